/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How objects of a file begin: the brace and the first key, byte for byte. */
final class JsonOpening {

  /** Before there was an object; it is found nowhere. */
  static final JsonOpening UNKNOWN = new JsonOpening(new byte[0]);

  private static final Pattern OPENING = Pattern.compile("^\\{\\s*\"[^\"\\\\]{1,100}\"\\s*:");

  private final byte[] bytes;

  private JsonOpening(byte[] bytes) {
    this.bytes = bytes;
  }

  static JsonOpening of(byte[] object) {
    byte[] head = Arrays.copyOf(object, Math.min(object.length, RawRecord.HEAD));
    Matcher matcher = OPENING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    return matcher.find() ? new JsonOpening(Arrays.copyOf(head, matcher.end())) : UNKNOWN;
  }

  /** Whether what comes next begins so. */
  boolean begins(ByteInput input) throws IOException {
    return Arrays.equals(input.peek(bytes.length), bytes);
  }

  /** The first place at or after the given one, or -1. */
  int find(byte[] text, int from) {
    for (int i = from; bytes.length > 0 && i + bytes.length <= text.length; i++) {
      if (text[i] == bytes[0] && Arrays.equals(text, i, i + bytes.length, bytes, 0, bytes.length)) {
        return i;
      }
    }
    return -1;
  }
}
