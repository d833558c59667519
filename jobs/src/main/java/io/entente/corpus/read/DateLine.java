/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line with which an article in a text file says its date: {@code date 2025-02-13}. */
final class DateLine {

  /** So many bytes of a line are enough to know it. */
  static final int PREFIX = 64;

  private static final Pattern LINE =
      Pattern.compile(
          "^[ \t]{0,20}date(?:[ \t]*:[ \t]*|[ \t]+)"
              + "(?<date>\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]{4,15}(?:Z|[+-]\\d{2}:?\\d{2})?)?)(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private DateLine() {}

  /** Whether a line that begins with these bytes is one. */
  static boolean isBegunBy(byte[] prefix) {
    return LINE.matcher(new String(prefix, StandardCharsets.ISO_8859_1)).lookingAt();
  }

  /** Searches a text for such lines; the group {@code date} is the date. */
  static Matcher matcher(String text) {
    return LINE.matcher(text);
  }
}
