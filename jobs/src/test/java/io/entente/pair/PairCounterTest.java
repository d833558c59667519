/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static io.entente.pair.SampleMentions.mention;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.Mention;
import io.entente.pair.PairMention.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairCounterTest {

  private static final int ALL = PairRules.MOST_ACTORS;

  @Test
  void pairCountedOnce_whenBothActorsRepeatInASentence() {
    PairMention pair =
        onlyPair(
            mention("b", 1, 1, 0),
            mention("a", 1, 1, 2),
            mention("b", 1, 1, 4),
            mention("a", 1, 1, 6));

    assertThat(pair)
        .isEqualTo(
            new PairMention(
                SampleMentions.ARTICLE,
                SampleMentions.MONTH,
                "a",
                "b",
                1,
                1,
                1,
                List.of(new Evidence("body", 100, 200))));
  }

  @Test
  void pairInTheArticleOnly_whenActorsShareNoParagraph() {
    PairMention pair = onlyPair(mention("a", 1, 1, 3), mention("b", 5, 2, 90));

    assertThat(pair.sentences()).isZero();
    assertThat(pair.paragraphs()).isZero();
    assertThat(pair.tokenDistance()).isEqualTo(86);
    assertThat(pair.evidence()).isEmpty();
  }

  @Test
  void paragraphCountedWithoutSentence_whenActorsShareOnlyTheParagraph() {
    PairMention pair = onlyPair(mention("a", 1, 1, 3), mention("b", 2, 1, 12));

    assertThat(pair.sentences()).isZero();
    assertThat(pair.paragraphs()).isEqualTo(1);
  }

  @Test
  void moreSentencesThanParagraphs_whenAParagraphHasSeveral() {
    PairMention pair =
        onlyPair(
            mention("a", 1, 1, 0),
            mention("b", 1, 1, 1),
            mention("a", 2, 1, 8),
            mention("b", 2, 1, 9));

    assertThat(pair.sentences()).isEqualTo(2);
    assertThat(pair.paragraphs()).isEqualTo(1);
  }

  @Test
  void firstThreeSentencesAreEvidence_titleFirst() {
    List<Mention> mentions = new ArrayList<>();
    for (int sentence = 4; sentence >= 0; sentence--) {
      mentions.add(mention("a", sentence, sentence, 10 * sentence));
      mentions.add(mention("b", sentence, sentence, 10 * sentence + 1));
    }

    assertThat(PairCounter.count(mentions, ALL).get(0).evidence())
        .containsExactly(
            new Evidence("title", 0, 100),
            new Evidence("body", 100, 200),
            new Evidence("body", 200, 300));
  }

  @Test
  void distanceIsZero_whenMentionsTouchOrOverlap() {
    assertThat(onlyPair(mention("a", 1, 1, 4), mention("b", 1, 1, 5)).tokenDistance()).isZero();
    assertThat(onlyPair(longMention("a", 4, 9), longMention("b", 6, 7)).tokenDistance()).isZero();
    assertThat(onlyPair(longMention("a", 4, 6), longMention("b", 4, 9)).tokenDistance()).isZero();
  }

  @Test
  void distanceMeasuredFromTheFurthestEnd_whenALongMentionHoldsALaterShortOne() {
    PairMention pair =
        onlyPair(longMention("a", 0, 10), longMention("a", 2, 3), longMention("b", 12, 13));

    assertThat(pair.tokenDistance()).isEqualTo(2);
  }

  @Test
  void unresolvedMentionsDoNotCount() {
    assertThat(PairCounter.count(List.of(mention("a", 1, 1, 1), mention(null, 1, 1, 2)), ALL))
        .isEmpty();
    assertThat(PairCounter.count(List.of(mention(null, 1, 1, 1)), ALL)).isEmpty();
    assertThat(PairCounter.count(List.of(), ALL)).isEmpty();
  }

  @Test
  void noPair_ofOneActor() {
    assertThat(PairCounter.count(List.of(mention("a", 1, 1, 1), mention("a", 1, 1, 2)), ALL))
        .isEmpty();
  }

  @Test
  void mostMentionedActorsPaired_andTiesGoToTheSmallerId_whenThereAreTooMany() {
    List<Mention> mentions =
        List.of(
            mention("a", 1, 1, 0),
            mention("b", 1, 1, 1),
            mention("c", 1, 1, 2),
            mention("d", 1, 1, 3),
            mention("d", 1, 1, 4),
            mention("c", 1, 1, 5));

    assertThat(PairCounter.count(mentions, 3))
        .extracting(pair -> pair.actorA() + pair.actorB())
        .containsExactly("ac", "ad", "cd");
    assertThat(PairCounter.count(mentions, 1)).isEmpty();
  }

  private static Mention longMention(String actor, int tokenBegin, int tokenEnd) {
    return mention(SampleMentions.ARTICLE, SampleMentions.MONTH, actor, 1, 1, tokenBegin, tokenEnd);
  }

  private static PairMention onlyPair(Mention... mentions) {
    List<PairMention> pairs = PairCounter.count(List.of(mentions), ALL);
    assertThat(pairs).hasSize(1);
    return pairs.get(0);
  }
}
