/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decompresses gzip of any number of members.
 *
 * <p>{@link java.util.zip.GZIPInputStream} takes a stream that has nothing available at once for
 * ended, and what follows a damaged header for none of its business. Either would lose records
 * without a word.
 *
 * <p>After a {@link DamagedGzipException} the next read goes on with what looks like the next
 * member: a web archive has one a record.
 *
 * <p>What is given, and where it fails, does not depend on whether reading began with the file or
 * with a later member. So the file's bytes are taken in blocks of the file, and all that comes
 * before a fault is given before the fault is said.
 */
final class GzipMembers extends InputStream {

  /** Bytes of a member's header up to its flags: what it is known by. */
  static final int HEADER_BEGINNING = 4;

  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;

  /** Bytes of a block of the file. */
  private static final int BLOCK = 1 << 15;

  private final InputStream in;
  private final PartEnd end;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] input = new byte[BLOCK];
  private int next;
  private int limit;
  private boolean inMember;

  /** Where in the input the member's compressed bytes begin, as far as they are still there. */
  private int memberStart;

  /** Where in the file the input begins. */
  private long inputOffset;

  /** What is wrong behind the bytes that were given last, or null. */
  private DataFormatException fault;

  /** Where the next byte and this member begin in what the file decompresses to. */
  private long given;

  private long givenBefore;

  /** Whether the place of the next member is unknown. */
  private boolean lost;

  /**
   * Reads a file from one of its members on.
   *
   * @param in its bytes from there on
   * @param offset where the member begins in the file
   * @param position where it begins in what the file decompresses to
   * @param end is told where members begin
   */
  GzipMembers(InputStream in, long offset, long position, PartEnd end) {
    this.in = in;
    this.inputOffset = offset;
    this.given = position;
    this.end = end;
  }

  /**
   * Whether a member may begin so.
   *
   * @param before three bytes as a number, and whatever was before them
   * @param flags the byte after them
   */
  static boolean isBeginning(int before, int flags) {
    return (before & 0xffffff) == 0x1f8b08 && (flags & RESERVED) == 0;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (inMember || nextMember()) {
      int count = inflate(target, offset, length);
      if (count > 0) {
        crc.update(target, offset, count);
        given += count;
        return count;
      }
      if (inflater.finished()) {
        endMember();
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }

  private int inflate(byte[] target, int offset, int length) throws IOException {
    long before = inflater.getBytesWritten();
    try {
      if (fault != null) {
        throw fault;
      }
      if (inflater.needsInput() && !inflater.finished()) {
        if (next == limit && !fill()) {
          lose();
          throw DamagedGzipException.endsEarly(givenBefore);
        }
        inflater.setInput(input, next, limit - next);
        next = limit;
      }
      return inflater.inflate(target, offset, length);
    } catch (DataFormatException e) {
      int sound = (int) (inflater.getBytesWritten() - before);
      if (sound > 0) {
        fault = e;
        return sound;
      }
      throw damaged("the gzip stream is damaged");
    }
  }

  private boolean nextMember() throws IOException {
    if (lost) {
      return foundMember();
    }
    long begin = offset();
    int first = raw();
    // Some writers fill the last block with zeros.
    while (first == 0) {
      begin = offset();
      first = raw();
    }
    if (first < 0) {
      return false;
    }
    if (first != 0x1f || needed() != 0x8b || needed() != 8) {
      lost = true;
      throw DamagedGzipException.damaged(
          "after a gzip member comes something that is not gzip", given);
    }
    beginMember(begin, needed());
    return true;
  }

  /** Looks for the bytes that a member begins with. */
  private boolean foundMember() throws IOException {
    int last = 0;
    for (int c = raw(); c >= 0; c = raw()) {
      if (isBeginning(last, c)) {
        lost = false;
        beginMember(offset() - HEADER_BEGINNING, c);
        return true;
      }
      last = last << 8 | c;
    }
    return false;
  }

  private void beginMember(long begin, int flags) throws IOException {
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(needed() | needed() << 8);
    }
    skipText(flags & NAME);
    skipText(flags & COMMENT);
    skip((flags & HEADER_CRC) != 0 ? 2 : 0);
    inflater.reset();
    crc.reset();
    fault = null;
    inMember = true;
    memberStart = next;
    givenBefore = given;
    end.memberBegins(begin, given);
  }

  /** A broken member may have been read on into those that follow it, so they are looked for. */
  private DamagedGzipException damaged(String message) {
    lose();
    return DamagedGzipException.damaged(message, givenBefore);
  }

  private void lose() {
    next = memberStart;
    inMember = false;
    lost = true;
  }

  private void endMember() throws IOException {
    next = limit - inflater.getRemaining();
    long expected = needed() | needed() << 8 | needed() << 16 | (long) needed() << 24;
    long length = needed() | needed() << 8 | needed() << 16 | (long) needed() << 24;
    if (expected != crc.getValue() || length != (inflater.getBytesWritten() & 0xffff_ffffL)) {
      throw damaged("the gzip stream's checksum does not agree with its content");
    }
    inMember = false;
  }

  private void skipText(int flag) throws IOException {
    int c = flag;
    while (c != 0) {
      c = needed();
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      needed();
    }
  }

  private int needed() throws IOException {
    int c = raw();
    if (c < 0) {
      long from = inMember ? givenBefore : given;
      // In a header nothing was passed over that could be another member.
      memberStart = inMember ? memberStart : limit;
      lose();
      throw DamagedGzipException.endsEarly(from);
    }
    return c;
  }

  private int raw() throws IOException {
    return next == limit && !fill() ? -1 : input[next++] & 0xff;
  }

  /** Where in the file the next byte stands. */
  private long offset() {
    return inputOffset + next;
  }

  private boolean fill() throws IOException {
    long offset = inputOffset + limit;
    int first = in.read();
    if (first < 0) {
      // What was read last stays: members may be found in it.
      return false;
    }
    input[0] = (byte) first;
    int count = 1 + in.readNBytes(input, 1, BLOCK - (int) (offset % BLOCK) - 1);
    inputOffset = offset;
    next = 0;
    memberStart = 0;
    limit = count;
    return true;
  }
}
