/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jpountz.lz4.LZ4FrameInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Opens a file's bytes decompressed and in UTF-8, by what they begin with, and knows afterwards
 * whether a failure was for want of bytes.
 */
final class Decompression {

  private static final int XZ = 0xfd377a58;
  private static final int LZ4 = 0x04224d18;

  /** Enough for the highest preset of xz; a file may ask for any amount. */
  private static final int XZ_MEMORY_KB = 100_000;

  private static final int OPENING = 8;

  private final EndWatch file;
  private final long offset;
  private final long position;
  private final PartEnd end;
  private final String charset;
  private final BufferedInputStream buffered;
  private boolean decompressed;
  private boolean gzip;
  private boolean transcoded;

  /** Opens a file from its first byte on. */
  Decompression(InputStream file, PartEnd end) {
    this(file, 0, 0, end, "");
  }

  /**
   * Opens a file of which a person named the charset.
   *
   * @param charset its name, or empty
   */
  Decompression(InputStream file, PartEnd end, String charset) {
    this(file, 0, 0, end, charset);
  }

  /**
   * Opens a file from a gzip member on.
   *
   * @param offset where the member begins in the file
   * @param position where it begins in what the file decompresses to
   * @param end is told where members begin
   */
  Decompression(InputStream file, long offset, long position, PartEnd end) {
    this(file, offset, position, end, "");
  }

  private Decompression(InputStream file, long offset, long position, PartEnd end, String charset) {
    this.charset = charset;
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
    if (mark == 0xfffe || mark == 0xfeff) {
      transcoded = true;
      return AsUtf8.ofUtf16(marked);
    }
    transcoded = !charset.isEmpty() && !isOwnCharset(marked);
    return transcoded ? AsUtf8.of(marked, Charset.forName(charset)) : marked;
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
    return isCompressed(magic());
  }

  /** Whether what comes out is what gzip members hold, byte by byte. */
  boolean givesMembers() {
    return gzip && !transcoded;
  }

  /** Whether what comes out are the file's own bytes, so that their positions are its. */
  boolean changesNothing() {
    return !decompressed && !transcoded;
  }

  private InputStream decompressed() throws IOException {
    int magic = magic();
    gzip = isGzip(magic);
    decompressed = isCompressed(magic);
    if (gzip) {
      return new GzipMembers(buffered, offset, position, end);
    }
    if (isZstd(magic)) {
      return new ZstdInputStream(buffered);
    }
    if (isBzip2(magic)) {
      return new BZip2CompressorInputStream(buffered, true);
    }
    if (magic == XZ) {
      return new XZCompressorInputStream(buffered, true, XZ_MEMORY_KB);
    }
    return magic == LZ4 ? new LZ4FrameInputStream(buffered) : buffered;
  }

  private static boolean isCompressed(int magic) {
    return isGzip(magic) || isZstd(magic) || isBzip2(magic) || magic == XZ || magic == LZ4;
  }

  /** Whether what is read says itself which charset it is in, record by record or by its format. */
  private static boolean isOwnCharset(BufferedInputStream in) throws IOException {
    in.mark(OPENING);
    String opening = new String(in.readNBytes(OPENING), StandardCharsets.ISO_8859_1);
    in.reset();
    return opening.startsWith("PAR1")
        || opening.startsWith("Obj\u0001")
        || opening.startsWith("WARC/")
        || opening.startsWith("filedesc")
        || opening.startsWith(ZipSource.OPENING)
        || opening.startsWith("\u00ef\u00bb\u00bf");
  }

  /** {@code BZh} and the size of blocks. */
  private static boolean isBzip2(int magic) {
    return magic >>> 8 == 0x425a68 && (magic & 0xff) >= '1' && (magic & 0xff) <= '9';
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
