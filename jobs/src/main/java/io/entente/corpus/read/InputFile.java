/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.Serializable;

/**
 * One file of the corpus.
 *
 * @param path plain absolute path on the local file system, else with scheme and authority
 * @param bytes size as it lies there
 */
public record InputFile(String path, long bytes) implements Serializable {

  /** The path's last segment. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
