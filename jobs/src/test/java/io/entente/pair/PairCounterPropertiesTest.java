/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PairCounterPropertiesTest {

  private static final int ALL = PairRules.MOST_ACTORS;
  private static final int SENTENCES = 8;
  private static final int SENTENCES_IN_A_PARAGRAPH = 3;
  private static final int TOKENS_IN_A_SENTENCE = 10;

  @Property
  void orderOfMentionsChangesNothing(
      @ForAll("articles") List<Mention> mentions, @ForAll Random random) {
    List<Mention> shuffled = new ArrayList<>(mentions);
    Collections.shuffle(shuffled, random);

    assertThat(PairCounter.count(shuffled, ALL)).isEqualTo(PairCounter.count(mentions, ALL));
    assertThat(PairCounter.count(shuffled, 3)).isEqualTo(PairCounter.count(mentions, 3));
  }

  @Property
  void everyTwoActorsAreOnePair_inTheOrderOfTheirIds(@ForAll("articles") List<Mention> mentions) {
    List<String> expected = new ArrayList<>();
    TreeSet<String> actors = actors(mentions);
    for (String a : actors) {
      actors.tailSet(a, false).forEach(b -> expected.add(a + "|" + b));
    }

    assertThat(PairCounter.count(mentions, ALL))
        .extracting(pair -> pair.actorA() + "|" + pair.actorB())
        .containsExactlyElementsOf(expected);
  }

  @Property
  void countsAgree_withANaiveCount(@ForAll("articles") List<Mention> mentions) {
    for (PairMention pair : PairCounter.count(mentions, ALL)) {
      assertThat(pair.sentences()).isEqualTo(shared(mentions, pair, Mention::sentence));
      assertThat(pair.paragraphs()).isEqualTo(shared(mentions, pair, Mention::paragraph));
      assertThat(pair.tokenDistance()).isEqualTo(distance(mentions, pair));
      assertThat(pair.evidence()).hasSize(Math.min(3, pair.sentences()));
    }
  }

  @Property
  void sharedSentenceMeansSharedParagraph_andCountsAreBounded(
      @ForAll("articles") List<Mention> mentions) {
    long sentences = mentions.stream().map(Mention::sentence).distinct().count();
    long paragraphs = mentions.stream().map(Mention::paragraph).distinct().count();

    for (PairMention pair : PairCounter.count(mentions, ALL)) {
      assertThat(pair.sentences() == 0 || pair.paragraphs() > 0).isTrue();
      assertThat((long) pair.sentences()).isBetween(0L, sentences);
      assertThat((long) pair.paragraphs()).isBetween(0L, paragraphs);
      assertThat(pair.sentences())
          .isLessThanOrEqualTo(SENTENCES_IN_A_PARAGRAPH * pair.paragraphs());
    }
  }

  @Property
  void countsStayWithTheirActors_whenIdsSortTheOtherWayRound(
      @ForAll("articles") List<Mention> mentions) {
    List<Mention> renamed =
        mentions.stream().map(m -> withActor(m, opposite(m.actorId()))).toList();

    assertThat(PairCounter.count(renamed, ALL))
        .extracting(p -> List.of(opposite(p.actorB()), opposite(p.actorA()), counts(p)))
        .containsExactlyInAnyOrderElementsOf(
            PairCounter.count(mentions, ALL).stream()
                .map(p -> List.<Object>of(p.actorA(), p.actorB(), counts(p)))
                .toList());
  }

  @Property
  void unresolvedMentionsChangeNothing(@ForAll("articles") List<Mention> mentions) {
    List<Mention> resolved = mentions.stream().filter(m -> m.actorId() != null).toList();

    assertThat(PairCounter.count(mentions, ALL)).isEqualTo(PairCounter.count(resolved, ALL));
  }

  @Property
  void fewerActorsLeaveTheRestAsItWas(@ForAll("articles") List<Mention> mentions) {
    List<PairMention> few = PairCounter.count(mentions, 3);

    assertThat(PairCounter.count(mentions, ALL)).containsAll(few);
    assertThat(few).hasSizeLessThanOrEqualTo(3);
  }

  @Provide
  Arbitrary<List<Mention>> articles() {
    Arbitrary<Mention> mention =
        Combinators.combine(
                Arbitraries.of("a", "b", "c", "d", "e").injectNull(0.1),
                Arbitraries.integers().between(0, SENTENCES - 1),
                Arbitraries.integers().between(0, TOKENS_IN_A_SENTENCE - 1),
                Arbitraries.integers().between(1, 4))
            .as(PairCounterPropertiesTest::mention);
    return mention.list().ofMaxSize(30);
  }

  private static Mention mention(String actor, int sentence, int token, int length) {
    int begin = TOKENS_IN_A_SENTENCE * sentence + token;
    int end = Math.min(begin + length, TOKENS_IN_A_SENTENCE * (sentence + 1));
    return SampleMentions.mention(
        SampleMentions.ARTICLE,
        SampleMentions.MONTH,
        actor,
        sentence,
        sentence / SENTENCES_IN_A_PARAGRAPH,
        begin,
        end);
  }

  private static Mention withActor(Mention m, String actor) {
    return SampleMentions.mention(
        m.articleId(),
        m.publishedMonth(),
        actor,
        m.sentence(),
        m.paragraph(),
        m.tokenBegin(),
        m.tokenEnd());
  }

  private static String opposite(String actor) {
    return actor == null ? null : String.valueOf((char) ('a' + 'e' - actor.charAt(0)));
  }

  private static List<Object> counts(PairMention p) {
    return List.of(p.sentences(), p.paragraphs(), p.tokenDistance(), p.evidence());
  }

  private static TreeSet<String> actors(List<Mention> mentions) {
    TreeSet<String> actors = new TreeSet<>();
    mentions.stream().map(Mention::actorId).filter(Objects::nonNull).forEach(actors::add);
    return actors;
  }

  private static int shared(List<Mention> mentions, PairMention pair, ToIntFunction<Mention> unit) {
    TreeSet<Integer> ofA = new TreeSet<>();
    TreeSet<Integer> ofB = new TreeSet<>();
    for (Mention mention : mentions) {
      if (pair.actorA().equals(mention.actorId())) {
        ofA.add(unit.applyAsInt(mention));
      } else if (pair.actorB().equals(mention.actorId())) {
        ofB.add(unit.applyAsInt(mention));
      }
    }
    ofA.retainAll(ofB);
    return ofA.size();
  }

  private static int distance(List<Mention> mentions, PairMention pair) {
    int closest = Integer.MAX_VALUE;
    for (Mention a : mentions) {
      for (Mention b : mentions) {
        if (pair.actorA().equals(a.actorId()) && pair.actorB().equals(b.actorId())) {
          int gap = Math.max(a.tokenBegin() - b.tokenEnd(), b.tokenBegin() - a.tokenEnd());
          closest = Math.min(closest, Math.max(0, gap));
        }
      }
    }
    return closest;
  }
}
