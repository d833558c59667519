/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and says where it is none, instead of writing question marks into articles. */
final class StrictText {

  private StrictText() {}

  static String decode(byte[] bytes) throws UnusableRecordException {
    return decode(bytes, StandardCharsets.UTF_8);
  }

  /**
   * The same of a record in a text file, which may also be plain windows-1252.
   *
   * @throws UnusableRecordException when it is neither
   */
  static String decodeText(byte[] bytes) throws UnusableRecordException {
    try {
      return decode(bytes);
    } catch (UnusableRecordException e) {
      return WesternText.decode(bytes).orElseThrow(() -> e);
    }
  }

  static String decode(byte[] bytes, Charset charset) throws UnusableRecordException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnusableRecordException(
          RejectReason.BAD_ENCODING,
          "byte %d of the record (0x%02X) is not valid %s; name the charset of the file with --charset"
              .formatted(in.position(), bytes[in.position()], charset.name()));
    }
    return out.flip().toString();
  }
}
