/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.resolve.SenseTrainer.Example;
import io.entente.actor.resolve.SenseTrainer.Question;
import io.entente.ner.TextTagger;
import io.entente.ner.train.MarkedArticle;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SenseTrainerTest {

  private static List<Example> toySet() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(new Example(List.of("bias", "n1=said", "p2=" + i % 3), true));
      examples.add(new Example(List.of("bias", "p1=in", "p2=" + i % 3), false));
    }
    return examples;
  }

  @Test
  void logOddsAreTheSum_ofTheWeights() {
    Sense sense = new Sense(Map.of("a", 2.0, "b", -1.0));
    assertThat(sense.logOdds(List.of("a", "b", "unknown"))).isEqualTo(1.0);
    assertThat(sense.acts(List.of())).isFalse();
    assertThat(sense.acts(List.of("a"))).isTrue();
  }

  @Test
  void separableSetIsLearned() {
    Sense sense = new Sense(SenseTrainer.train(toySet(), 1));
    assertThat(sense.logOdds(List.of("bias", "n1=said"))).isGreaterThan(2);
    assertThat(sense.logOdds(List.of("bias", "p1=in"))).isLessThan(-2);
  }

  @Test
  void weightsAreTheSame_whenTheSeedIs() {
    assertThat(SenseTrainer.train(toySet(), 7)).isEqualTo(SenseTrainer.train(toySet(), 7));
  }

  @Test
  void weightsAreOrderedByName_withoutSmallOnes() {
    Map<String, Double> weights = SenseTrainer.train(toySet(), 1);
    assertThat(List.copyOf(weights.keySet())).isSorted();
    assertThat(weights.values()).allMatch(weight -> Math.abs(weight) >= 0.02);
  }

  @Test
  void marksSayWhetherACapitalActs() throws IOException {
    List<MarkedArticle> articles =
        MarkedArticle.read(
            new StringReader(
                """
                ### a | 2024-06-01
                [[Moscow|LOC|Russia]] said it would sign. They met in [[Moscow|LOC|Moscow (city)]].
                """));
    SenseTrainer trainer = new SenseTrainer(TinyArticle.CATALOG, TextTagger.shipped());
    assertThat(trainer.examples(Question.CAPITAL, articles))
        .extracting(Example::acts)
        .containsExactly(true, false);
    assertThat(trainer.examples(Question.TEAM, articles)).isEmpty();
  }
}
