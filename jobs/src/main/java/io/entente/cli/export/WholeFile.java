/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.entente.cli.UsageException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** A file on any file system that Hadoop knows, which appears whole or not at all. */
final class WholeFile {

  private final String option;
  private final String name;
  private final Path path;
  private final Configuration configuration;

  /** What goes into the file. */
  interface Content {
    void write(Writer out) throws IOException;
  }

  /**
   * A file that need not exist; its folder is made.
   *
   * @throws UsageException when it is no path
   */
  WholeFile(String name, Configuration configuration) {
    this("--out", name, configuration);
  }

  /** The same, named by another option. */
  WholeFile(String option, String name, Configuration configuration) {
    this.option = option;
    this.name = name;
    this.configuration = configuration;
    try {
      this.path = new Path(name);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "%s: '%s' is no path (%s); name a file".formatted(option, name, e.getMessage()), e);
    }
  }

  /** Writes the file anew, replacing one that exists. */
  void write(Content content) {
    try {
      FileSystem files = files();
      Path target = files.makeQualified(path);
      requireFile(files, target);
      Path unfinished = new Path(target.getParent(), "." + target.getName() + ".unfinished");
      try {
        try (Writer out =
            new BufferedWriter(new OutputStreamWriter(files.create(unfinished, true), UTF_8))) {
          content.write(out);
        }
        replace(files, unfinished, target);
      } finally {
        files.delete(unfinished, false);
      }
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private UsageException refused(IOException e) {
    return new UsageException(
        "%s: cannot write '%s' (%s); name a file that you may write"
            .formatted(option, name, String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
        e);
  }

  /**
   * Refuses what is no file, before the work whose result it shall hold.
   *
   * @throws UsageException when a folder, a link or a device bears the name
   */
  WholeFile requireReplaceable() {
    try {
      FileSystem files = files();
      requireFile(files, files.makeQualified(path));
    } catch (IOException e) {
      throw refused(e);
    }
    return this;
  }

  private static void requireFile(FileSystem files, Path target) throws IOException {
    if (files instanceof RawLocalFileSystem raw) {
      java.nio.file.Path local = raw.pathToFile(target).toPath();
      if (Files.isSymbolicLink(local)) {
        throw new IOException("it is a link");
      }
      if (Files.exists(local) && !Files.isRegularFile(local) && !Files.isDirectory(local)) {
        throw new IOException("it is a device");
      }
    }
    if (files.exists(target) && files.getFileStatus(target).isDirectory()) {
      throw new IOException("it is a folder");
    }
  }

  /** The file system; a local one without Hadoop's files of checksums. */
  private FileSystem files() throws IOException {
    FileSystem files = path.getFileSystem(configuration);
    return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
  }

  private void replace(FileSystem files, Path unfinished, Path target) throws IOException {
    if (files instanceof RawLocalFileSystem) {
      if (!files.rename(unfinished, target)) {
        throw new IOException("it cannot be replaced");
      }
    } else {
      FileContext.getFileContext(target.toUri(), configuration)
          .rename(unfinished, target, Rename.OVERWRITE);
    }
  }
}
