/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.entente.cli.UsageException;
import io.entente.export.NetworkFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * A file on any file system that Hadoop knows. It appears whole or not at all: what is written
 * stands beside it until it is complete. A device or a pipe is never replaced but written to, a
 * link stays and the file that it leads to is replaced, a folder is refused.
 */
final class OutFile {

  private final String name;
  private final FileSystem files;
  private final Path path;

  private OutFile(String name, FileSystem files, Path path) {
    this.name = name;
    this.files = files;
    this.path = path;
  }

  /**
   * A file that need not exist; its folder is made.
   *
   * @param option the option that names it
   * @throws UsageException when it is no path
   */
  static OutFile named(String option, String name, Configuration configuration) {
    try {
      Path path = new Path(name);
      FileSystem files = path.getFileSystem(configuration);
      // The local one without Hadoop's files of checksums.
      FileSystem raw = files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
      return new OutFile(name, raw, raw.makeQualified(path));
    } catch (IOException | RuntimeException | NoClassDefFoundError e) {
      UsageException.refuseMissingFileSystem(option, name, e);
      throw new UsageException(
          "%s: '%s' is no path (%s); name a file".formatted(option, name, e.getMessage()), e);
    }
  }

  /** What the user called it. */
  String name() {
    return name;
  }

  /** Whether it exists and is neither a file nor a folder: a device or a pipe. */
  boolean isStream() {
    return isLocal() && Files.exists(local()) && !isPlace(local());
  }

  /** A file or a folder; what stands in /dev and /proc stands for something else. */
  private static boolean isPlace(java.nio.file.Path local) {
    return Files.isDirectory(local)
        || Files.isRegularFile(local) && !local.startsWith("/dev") && !local.startsWith("/proc");
  }

  /** Refuses a folder of that name. */
  void requireNoFolder() throws IOException {
    if (files.exists(path) && files.getFileStatus(path).isDirectory()) {
      throw new IOException("it is a folder");
    }
  }

  /** Refuses a folder, and a file whose folder is none or may not be written. */
  void requireWritable() throws IOException {
    requireNoFolder();
    if (!isLocal() || isStream()) {
      return;
    }
    java.nio.file.Path folder = local().getParent();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IOException(folder + " is no folder");
    }
    if (folder != null && !Files.isWritable(folder)) {
      throw new IOException("permission denied in " + folder);
    }
  }

  /** Writes the file anew, replacing one that exists; or into a device or a pipe. */
  void write(NetworkFile.Content content) throws IOException {
    requireNoFolder();
    if (isStream()) {
      fill(Files.newOutputStream(local(), StandardOpenOption.WRITE), content);
    } else {
      replace(linked(), content);
    }
  }

  private void replace(Path target, NetworkFile.Content content) throws IOException {
    Path unfinished = new Path(target.getParent(), "." + target.getName() + ".unfinished");
    try {
      fill(files.create(unfinished, true), content);
      rename(unfinished, target);
    } finally {
      files.delete(unfinished, false);
    }
  }

  private static void fill(OutputStream stream, NetworkFile.Content content) throws IOException {
    try (Writer out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8))) {
      content.write(out);
    }
  }

  /** The file itself, or the one that a link leads to, even one that is not there yet. */
  private Path linked() throws IOException {
    if (!isLocal()) {
      return path;
    }
    java.nio.file.Path at = local();
    for (int links = 0; Files.isSymbolicLink(at); links++) {
      if (links == 40) {
        throw new IOException("its links lead in a circle");
      }
      at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
    }
    return new Path(at.toUri());
  }

  private void rename(Path unfinished, Path target) throws IOException {
    if (isLocal()) {
      if (!files.rename(unfinished, target)) {
        throw new IOException("it cannot be replaced");
      }
    } else {
      FileContext.getFileContext(target.toUri(), files.getConf())
          .rename(unfinished, target, Rename.OVERWRITE);
    }
  }

  private boolean isLocal() {
    return files instanceof RawLocalFileSystem;
  }

  private java.nio.file.Path local() {
    return java.nio.file.Path.of(path.toUri().getPath());
  }
}
