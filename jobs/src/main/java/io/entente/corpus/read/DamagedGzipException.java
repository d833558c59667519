/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.util.zip.ZipException;

/** Says that a gzip stream is damaged. Who reads on gets the next member that can be found. */
final class DamagedGzipException extends ZipException {

  private static final long serialVersionUID = 1L;

  private final boolean betweenMembers;

  private DamagedGzipException(String message, boolean betweenMembers) {
    super(message);
    this.betweenMembers = betweenMembers;
  }

  /** All that was read before is sound. */
  static DamagedGzipException betweenMembers() {
    return new DamagedGzipException("after a gzip member comes something that is not gzip", true);
  }

  /** The member that was read last is not what was once written. */
  static DamagedGzipException inMember(String message) {
    return new DamagedGzipException(message, false);
  }

  boolean isBetweenMembers() {
    return betweenMembers;
  }
}
