/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActorScoresTest {

  private static final String TEXT =
      "Anna Bell met Carl Dorn in Kyiv. Bell left.\n\nDorn of the Ministry stayed in Lviv.";

  private static TinySet set() {
    return new TinySet(TEXT)
        .gold("Anna Bell", 0, "Anna Bell", "PER")
        .gold("Carl Dorn", 0, "Carl Dorn", "PER")
        .gold("Kyiv", 0, "Kyiv (city)", "GPE")
        .gold("Bell", 1, "Anna Bell", "PER")
        .gold("Dorn", 1, "Carl Dorn", "PER");
  }

  @Test
  void everythingIsOne_whenTheSystemFindsWhatIsAnnotated() {
    ActorScores scores =
        set()
            .system("Anna Bell", 0, "person:a", "catalog")
            .system("Carl Dorn", 0, "person:c", "catalog")
            .system("Kyiv", 0, "place:k", "catalog")
            .system("Bell", 1, "person:a", "coreference")
            .system("Dorn", 1, "person:c", "coreference")
            .evaluate()
            .scores();
    assertThat(scores.spans()).isEqualTo(new Score(5, 0, 0));
    assertThat(scores.actors().f1()).isEqualTo(1);
    assertThat(scores.exact()).isEqualTo(1);
    assertThat(scores.sentencePairs()).isEqualTo(new Score(3, 0, 0));
    assertThat(scores.articlePairs()).isEqualTo(new Score(3, 0, 0));
  }

  @Test
  void overlapIsEnoughForASpan_butIsNotExact() {
    ActorScores scores = set().system("Bell met", 0, "person:a", "catalog").evaluate().scores();
    assertThat(scores.spans()).isEqualTo(new Score(1, 0, 4));
    assertThat(scores.exact()).isZero();
  }

  @Test
  void spanNearestInLengthIsTaken_whenTwoOverlapOneMention() {
    ActorScores scores =
        set()
            .system("Anna", 0, "person:x", "catalog")
            .system("nna Bell", 0, "person:a", "catalog")
            .evaluate()
            .scores();
    assertThat(scores.spans()).isEqualTo(new Score(1, 1, 4));
  }

  @Test
  void secondActorOfAPersonIsWrong_whenTheSystemSplitsThePerson() {
    ActorScores scores =
        set()
            .system("Anna Bell", 0, "person:a", "catalog")
            .system("Bell", 1, "open:bell", "open")
            .evaluate()
            .scores();
    assertThat(scores.spans().right()).isEqualTo(2);
    assertThat(scores.actors()).isEqualTo(new Score(1, 1, 4));
  }

  @Test
  void optionalMentionCountsNeitherWay() {
    ActorScores scores =
        set()
            .optional("Ministry")
            .system("Anna Bell", 0, "person:a", "catalog")
            .system("Dorn", 1, "person:c", "catalog")
            .system("Ministry", 0, "agency:m", "catalog")
            .evaluate()
            .scores();
    assertThat(scores.spans()).isEqualTo(new Score(2, 0, 3));
    assertThat(scores.articlePairs()).isEqualTo(new Score(1, 0, 2));
  }

  @Test
  void falseMentionMakesFalsePairs() {
    ActorScores scores =
        set()
            .system("Dorn", 1, "person:c", "catalog")
            .system("Lviv", 0, "place:lviv", "catalog")
            .evaluate()
            .scores();
    assertThat(scores.spans()).isEqualTo(new Score(1, 1, 4));
    assertThat(scores.sentencePairs()).isEqualTo(new Score(0, 1, 3));
  }

  @Test
  void idsAreComparedWhereBothSidesHaveOne() {
    ActorScores scores =
        new TinySet("Rome and Paris and Oslo")
            .gold("Rome", 0, "Q220", "GPE")
            .gold("Paris", 0, "Q90", "GPE")
            .gold("Oslo", 0, "Oslo", "GPE")
            .evaluate()
            .scores();
    assertThat(scores.ids()).isEqualTo(new ActorScores.Ids(0, 0, 2));
  }
}
