/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.CatalogEdits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Option;

/** The option of every command that uses the actor catalog. */
public final class CatalogOption {

  private static final String NAME = "--catalog";

  @Option(
      names = NAME,
      split = ",",
      splitSynopsisLabel = ",",
      paramLabel = "FILE",
      description =
          "Your additions and corrections to the actor catalog: tab-separated lines actor, alias,"
              + " role, merge, split, block; any path that Hadoop knows.")
  private List<String> files = List.of();

  /** The catalog that ships with the program, with the user's additions and corrections. */
  public Catalog catalog() {
    return Catalog.shipped().with(files.stream().map(CatalogOption::read).toList());
  }

  private static CatalogEdits read(String file) {
    Path path = new Path(file);
    try (InputStream in = path.getFileSystem(HadoopSettings.ofProcess()).open(path)) {
      byte[] content = in.readAllBytes();
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return new CatalogEdits(path.getName(), new String(content, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new UsageException(
          "%s: '%s' is not in UTF-8; save it in that encoding".formatted(NAME, file));
    } catch (IOException | RuntimeException | NoClassDefFoundError e) {
      UsageException.refuseMissingFileSystem(NAME, file, e);
      throw new UsageException(
          "%s: cannot read '%s'; name a readable file of catalog lines".formatted(NAME, file));
    }
  }
}
