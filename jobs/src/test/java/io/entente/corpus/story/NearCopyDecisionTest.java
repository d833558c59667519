/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the line is drawn, with signatures put together by hand. */
class NearCopyDecisionTest {

  private static final String SYMBOLS =
      "+-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  /** Characters that differ from those of {@link #SAME} from a place on. */
  private static String characters(int length, int same) {
    return "A".repeat(same) + "B".repeat(length - same);
  }

  private static String signature(int shingles, int same, int lead, String numbers) {
    return ""
        + SYMBOLS.charAt(shingles >> 12)
        + SYMBOLS.charAt(shingles >> 6 & 63)
        + SYMBOLS.charAt(shingles & 63)
        + characters(Signature.ALL, same)
        + characters(Signature.LEAD, lead)
        + numbers;
  }

  private static String original(int shingles, String numbers) {
    return signature(shingles, Signature.ALL, Signature.LEAD, numbers);
  }

  private static boolean copies(String a, String b) {
    boolean are = NearCopies.are(a, b);
    assertThat(NearCopies.are(b, a)).as("in either order").isEqualTo(are);
    return are;
  }

  @ParameterizedTest
  @CsvSource({"128,true", "59,true", "58,false", "0,false"})
  void longTextsAreOne_whenNearlyHalfOfTheirShinglesAre(int same, boolean expected) {
    // (59 / 128 - 1 / 64) / (1 - 1 / 64) is 0.452, and one less is 0.444.
    assertThat(copies(original(300, ""), signature(300, same, 0, ""))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"128,true", "103,true", "102,false"})
  void shortTextsAreOne_whenFourOfFiveShinglesAre(int same, boolean expected) {
    // (103 / 128 - 1 / 64) / (1 - 1 / 64) is 0.802, and one less is 0.794.
    assertThat(copies(original(300, ""), signature(49, same, 32, ""))).isEqualTo(expected);
    assertThat(copies(original(49, ""), signature(49, same, 32, ""))).isEqualTo(expected);
    assertThat(copies(original(50, ""), signature(50, same, 32, ""))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"33,17,true", "32,17,false", "33,16,false", "33,0,false"})
  void shortenedTextIsACopy_whenTheLongerHoldsItAndBothBeginAlike(
      int same, int lead, boolean expected) {
    // 33 equal characters are a similarity of 0.246, so that of 300 and 100 shingles 79 are common,
    // 0.79 of the shorter text. With 32, and 104 shingles, it is 0.747, where 0.75 is needed.
    int shorter = same == 32 ? 104 : 100;
    assertThat(copies(original(300, ""), signature(shorter, same, lead, ""))).isEqualTo(expected);
  }

  @Test
  void nothingIsACopy_ofATextWithoutSignature() {
    assertThat(copies("", original(300, ""))).isFalse();
    assertThat(copies("", "")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0102030405,0102030405,true",
    "01,99,true",
    "0102,9899,false",
    "0102,0199,true",
    "010203040506,0102030499,true",
    "0102030405,0102039899,false",
    "010203040506,010203049899,true",
    "010203040506,010203979899,false",
    "0102030405,'',true",
    "0102030405,0103,true",
    "010203,04050607,false"
  })
  void numbersAgree_whenAtMostAThirdOfTheFewerIsMissing(
      String one, String other, boolean expected) {
    assertThat(copies(original(300, one), original(300, other))).isEqualTo(expected);
  }

  @Test
  void numbersBeyondAFullListAreNotHeldAgainstACopy() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 32; i++) {
      all.append('0').append(SYMBOLS.charAt(i));
    }
    // The full list ends where these begin: no one knows whether the longer text has them.
    assertThat(copies(original(300, all.toString()), original(300, "0+0-zxzyzz"))).isTrue();
    // One number fewer, and the list is complete: three of five are missing.
    String complete = all.substring(2);
    assertThat(copies(original(300, complete), original(300, "0-00zxzyzz"))).isFalse();
    assertThat(Signature.hasAllNumbers(original(300, all.toString()))).isFalse();
    assertThat(Signature.hasAllNumbers(original(300, complete))).isTrue();
  }
}
