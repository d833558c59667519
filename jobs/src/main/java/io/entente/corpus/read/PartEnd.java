/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

/**
 * Where a part of a file ends that {@link RecordBorders} divides: at a record, so that a part is
 * all records that begin in it.
 */
interface PartEnd {

  /**
   * A gzip member begins, of which no byte was given yet.
   *
   * @param offset where in the file
   * @param position where in what the file decompresses to
   */
  default void memberBegins(long offset, long position) {}

  /**
   * Whether what begins there is no longer of this part. It is asked where reading could begin
   * anew: at the beginning of a record, when nothing is known of those before it any more.
   *
   * @param position a place in what the file decompresses to, never before one asked for earlier
   */
  boolean isAt(long position);

  /**
   * Whether the part begins at any byte, so that what looks like a record's beginning is to be
   * looked for first.
   */
  default boolean beginsAnywhere() {
    return false;
  }

  /** The end of a part that ends at a known place. */
  static PartEnd of(FilePart part) {
    return position -> position >= part.lastPosition();
  }
}
