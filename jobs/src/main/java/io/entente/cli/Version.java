/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.entente.actor.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import picocli.CommandLine;

/** Version of the program. */
public final class Version implements CommandLine.IVersionProvider {

  public static String ofProgram() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar lacks version.properties", e);
    }
    return properties.getProperty("version");
  }

  /**
   * Version of the program and a hash of its classes: two builds of one development version are not
   * the same program.
   */
  public static String ofBuild() {
    return ofProgram() + "+" + hashOfClasses();
  }

  /** The program's own jar; none where classes lie in folders. */
  public static Optional<Path> jar() {
    // Through the URI: in the URL a blank in the path is written %20.
    URI place =
        URI.create(
            Version.class.getProtectionDomain().getCodeSource().getLocation().toExternalForm());
    return Optional.of(Path.of(place.getPath())).filter(path -> path.toString().endsWith(".jar"));
  }

  /** Check sums that the jar keeps of our own files; none where classes lie in folders. */
  private static String hashOfClasses() {
    CRC32 sum = new CRC32();
    Optional<Path> place = jar();
    if (place.isPresent()) {
      try (ZipFile jar = new ZipFile(place.get().toFile())) {
        jar.stream()
            .filter(entry -> entry.getName().startsWith("io/entente/"))
            .sorted(Comparator.comparing(ZipEntry::getName))
            .forEach(entry -> sum.update(Long.toHexString(entry.getCrc()).getBytes(UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the program's own jar " + place.get(), e);
      }
    }
    return Long.toHexString(sum.getValue());
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "Entente " + ofProgram(),
      "catalog "
          + Catalog.shipped().version()
          + ", "
          + Catalog.shipped().actors().size()
          + " actors",
      "Spark "
          + org.apache.spark.package$.MODULE$.SPARK_VERSION()
          + ", Java "
          + Runtime.version().feature()
    };
  }
}
