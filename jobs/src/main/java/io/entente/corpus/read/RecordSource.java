/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a file into records, one implementation a format. It does not read what a record says: what
 * it cuts is what is counted as input.
 *
 * <p>Own framing, since the readers of Hadoop and Spark give no byte position, hold a record of any
 * length, and pass over or merge what is malformed without saying how much it was.
 */
interface RecordSource extends Closeable {

  /**
   * The next record, or none at the end.
   *
   * @throws IOException when the file breaks off; nothing comes after it
   */
  Optional<RawRecord> next() throws IOException;

  /** Bytes read so far. */
  long bytes();

  /** Bytes that were read again after a fault. */
  default long reread() {
    return 0;
  }

  /** Parts of the file that are no records of ours, such as images: how many of which kind. */
  default Map<String, Long> leftOut() {
    return Map.of();
  }
}
