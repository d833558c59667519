/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.ner.train.LabelledArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

class NerEvaluationTest {

  private static final List<LabelledArticle> GOLD =
      List.of(
          article("Ann lives in Rome", "B-PER O O B-LOC"),
          article("The Roman Games began", "O O O O"));

  private static LabelledArticle article(String words, String labels) {
    return new LabelledArticle(
        List.<String[]>of(words.split(" ")), List.of(List.of(labels.split(" "))));
  }

  /** Finds what it is told, article by article. */
  private record Told(List<String> labels) implements NameFinder {

    @Override
    public List<List<List<String>>> labels(List<LabelledArticle> articles) {
      return labels.stream().map(text -> List.of(List.of(text.split(" ")))).toList();
    }

    @Override
    public int cores() {
      return 2;
    }
  }

  @Test
  void foundNamesAreLeftOut_whenTheirTypeIsNeverLabelled() {
    NerScores scores =
        new NerEvaluation("gold", GOLD)
            .scores(new Told(List.of("B-PER O O B-LOC", "O B-MISC I-MISC O")));
    assertThat(scores.overall()).isEqualTo(new Score(1, 1, 1, 2, 2));
    assertThat(scores.overlap()).isEqualTo(new Score(1, 1, 1, 2, 2));
    assertThat(scores.typesLeftOut()).containsExactly("MISC", "ORG");
    assertThat(scores.namesLeftOut()).isEqualTo(1);
  }

  @Test
  void overlapCounts_whenBorderOrTypeIsWrong() {
    NerScores scores =
        new NerEvaluation("gold", GOLD).scores(new Told(List.of("B-LOC I-LOC O O", "O O O O")));
    assertThat(scores.overall().f1()).isZero();
    assertThat(scores.overlap()).isEqualTo(new Score(1, 0.5, 2 / 3.0, 1, 2));
    assertThat(scores.tokens()).isEqualTo(8);
    assertThat(scores.articles()).isEqualTo(2);
  }

  @Test
  void typesStandInOrder_andAllComesLast() {
    NerScores scores =
        new NerEvaluation("gold", GOLD).scores(new Told(List.of("B-PER O O O", "O O O O")));
    assertThat(scores.exact().keySet()).containsExactly("LOC", "PER", SpanScores.ALL);
    assertThat(scores.exact().get("LOC").recall()).isZero();
  }

  @Test
  void speedIsTold_evenWhenAPassTakesNoTime() {
    Speed speed = new NerEvaluation("gold", GOLD).speed(new Told(List.of("O O O O", "O O O O")));
    assertThat(speed.tokensPerSecond()).isPositive();
    assertThat(speed.tokensPerProcessorSecond()).isPositive().isFinite();
    assertThat(speed.cores()).isEqualTo(2);
  }
}
