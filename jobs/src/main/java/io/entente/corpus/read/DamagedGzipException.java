/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.util.zip.ZipException;

/** Says that a gzip stream is damaged. Who reads on gets the next member that can be found. */
final class DamagedGzipException extends ZipException {

  private static final long serialVersionUID = 1L;

  private final long from;
  private final boolean endsEarly;

  private DamagedGzipException(String message, long from, boolean endsEarly) {
    super(message);
    this.from = from;
    this.endsEarly = endsEarly;
  }

  /**
   * A place is damaged.
   *
   * @param from how many bytes, decompressed, come before the member at fault and are sound
   */
  static DamagedGzipException damaged(String what, long from) {
    return new DamagedGzipException(what, from, false);
  }

  /** The bytes end within a member. */
  static DamagedGzipException endsEarly(long from) {
    return new DamagedGzipException("the gzip stream ends too early", from, true);
  }

  boolean endsEarly() {
    return endsEarly;
  }

  long from() {
    return from;
  }
}
