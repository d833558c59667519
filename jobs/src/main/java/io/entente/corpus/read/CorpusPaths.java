/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/** Translates between Hadoop's paths and those that a corpus' files are called by. */
final class CorpusPaths {

  private static final String LOCAL = "file";

  private CorpusPaths() {}

  /** The path without any reading of escapes or blanks in it. */
  static Path hadoopPath(String path) {
    // Path(String) would take a colon in a local name for a scheme's.
    return path.startsWith("/") ? new Path(LOCAL, null, path) : new Path(path);
  }

  static String plain(Path path) {
    URI uri = path.toUri();
    return LOCAL.equals(uri.getScheme()) ? uri.getPath() : path.toString();
  }

  /** The file system of a path; the local one without its checksum files, which others lack. */
  static FileSystem fileSystem(Path path, Configuration hadoop) throws IOException {
    FileSystem fileSystem = path.getFileSystem(hadoop);
    return fileSystem instanceof LocalFileSystem local ? local.getRaw() : fileSystem;
  }

  /** Whether a path without a scheme is one of this machine, and not of the cluster. */
  static boolean isLocalByDefault(Configuration hadoop) {
    return LOCAL.equals(FileSystem.getDefaultUri(hadoop).getScheme());
  }

  static boolean isLocal(Path path) {
    return LOCAL.equals(path.toUri().getScheme());
  }
}
