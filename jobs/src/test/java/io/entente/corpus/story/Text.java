/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.story;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A text to make copies of. */
record Text(String title, List<String> paragraphs) {

  private static final String[] OTHER_WORDS = {
    "also", "officials", "later", "quickly", "major", "talks", "people", "said", "new", "partly"
  };

  static Text of(String title, String body) {
    return new Text(title, List.of(body.split("\n\n")));
  }

  String body() {
    return String.join("\n\n", paragraphs);
  }

  String signature() {
    return Signature.of(title, body());
  }

  /** Some words are left out, some replaced, some put in; numbers stay. */
  Text withWordsEdited(double share, Random random) {
    return new Text(title, paragraphs.stream().map(p -> edited(p, share, random)).toList());
  }

  /** The beginning, up to a word. */
  Text cutAfter(double share) {
    String[] words = body().split(" ");
    return of(
        title,
        Arrays.stream(words, 0, (int) Math.ceil(share * words.length))
            .collect(Collectors.joining(" ")));
  }

  private static String edited(String paragraph, double share, Random random) {
    return Arrays.stream(paragraph.split(" "))
        .map(word -> random.nextDouble() < share && !hasDigit(word) ? edit(word, random) : word)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String edit(String word, Random random) {
    String other = OTHER_WORDS[random.nextInt(OTHER_WORDS.length)];
    return switch (random.nextInt(3)) {
      case 0 -> "";
      case 1 -> other;
      default -> word + " " + other;
    };
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
