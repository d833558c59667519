/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.Serializable;
import org.apache.hadoop.fs.Path;

/**
 * One file of the corpus.
 *
 * @param path plain absolute path on the local file system, else with scheme and authority
 * @param bytes size as it lies there
 * @param modified when it was last written, in milliseconds since 1970; 0 where nobody asked
 */
public record InputFile(String path, long bytes, long modified) implements Serializable {

  /** A file of which it does not matter when it was written. */
  public InputFile(String path, long bytes) {
    this(path, bytes, 0);
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
