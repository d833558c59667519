/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Opens a file's bytes decompressed and in UTF-8, by what they begin with, and knows afterwards
 * whether a failure was for want of bytes.
 */
final class Decompression {

  private final EndWatch file;
  private final long offset;
  private final long position;
  private final PartEnd end;
  private final BufferedInputStream buffered;
  private boolean decompressed;
  private boolean gzip;
  private boolean utf16;

  /** Opens a file from its first byte on. */
  Decompression(InputStream file, PartEnd end) {
    this(file, 0, 0, end);
  }

  /**
   * Opens a file from a gzip member on.
   *
   * @param offset where the member begins in the file
   * @param position where it begins in what the file decompresses to
   * @param end is told where members begin
   */
  Decompression(InputStream file, long offset, long position, PartEnd end) {
    this.file = new EndWatch(file);
    this.offset = offset;
    this.position = position;
    this.end = end;
    this.buffered = new BufferedInputStream(this.file, 1 << 16);
  }

  InputStream open() throws IOException {
    InputStream plain = decompressed();
    BufferedInputStream marked = new BufferedInputStream(plain, 1 << 16);
    int mark = peek(marked, 2);
    utf16 = mark == 0xfffe || mark == 0xfeff;
    return utf16 ? new Utf16AsUtf8(marked) : marked;
  }

  /** Whether all of the file's bytes were asked for. */
  boolean ended() {
    return file.ended;
  }

  /** Whether the file as a whole is compressed; known once it is open. */
  boolean compressed() {
    return decompressed;
  }

  /** Whether a file that is not open yet is compressed. */
  boolean willDecompress() throws IOException {
    int magic = magic();
    return isGzip(magic) || isZstd(magic);
  }

  /** Whether what comes out is what gzip members hold, byte by byte. */
  boolean givesMembers() {
    return gzip && !utf16;
  }

  /** Whether what comes out are the file's own bytes, so that their positions are its. */
  boolean changesNothing() {
    return !decompressed && !utf16;
  }

  private InputStream decompressed() throws IOException {
    int magic = magic();
    gzip = isGzip(magic);
    decompressed = gzip || isZstd(magic);
    if (gzip) {
      return new GzipMembers(buffered, offset, position, end);
    }
    return isZstd(magic) ? new ZstdInputStream(buffered) : buffered;
  }

  private int magic() throws IOException {
    return peek(buffered, 4);
  }

  private static boolean isGzip(int magic) {
    return magic >>> 16 == 0x1f8b;
  }

  private static boolean isZstd(int magic) {
    boolean skippableFrame = (magic & 0xf0ffffff) == 0x502a4d18;
    return magic == 0x28b52ffd || skippableFrame;
  }

  /** The next bytes as one number, or 0 when there are fewer. */
  private static int peek(BufferedInputStream in, int count) throws IOException {
    in.mark(count);
    int number = 0;
    boolean complete = true;
    for (int i = 0; i < count && complete; i++) {
      int next = in.read();
      complete = next >= 0;
      number = number << 8 | next;
    }
    in.reset();
    return complete ? number : 0;
  }

  /** Notes when its end was met. */
  private static final class EndWatch extends FilterInputStream {

    private boolean ended;

    EndWatch(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      ended |= next < 0;
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      ended |= count < 0;
      return count;
    }
  }
}
