/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerge.Decider;
import io.entente.actor.ActorMerge.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlementTest {

  @Test
  void chainIsFollowedToItsEnd_andTheDecisionKeepsWhatItNamed() {
    Settlement settled = new Settlement(List.of(user("a", "b"), catalog("b", "c"), rule("c", "d")));

    assertThat(settled.decisions())
        .extracting(ActorMerge::intoActor, ActorMerge::toActor)
        .containsExactly(tuple("b", "d"), tuple("c", "d"), tuple("d", "d"));
    assertThat(settled.end("a")).isEqualTo("d");
    assertThat(settled.end("d")).isEqualTo("d");
  }

  @Test
  void usersDecisionWinsOverTheCatalogs_andTheCatalogsOverTheRules() {
    Settlement settled = new Settlement(List.of(rule("a", "r"), catalog("a", "c"), user("a", "u")));

    assertThat(settled.end("a")).isEqualTo("u");
    assertThat(settled.decisions())
        .extracting(ActorMerge::decided, ActorMerge::undone)
        .containsExactly(
            tuple(Decider.USER, false), tuple(Decider.CATALOG, true), tuple(Decider.RULE, true));
  }

  @Test
  void actorStaysItself_whenAUserSetItApart() {
    Settlement settled =
        new Settlement(List.of(rule("a", "r"), ActorMerge.apart("a", "r", "two people")));

    assertThat(settled.end("a")).isEqualTo("a");
    assertThat(settled.decisions()).allMatch(ActorMerge::undone);
  }

  @Test
  void othersAreStillLedToAnActorThatWasSetApart() {
    Settlement settled =
        new Settlement(List.of(rule("b", "a"), rule("a", "r"), ActorMerge.apart("a", "r", "")));

    assertThat(settled.end("b")).isEqualTo("a");
  }

  @Test
  void circleIsBroken_byTheDecisionThatRanksLower() {
    Settlement settled = new Settlement(List.of(rule("a", "b"), user("b", "c"), catalog("c", "a")));

    assertThat(settled.end("b")).isEqualTo("a");
    assertThat(settled.end("c")).isEqualTo("a");
    assertThat(settled.end("a")).isEqualTo("a");
    assertThat(settled.decisions())
        .filteredOn(ActorMerge::undone)
        .extracting(ActorMerge::fromActor)
        .containsExactly("a");
  }

  @Test
  void nothingIsLedToItself() {
    Settlement settled = new Settlement(List.of(catalog("a", "a")));

    assertThat(settled.end("a")).isEqualTo("a");
    assertThat(settled.decisions()).allMatch(ActorMerge::undone);
  }

  @Test
  void settlingTwiceChangesNothing() {
    List<ActorMerge> once =
        new Settlement(List.of(rule("a", "b"), user("b", "c"), ActorMerge.apart("x", "y", "")))
            .decisions();

    assertThat(new Settlement(once).decisions()).isEqualTo(once);
  }

  private static ActorMerge user(String from, String into) {
    return ActorMerge.byHand(from, into, "", Decider.USER);
  }

  private static ActorMerge catalog(String from, String into) {
    return ActorMerge.byHand(from, into, "", Decider.CATALOG);
  }

  private static ActorMerge rule(String from, String into) {
    return ActorMerge.found(from, into, Rule.PERSON_SPELLING, "");
  }
}
