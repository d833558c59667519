/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.RejectReason;
import java.io.IOException;
import java.util.Arrays;

/**
 * Cuts an Avro file into its blocks. Avro's own reader takes a file that ends within a block for
 * one that ends, and reads nothing behind a damaged one. Here either is a fault, and reading goes
 * on behind the next marker.
 */
final class AvroBlocks {

  /** Two numbers stand before a block. */
  private static final int LONGEST_HEAD = 20;

  private static final int CHUNK = 1 << 16;

  private final ByteInput input;
  private final byte[] marker;
  private final int mostBytes;

  /** Whether the place of the next block is unknown. */
  private boolean lost;

  AvroBlocks(ByteInput input, byte[] marker, int mostBytes) {
    this.input = input;
    this.marker = marker;
    this.mostBytes = mostBytes;
  }

  /**
   * A block.
   *
   * @param rows so many rows, as it says
   * @param bytes what it holds, compressed, or its beginning where it is at fault
   * @param fault why it cannot be read, or null
   * @param message the same in words, or null
   */
  record Block(long rows, byte[] bytes, RejectReason fault, String message) {}

  /** Goes to where the next block begins, and says whether there is one. */
  boolean find() throws IOException {
    while (lost) {
      input.hold();
      byte[] chunk = input.peek(CHUNK);
      int at = indexOfMarker(chunk);
      lost = at < 0 && chunk.length == CHUNK;
      // At the end of a chunk a marker may begin.
      int none = lost ? chunk.length - marker.length + 1 : chunk.length;
      input.skip(at < 0 ? none : at + marker.length);
    }
    return input.peek() >= 0;
  }

  /** The block that begins here. */
  Block next() throws IOException {
    input.hold();
    long start = input.position();
    AvroBytes head = new AvroBytes(input.peek(LONGEST_HEAD));
    long rows = 0;
    long size = -1;
    try {
      rows = head.readLong();
      size = head.readLong();
    } catch (IOException e) {
      // Damaged numbers: what was looked at has none, or ends with the file.
    }
    input.pass(Math.max(1, head.position()));
    boolean possible = rows >= 0 && size >= 0 && size <= mostBytes;
    return possible ? content(start, rows, size) : damaged(start, rows);
  }

  private Block content(long start, long rows, long size) throws IOException {
    long content = input.position();
    boolean complete = input.pass(size) == size;
    byte[] end = input.peek(marker.length);
    if (complete && Arrays.equals(end, marker)) {
      byte[] bytes = input.slice(content, content + size);
      input.skip(marker.length);
      return new Block(rows, bytes, null, null);
    }
    input.skip(end.length);
    return damaged(start, rows);
  }

  /** What was read is not followed by a marker where it should be. */
  private Block damaged(long start, long rows) throws IOException {
    byte[] held = input.slice(start, input.position());
    byte[] head = Arrays.copyOf(held, Math.min(held.length, RawRecord.HEAD));
    int at = indexOfMarker(held);
    if (at >= 0) {
      input.reread(start + at + marker.length);
    } else if (input.peek() < 0) {
      String message =
          "the file ends inside a block of %d rows; bring the whole file".formatted(rows);
      return new Block(rows, head, RejectReason.TRUNCATED, message);
    } else {
      // A marker may have been met with its first bytes only.
      input.reread(Math.max(start + 1, input.position() - marker.length));
      lost = true;
    }
    String message =
        "the block of rows at byte %d is damaged, or has more than %d bytes; reading goes on behind"
                .formatted(start, mostBytes)
            + " the next marker";
    return new Block(rows, head, RejectReason.BAD_RECORD, message);
  }

  private int indexOfMarker(byte[] bytes) {
    for (int i = 0; i + marker.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + marker.length, marker, 0, marker.length)) {
        return i;
      }
    }
    return -1;
  }
}
