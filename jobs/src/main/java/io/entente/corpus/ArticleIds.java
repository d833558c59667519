/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** The hashes by which the same record, and the same text elsewhere, are known again. */
final class ArticleIds {

  private static final int BYTES = 16;

  private ArticleIds() {}

  /** First half of the SHA-256 of the values, told apart by their lengths; null is a value. */
  static String of(String... values) {
    MessageDigest digest = sha256();
    for (String value : values) {
      byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(4).putInt(0, value == null ? -1 : bytes.length));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
  }

  /** The same for texts that differ in upper and lower case and white space only. */
  static String ofContent(String title, String body) {
    return of(title == null ? null : folded(title), folded(body));
  }

  private static String folded(String text) {
    // Up and down again: a single direction leaves pairs such as a final sigma apart.
    String oneCase = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return oneCase.replaceAll("\\s+", " ").strip();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
