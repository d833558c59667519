/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanScoresTest {

  private static List<String> labels(String text) {
    return List.of(text.split(" "));
  }

  @Test
  void spansBeginAsInConlleval_whenSchemesAreMixed() {
    assertThat(LabelledSpan.of(labels("I-PER I-PER B-PER O I-LOC I-ORG")))
        .containsExactly(
            new LabelledSpan(0, 2, "PER"),
            new LabelledSpan(2, 3, "PER"),
            new LabelledSpan(4, 5, "LOC"),
            new LabelledSpan(5, 6, "ORG"));
  }

  @Test
  void countsAreExact_whenBordersAndTypesDiffer() {
    SpanScores scores = new SpanScores();
    scores.add(
        labels("B-PER I-PER O B-LOC O B-ORG I-ORG"), labels("B-PER I-PER O B-ORG O B-ORG O"));
    Score all = scores.exact().get(SpanScores.ALL);
    assertThat(all.precision()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(all.recall()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(scores.exact().get("PER").f1()).isEqualTo(1);
    assertThat(scores.exact().get("LOC").f1()).isZero();
    assertThat(scores.exact().get("ORG").precision()).isZero();
    assertThat(scores.overlap().f1()).isEqualTo(1);
  }

  @Test
  void scoreIsZero_whenNothingIsFound() {
    SpanScores scores = new SpanScores();
    scores.add(labels("B-PER O"), labels("O O"));
    assertThat(scores.exact().get(SpanScores.ALL)).isEqualTo(new Score(0, 0, 0, 0, 1));
    assertThat(scores.overlap()).hasToString("P 0.00 R 0.00 F1 0.00");
  }

  @Test
  void sentenceRefused_whenLabelsAreMissing() {
    assertThatThrownBy(() -> new SpanScores().add(labels("O O"), labels("O")))
        .hasMessage("Cannot score: 2 true labels, 1 found");
  }
}
