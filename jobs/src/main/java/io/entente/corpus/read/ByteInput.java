/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream of bytes that knows its position and holds what was read since {@link #hold}, so that a
 * record can be taken as a whole or read again from a place inside it. It needs the memory of what
 * is held and not more; who reads sees to it that this stays within bounds.
 */
final class ByteInput implements Closeable {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[CHUNK];
  private final long first;
  private long base;
  private int start;
  private int next;
  private int limit;

  /** What the stream failed with when it was looked ahead into. */
  private IOException failure;

  ByteInput(InputStream in) {
    this(in, 0);
  }

  /** A stream that begins at this position of its file. */
  ByteInput(InputStream in, long position) {
    this.in = in;
    this.first = position;
    this.base = position;
  }

  /** The next byte, or -1 at the end. */
  int read() throws IOException {
    if (next == limit && !fill()) {
      return -1;
    }
    return buffer[next++] & 0xff;
  }

  /** The byte that {@link #read} would give. */
  int peek() throws IOException {
    if (next == limit && !fill()) {
      return -1;
    }
    return buffer[next] & 0xff;
  }

  /** Up to so many of the bytes to come. */
  byte[] peek(int count) throws IOException {
    while (limit - next < count && fill()) {
      // Until there is enough or no more.
    }
    return Arrays.copyOfRange(buffer, next, Math.min(limit, next + count));
  }

  /**
   * As {@link #peek(int)}, but where the stream fails, what comes before; the failure comes later.
   */
  byte[] peekSound(int count) throws IOException {
    try {
      return peek(count);
    } catch (IOException e) {
      if (limit == next) {
        throw e;
      }
      failure = e;
      return Arrays.copyOfRange(buffer, next, limit);
    }
  }

  /** Passes over bytes that were peeked at. */
  void skip(int count) {
    next += count;
  }

  /** Passes over the mark with which some programs begin a text in UTF-8. */
  void skipByteOrderMark() throws IOException {
    if (Arrays.equals(peek(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      next += BYTE_ORDER_MARK.length;
    }
  }

  /** All that comes from here on, of which nothing is held. */
  InputStream rest() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        hold();
        return ByteInput.this.read();
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        hold();
        if (length > 0 && peek() < 0) {
          return -1;
        }
        int count = Math.min(length, limit - next);
        System.arraycopy(buffer, next, target, offset, count);
        next += count;
        return count;
      }

      @Override
      public void close() throws IOException {
        ByteInput.this.close();
      }
    };
  }

  /** Reads so many bytes, or fewer at the end, and gives how many. */
  long pass(long count) throws IOException {
    long passed = 0;
    while (passed < count && (next < limit || fill())) {
      int step = (int) Math.min(limit - next, count - passed);
      next += step;
      passed += step;
    }
    return passed;
  }

  /** Lets go of all that was taken from the stream. */
  void drop() {
    next = limit;
    start = next;
  }

  /** Where the next byte stands in the file. */
  long position() {
    return base + next;
  }

  /** Bytes read so far. */
  long bytes() {
    return position() - first;
  }

  /** Holds what is read from here on, and lets go of what was read before. */
  void hold() {
    start = next;
  }

  /** Lets go of what was read before this place, which is held. */
  void holdFrom(long position) {
    start = index(position);
  }

  long heldFrom() {
    return base + start;
  }

  int held() {
    return next - start;
  }

  /** Bytes of memory that it takes. */
  int memory() {
    return buffer.length;
  }

  /** A copy of what is held from one position to before another. */
  byte[] slice(long from, long to) {
    return Arrays.copyOfRange(buffer, index(from), index(to));
  }

  /** A copy of the first bytes that are held. */
  byte[] head(int count) {
    return Arrays.copyOfRange(buffer, start, Math.min(next, start + count));
  }

  /** Goes back to a place that is held, and holds from there. */
  void reread(long position) {
    next = index(position);
    start = next;
  }

  /** Reads past the end of the line and holds none of it. */
  void discardLine() throws IOException {
    discardLine(Long.MAX_VALUE);
  }

  /** Reads past the end of the line, but not on from this position, and holds none of it. */
  void discardLine(long end) throws IOException {
    int c = 0;
    while (c >= 0 && c != '\n' && position() < end) {
      hold();
      c = read();
    }
    hold();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private int index(long position) {
    return Math.toIntExact(position - base);
  }

  private boolean fill() throws IOException {
    if (failure != null) {
      IOException known = failure;
      failure = null;
      throw known;
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, limit - start);
      base += start;
      next -= start;
      limit -= start;
      start = 0;
    }
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    } else if (limit < CHUNK && buffer.length > 16 * CHUNK) {
      // One long record must not keep its memory for the rest of the file.
      buffer = Arrays.copyOf(buffer, CHUNK);
    }
    int count = in.read(buffer, limit, buffer.length - limit);
    limit += Math.max(0, count);
    return count > 0;
  }
}
