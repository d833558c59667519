/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Excerpt;
import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;

/**
 * What an Avro file says of itself before its first block.
 *
 * @param schema of its rows
 * @param codec how blocks are compressed
 * @param marker stands behind each block
 */
record AvroHeader(Schema schema, String codec, byte[] marker) {

  /** A file begins so. */
  static final String MAGIC = "Obj\u0001";

  private static final int MARKER = 16;

  /** A schema of thousands of columns is a small part of it. */
  private static final int LONGEST = 1 << 24;

  /**
   * Reads to where the first block begins.
   *
   * @throws UnusableRecordException when it cannot be made out: then no row can
   */
  static AvroHeader read(ByteInput input) throws IOException, UnusableRecordException {
    for (int size = FileFormat.HEAD; size <= LONGEST; size *= 4) {
      byte[] head = input.peek(size);
      AvroBytes bytes = new AvroBytes(head);
      try {
        AvroHeader header = of(bytes);
        input.pass(bytes.position());
        return header;
      } catch (EOFException e) {
        if (head.length < size) {
          throw new UnusableRecordException(
              RejectReason.TRUNCATED, "the file ends inside its header; bring the whole file");
        }
      } catch (IOException | RuntimeException e) {
        // Avro's library answers a damaged schema with several kinds of exception.
        throw bad("its header is damaged: " + Excerpt.of(String.valueOf(e.getMessage()), 200));
      }
    }
    throw bad("its header is longer than %d bytes, or damaged".formatted(LONGEST));
  }

  private static AvroHeader of(AvroBytes bytes) throws IOException {
    bytes.skip(MAGIC.length());
    if (!MAGIC.equals(text(bytes.slice(0, MAGIC.length())))) {
      throw new IOException("it does not begin with 'Obj' and a byte 1");
    }
    Map<String, String> entries = new HashMap<>();
    for (long count = bytes.readLong(); count != 0; count = bytes.readLong()) {
      if (count < 0) {
        // Then the size of these entries follows.
        bytes.readLong();
      }
      for (long i = Math.abs(count); i > 0; i--) {
        entries.put(text(bytes.readBytes()), text(bytes.readBytes()));
      }
    }
    int marker = bytes.position();
    bytes.skip(MARKER);
    // Names are of no concern here, and others than Avro's are common.
    Schema rows =
        new Schema.Parser().setValidate(false).parse(entries.getOrDefault("avro.schema", ""));
    String codec = entries.getOrDefault("avro.codec", AvroCodec.NONE);
    return new AvroHeader(rows, codec, bytes.slice(marker, bytes.position()));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static UnusableRecordException bad(String why) {
    return new UnusableRecordException(
        RejectReason.BAD_RECORD, "the file cannot be read as Avro: " + why);
  }
}
