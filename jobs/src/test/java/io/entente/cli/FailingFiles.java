/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.util.Progressable;

/** Local files under another scheme, without locks, whose renames can be disturbed. */
public final class FailingFiles extends RawLocalFileSystem {

  private static final String SCHEME = "failing";

  private static volatile Disturbance disturbance = (from, to) -> {};
  private static volatile String full = "\0";

  /** What happens before a rename. */
  interface Disturbance {
    void before(String from, String to) throws IOException;
  }

  /** Lets Hadoop open paths of this scheme. */
  static void serve(Configuration configuration) {
    configuration.set("fs." + SCHEME + ".impl", FailingFiles.class.getName());
  }

  /** The address of a local folder. */
  static String address(java.nio.file.Path folder) {
    return SCHEME + "://" + folder;
  }

  static void disturb(Disturbance next) {
    disturbance = next;
  }

  /** Lets no data file be written below folders of that name. */
  static void fill(String part) {
    full = part;
  }

  static void work() {
    full = "\0";
    disturbance = (from, to) -> {};
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public URI getUri() {
    return URI.create(SCHEME + ":///");
  }

  @Override
  public boolean rename(Path from, Path to) throws IOException {
    disturbance.before(from.toUri().getPath(), to.toUri().getPath());
    return super.rename(from, to);
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    String name = path.toUri().getPath();
    if (name.contains(full) && name.endsWith(".parquet")) {
      throw new IOException("No space left on device");
    }
    return super.create(path, overwrite, bufferSize, replication, blockSize, progress);
  }
}
