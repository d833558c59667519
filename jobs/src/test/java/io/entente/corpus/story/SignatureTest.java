/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static final String TEXT =
      "Ministers of 27 states met in Brussels on Monday and agreed on 1,250.5 million euros for the"
          + " rebuilding of bridges, roads and power lines that the flood destroyed in May 2024.";

  @Test
  void signatureIsTheSameForEver() {
    assertThat(Signature.of("A title", TEXT))
        .isEqualTo(
            "++Tdm-EpfsXe8qntwmDiw6Vb5giiS+ShyB6zo9mXlXzTjqGZVBn9gY+3+8VJutOjoPWY9qivQR-9ogHLxH-oVwMy"
                + "3ZUeRfpBLjbCB8KMQ78Rf3UwoV2uWahrKCrye70YGIpdm-EpfsXe8qntwmDiw6Vb5giiS+ShyB6JwRUwI");
  }

  @Test
  void signatureIsTheSame_whenOnlyCaseBlanksAndPunctuationDiffer() {
    String other = TEXT.toUpperCase(java.util.Locale.ROOT).replace(" and ", "\n\nand -- ");

    assertThat(Signature.of("a TITLE!", other)).isEqualTo(Signature.of("A title", TEXT));
  }

  @Test
  void titleCounts_whenTheTextIsShort() {
    assertThat(Signature.of("Another title", TEXT)).isNotEqualTo(Signature.of("A title", TEXT));
  }

  @Test
  void titleDoesNotCount_whenTheTextIsLong() {
    String text = TEXT + " " + TEXT.replace("Brussels", "Ghent");

    assertThat(Signature.of("A title", text)).isEqualTo(Signature.of(null, text));
  }

  @Test
  void signatureIsEmpty_whenThereAreAFewWordsOnly() {
    assertThat(Signature.of("Shares", "They fell again on Monday.")).isEmpty();
    assertThat(Signature.of(null, "They fell again on Monday in all Europe.")).isNotEmpty();
  }

  @Test
  void charactersWithoutBlanksAreWordsOfTheirOwn() {
    String chinese = "外交部发言人周一在北京表示双方将继续就贸易问题进行谈判并希望尽快达成协议";

    assertThat(Signature.of(null, chinese)).isNotEmpty();
    assertThat(
            NearCopies.are(
                Signature.of(null, chinese.repeat(2)),
                Signature.of(null, chinese.repeat(2) + "记者")))
        .isTrue();
  }

  @Test
  void numbersAreCompared_whenThereAreMoreThanASignatureHolds() {
    String words = TEXT + " " + TEXT.replace("Brussels", "Ghent");
    String many = words + numbers(100, 180);

    assertThat(NearCopies.are(Signature.of(null, many), Signature.of(null, many + " 77"))).isTrue();
    assertThat(
            NearCopies.are(
                Signature.of(null, words + numbers(100, 120)),
                Signature.of(null, words + numbers(500, 520))))
        .isFalse();
  }

  private static String numbers(int from, int to) {
    StringBuilder numbers = new StringBuilder();
    for (int i = from; i < to; i++) {
      numbers.append(" the ").append(i);
    }
    return numbers.toString();
  }

  @Test
  void equalCharactersEstimateTheShareOfCommonShingles() {
    Random random = new Random(3);
    double error = 0;
    int texts = 200;
    for (int i = 0; i < texts; i++) {
      List<String> words = words(random, 300);
      List<String> others = new ArrayList<>(words.subList(0, 150));
      others.addAll(words(random, 150));
      error += estimate(words, others) - share(words, others);
    }

    assertThat(error / texts).isBetween(-0.01, 0.01);
  }

  private static double estimate(List<String> a, List<String> b) {
    String first = Signature.of(null, String.join(" ", a));
    String second = Signature.of(null, String.join(" ", b));
    int same = 0;
    for (int i = Signature.ALL_BEGIN; i < Signature.LEAD_BEGIN; i++) {
      same += first.charAt(i) == second.charAt(i) ? 1 : 0;
    }
    return ((double) same / Signature.ALL - 1 / 64.0) / (1 - 1 / 64.0);
  }

  private static double share(List<String> a, List<String> b) {
    Set<String> both = shingles(a);
    both.retainAll(shingles(b));
    Set<String> any = shingles(a);
    any.addAll(shingles(b));
    return (double) both.size() / any.size();
  }

  private static Set<String> shingles(List<String> words) {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + 3)));
    }
    return shingles;
  }

  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + Integer.toString(random.nextInt(5000), 36).replaceAll("[0-9]", "x"));
    }
    return words;
  }
}
