/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Gives a stream of another charset as UTF-8, so that one path follows.
 *
 * <p>Commons IO's {@code ReaderInputStream} does the same, but where the text is damaged it throws
 * away what it decoded before the damage for the same call, which are up to 64 kB of sound records.
 */
final class AsUtf8 extends InputStream {

  private final Reader reader;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int next;
  private int carried;

  private AsUtf8(InputStream in, Charset charset, CodingErrorAction onError) {
    this.reader =
        new InputStreamReader(
            in, charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError));
  }

  /** Of UTF-16 that begins with its byte order mark; what is none breaks it off. */
  static InputStream ofUtf16(InputStream in) {
    return new AsUtf8(in, StandardCharsets.UTF_16, CodingErrorAction.REPORT);
  }

  /** Of a charset that a person named; a byte that is none of its costs one character. */
  static InputStream of(InputStream in, Charset charset) {
    return new AsUtf8(in, charset, CodingErrorAction.REPLACE);
  }

  @Override
  public int read() throws IOException {
    return next == bytes.length && !fill() ? -1 : bytes[next++] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (next == bytes.length && !fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, target, offset, count);
    next += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /**
   * @throws CharacterCodingException when the stream is not valid UTF-16
   */
  private boolean fill() throws IOException {
    int count = reader.read(chars, carried, chars.length - carried);
    if (count < 0 && carried == 0) {
      return false;
    }
    int length = carried + Math.max(0, count);
    // Half a pair waits for its other half.
    carried = count > 0 && Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
    bytes = new String(chars, 0, length - carried).getBytes(StandardCharsets.UTF_8);
    if (carried > 0) {
      chars[0] = chars[length - 1];
    }
    next = 0;
    return bytes.length > 0 || fill();
  }
}
