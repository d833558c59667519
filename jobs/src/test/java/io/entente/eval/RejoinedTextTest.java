/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.ner.NameType;
import io.entente.ner.NamedSpan;
import io.entente.ner.train.LabelledArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

class RejoinedTextTest {

  private static final RejoinedText TEXT =
      new RejoinedText(
          new LabelledArticle(
              List.of(new String[] {"Ann", "left", "Rome."}, new String[] {"Bob-Eve", "did"}),
              List.of(List.of("O", "O", "O"), List.of("O", "O"))));

  private static NamedSpan name(int begin, int end, NameType type) {
    return new NamedSpan(begin, end, type, 1);
  }

  @Test
  void sentencesAreParagraphs() {
    assertThat(TEXT.text()).isEqualTo("Ann left Rome.\n\nBob-Eve did");
  }

  @Test
  void wordIsLabelledWhole_whenANameTouchesAPartOfIt() {
    assertThat(TEXT.labels(List.of(name(0, 3, NameType.PER), name(9, 13, NameType.LOC))))
        .containsExactly(List.of("B-PER", "O", "B-LOC"), List.of("O", "O"));
  }

  @Test
  void firstNameWins_whenTwoTouchOneWord() {
    assertThat(TEXT.labels(List.of(name(16, 19, NameType.PER), name(20, 23, NameType.ORG))).get(1))
        .containsExactly("B-PER", "O");
  }

  @Test
  void nameIsCut_whenItSpansSentences() {
    assertThat(TEXT.labels(List.of(name(4, 23, NameType.ORG))))
        .containsExactly(List.of("O", "B-ORG", "I-ORG"), List.of("B-ORG", "O"));
  }
}
