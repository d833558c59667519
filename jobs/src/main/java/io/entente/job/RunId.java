/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names a run by what decides its result, so that doing the same again is the same run. */
final class RunId {

  private static final int DIGITS = 16;

  private RunId() {}

  static String of(String job, List<String> decisive) {
    return job + "-" + hash(decisive);
  }

  /** Hash of texts, none of which can be mistaken for a part of its neighbour. */
  static String hash(List<String> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String text : texts) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
