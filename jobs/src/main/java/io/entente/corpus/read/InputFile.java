/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.Serializable;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/**
 * One file of the corpus.
 *
 * @param path plain absolute path on the local file system, else with scheme and authority
 * @param bytes size as it lies there
 * @param modified when it was last written, in milliseconds since 1970; 0 where nobody asked
 * @param tag what its store tags its content with, as object stores do; empty where it does not
 */
public record InputFile(String path, long bytes, long modified, String tag)
    implements Serializable {

  /** A file whose content nobody tags. */
  public InputFile(String path, long bytes, long modified) {
    this(path, bytes, modified, "");
  }

  /** A file of which it does not matter when it was written. */
  public InputFile(String path, long bytes) {
    this(path, bytes, 0, "");
  }

  static InputFile of(String path, FileStatus status) {
    String tag = status instanceof EtagSource tagged ? tagged.getEtag() : null;
    return new InputFile(
        path, status.getLen(), status.getModificationTime(), tag == null ? "" : tag);
  }

  /** Whether the file lies somewhere in that folder. */
  public boolean isBelow(Path folder) {
    return path.startsWith(CorpusPaths.plain(folder) + "/");
  }

  /** What its name ends with, with that of a compression: {@code .csv.gz}; empty if nothing. */
  public String kind() {
    return FileNames.kind(name());
  }

  /** The path's last segment. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
