/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.UnsupportedFileSystemException;

/**
 * The changes of a file system of which a commit consists: a file that is certain once it is
 * written, and renames that happen as a whole or not at all. None makes a folder that is missing,
 * so that a run whose staging folder was taken away can change nothing.
 */
final class Renames {

  private final FileSystem files;

  /** Null where renames that replace what was there are not offered. */
  private final FileContext context;

  private Renames(FileSystem files, FileContext context) {
    this.files = files;
    this.context = context;
  }

  /**
   * Those of a file system; of local files without the check sums beside them, which would make two
   * renames of one.
   */
  static Renames in(FileSystem files) {
    FileSystem plain = plain(files);
    if (plain instanceof RawLocalFileSystem) {
      return new Renames(plain, null);
    }
    try {
      return new Renames(plain, FileContext.getFileContext(plain.getUri(), plain.getConf()));
    } catch (UnsupportedFileSystemException e) {
      return new Renames(plain, null);
    }
  }

  /** The same files without the check sums that Hadoop keeps beside local ones. */
  static FileSystem plain(FileSystem files) {
    return files instanceof LocalFileSystem local ? local.getRaw() : files;
  }

  /** Writes a file that a loss of power leaves whole, into a folder that is there. */
  void write(Path path, byte[] content) throws IOException {
    try (FSDataOutputStream out = files.createFile(path).overwrite(true).build()) {
      out.write(content);
      out.hsync();
    }
  }

  /** Renames a file or folder to where nothing is. */
  void move(Path from, Path to) throws IOException {
    if (context != null) {
      context.rename(from, to);
      return;
    }
    if (!files.exists(from)) {
      throw new FileNotFoundException(from + " is gone");
    }
    if (!files.rename(from, to)) {
      throw new IOException("cannot rename " + from + " to " + to);
    }
    sync(to.getParent());
  }

  /** Renames a file to where another may be: readers find the one or the other. */
  void replace(Path from, Path to) throws IOException {
    if (context != null) {
      context.rename(from, to, Options.Rename.OVERWRITE);
      return;
    }
    if (files instanceof RawLocalFileSystem) {
      files.delete(checkSum(to), false);
    } else {
      files.delete(to, false);
    }
    move(from, to);
  }

  private static Path checkSum(Path file) {
    return new Path(file.getParent(), "." + file.getName() + ".crc");
  }

  /** Makes certain what a local folder lists. */
  private void sync(Path folder) throws IOException {
    if (files instanceof RawLocalFileSystem local) {
      force(local.pathToFile(folder).toPath());
    }
  }

  private static void force(java.nio.file.Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Makes certain what a local folder of data files holds; other file systems see to it. */
  void syncFiles(Path folder) throws IOException {
    if (!(files instanceof RawLocalFileSystem local)) {
      return;
    }
    java.nio.file.Path place = local.pathToFile(folder).toPath();
    try (var all = java.nio.file.Files.list(place)) {
      for (java.nio.file.Path file : all.toList()) {
        force(file);
      }
    }
    force(place);
  }
}
