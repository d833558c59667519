/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldSentencesTest {

  private static List<String> sentences(String text) {
    return GoldSentences.of(text).stream().map(extent -> extent.of(text)).toList();
  }

  @Test
  void breaksBehindAStop_whenACapitalFollows() {
    assertThat(sentences("One ended. Two came! “Three?” he said. four."))
        .containsExactly("One ended.", "Two came!", "“Three?” he said. four.");
  }

  @Test
  void doesNotBreakBehindATitleOrInitials() {
    assertThat(sentences("Gen. Rao met Mr. Lee of the U.S. Army."))
        .containsExactly("Gen. Rao met Mr. Lee of the U.S. Army.");
  }

  @Test
  void breaksAtAnEmptyLine_whateverStandsBefore() {
    assertThat(sentences("A headline\n \nThe text")).containsExactly("A headline", "The text");
  }

  @Test
  void countsCodePoints_whenACharacterNeedsTwoChars() {
    assertThat(GoldSentences.of("😀 Hi. You").get(1).begin()).isEqualTo(6);
  }
}
