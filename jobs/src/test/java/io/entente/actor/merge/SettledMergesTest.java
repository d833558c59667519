/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.entente.TestSpark;
import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerge.Decider;
import io.entente.actor.ActorMerge.Rule;
import io.entente.actor.ActorMerges;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The rule's merges in Spark give what settling all decisions at once would give. */
class SettledMergesTest {

  private static final List<ActorMerge> OF_RULE =
      List.of(rule("a", "b"), rule("c", "b"), rule("d", "e"), rule("f", "g"), rule("h", "i"));

  @Test
  void rulesRowsStandAsTheyAre_whenNothingWasDecidedByHand() {
    assertThat(settled(OF_RULE, List.of())).containsExactlyInAnyOrderElementsOf(OF_RULE);
  }

  @Test
  void decisionsByHandWin_andLeadTheRulesRowsOn() {
    List<ActorMerge> byHand =
        List.of(
            ActorMerge.byHand("b", "x", "", Decider.USER),
            ActorMerge.apart("d", "e", "two people"),
            ActorMerge.byHand("g", "f", "", Decider.CATALOG),
            ActorMerge.byHand("z", "h", "", Decider.USER));

    List<ActorMerge> settled = settled(OF_RULE, byHand);

    assertThat(settled)
        .extracting(ActorMerge::fromActor, ActorMerge::toActor, ActorMerge::undone)
        .containsExactlyInAnyOrder(
            tuple("a", "x", false),
            tuple("b", "x", false),
            tuple("c", "x", false),
            tuple("d", "e", true),
            tuple("d", "e", true),
            tuple("f", "g", true),
            tuple("g", "f", false),
            tuple("h", "i", false),
            tuple("z", "i", false));
    List<ActorMerge> all = new ArrayList<>(OF_RULE);
    all.addAll(byHand);
    assertThat(settled).containsExactlyInAnyOrderElementsOf(new Settlement(all).decisions());
  }

  @Test
  void rulesRowsAreBackAsFound_whenTheDecisionByHandIsGone() {
    List<ActorMerge> decided =
        settled(OF_RULE, List.of(ActorMerge.byHand("b", "x", "", Decider.USER)));
    List<ActorMerge> ofRule =
        decided.stream().filter(merge -> merge.decided() == Decider.RULE).toList();

    assertThat(settled(ofRule, List.of())).containsExactlyInAnyOrderElementsOf(OF_RULE);
  }

  private static List<ActorMerge> settled(List<ActorMerge> ofRule, List<ActorMerge> byHand) {
    Dataset<Row> rows =
        SettledMerges.of(
            TestSpark.session(), ActorMerges.TABLE.dataset(TestSpark.session(), ofRule), byHand);
    List<ActorMerge> settled = new ArrayList<>();
    ActorMerges.TABLE.records(rows).forEach(settled::add);
    return settled;
  }

  private static ActorMerge rule(String from, String into) {
    return ActorMerge.found(from, into, Rule.PERSON_SPELLING, "");
  }
}
