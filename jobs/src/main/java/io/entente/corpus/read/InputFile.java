/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.Serializable;
import org.apache.hadoop.fs.Path;

/**
 * One file of the corpus.
 *
 * @param path plain absolute path on the local file system, else with scheme and authority
 * @param bytes size as it lies there
 */
public record InputFile(String path, long bytes) implements Serializable {

  /** Whether the file lies somewhere in that folder. */
  public boolean isBelow(Path folder) {
    return path.startsWith(CorpusPaths.plain(folder) + "/");
  }

  /** The path's last segment. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
