/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.xerial.snappy.Snappy;

/**
 * Decompresses a block of an Avro file. Avro's own codecs take as much memory as a block asks for;
 * here there is a limit.
 */
final class AvroCodec {

  /** The codec that leaves bytes as they are. */
  static final String NONE = "null";

  private static final int CHECKSUM = 4;

  private AvroCodec() {}

  /**
   * The bytes of the block's rows.
   *
   * @throws IOException when they are not well-formed or too many, or the codec is not known
   */
  static byte[] decompress(String codec, byte[] block, int mostBytes) throws IOException {
    InputStream in = new ByteArrayInputStream(block);
    return switch (codec) {
      case NONE -> block;
      case "deflate" -> inflated(in, mostBytes);
      case "zstandard" -> bounded(new ZstdInputStream(in), mostBytes);
      case "snappy" -> unsnapped(block, mostBytes);
      default ->
          throw new IOException(
              "its codec '%s' is not known; null, deflate, snappy and zstandard are"
                  .formatted(codec));
    };
  }

  private static byte[] inflated(InputStream in, int mostBytes) throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      return bounded(new InflaterInputStream(in, inflater), mostBytes);
    } finally {
      inflater.end();
    }
  }

  private static byte[] bounded(InputStream plain, int mostBytes) throws IOException {
    try (plain) {
      byte[] bytes = plain.readNBytes(mostBytes);
      if (plain.read() >= 0) {
        throw tooMany(mostBytes);
      }
      return bytes;
    }
  }

  /** A checksum of the plain bytes follows those of Snappy. */
  private static byte[] unsnapped(byte[] block, int mostBytes) throws IOException {
    int end = block.length - CHECKSUM;
    if (end <= 0) {
      throw new IOException("it has no checksum");
    }
    if (Integer.compareUnsigned(Snappy.uncompressedLength(block, 0, end), mostBytes) > 0) {
      throw tooMany(mostBytes);
    }
    byte[] plain = Snappy.uncompress(Arrays.copyOf(block, end));
    CRC32 sum = new CRC32();
    sum.update(plain);
    if ((int) sum.getValue() != ByteBuffer.wrap(block, end, CHECKSUM).getInt()) {
      throw new IOException("its checksum does not agree with its content");
    }
    return plain;
  }

  private static IOException tooMany(int mostBytes) {
    return new IOException("it has more than %d bytes when decompressed".formatted(mostBytes));
  }
}
