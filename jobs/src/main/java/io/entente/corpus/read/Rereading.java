/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

/**
 * Keeps an account of the bytes that are read again after a fault, so that a file in which each
 * line seems to swallow all that follows takes time in proportion to its size.
 */
final class Rereading {

  /** So many full records may be read again, whatever the file's size. */
  private static final long RECORDS = 8;

  /** Beyond that, so many times the bytes that are done with. */
  private static final long TIMES = 16;

  private final long free;
  private final long before;
  private long bytes;

  /**
   * Begins an account.
   *
   * @param before so many bytes were read again before this part of the file
   */
  Rereading(int maxRecordBytes, long before) {
    this.free = free(maxRecordBytes);
    this.before = before;
    this.bytes = before;
  }

  /** So much may be read again anywhere. */
  static long free(int maxRecordBytes) {
    return RECORDS * maxRecordBytes;
  }

  /** How many bytes were read again in this part. */
  long bytes() {
    return bytes - before;
  }

  /** Notes that so many bytes will be read again. */
  void add(long count) {
    bytes += count;
  }

  /** Whether more may be read again at this place of the file. */
  boolean isAllowedAt(long position) {
    return bytes <= free + TIMES * position;
  }
}
