/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerge.Decider;
import io.entente.actor.ActorMerge.Rule;
import io.entente.actor.ActorMerges;
import io.entente.actor.catalog.Merge;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class DecidedMergesTest {

  private static final ActorMerge USERS =
      ActorMerge.byHand("open:a", "person:a", "the same", Decider.USER);
  private static final ActorMerge CATALOGS =
      ActorMerge.byHand("open:a", "person:b", "merge of the catalog", Decider.CATALOG);
  private static final ActorMerge RULES =
      ActorMerge.found("open:x", "open:y", Rule.PERSON_SPELLING, "1 in 1");
  private static final DecidedMerges DECIDED = new DecidedMerges(List.of(USERS, CATALOGS));

  private static Dataset<Row> stored() {
    return ActorMerges.TABLE.dataset(TestSpark.session(), List.of(USERS, CATALOGS, RULES));
  }

  @Test
  void whatARuleFoundIsNoDecision() {
    assertThat(DecidedMerges.of(stored()).decisions()).containsExactlyInAnyOrder(USERS, CATALOGS);
    assertThat(ActorMerges.TABLE.records(DecidedMerges.ofRule(stored()))).containsExactly(RULES);
  }

  @Test
  void catalogsDecisionsAreThoseOfTheCatalogAsItIsNow() {
    assertThat(DecidedMerges.of(List.of(new Merge("open:c", "person:c")), stored()).decisions())
        .containsExactly(
            ActorMerge.byHand("open:c", "person:c", "merge of the catalog", Decider.CATALOG),
            USERS);
  }

  @Test
  void decisionIsTheSame_whereverItLeadsInTheEnd() {
    assertThat(DECIDED.has(USERS.leadingTo("person:z"))).isTrue();
    assertThat(DECIDED.has(ActorMerge.byHand("open:a", "person:a", "because", Decider.USER)))
        .isFalse();
    assertThat(DECIDED.has(ActorMerge.apart("open:a", "person:a", "the same"))).isFalse();
  }

  @Test
  void usersDecisionReplacesTheirLastOneOfThatActor_andNobodyElses() {
    ActorMerge other = ActorMerge.byHand("open:o", "person:o", "", Decider.USER);
    ActorMerge anew = ActorMerge.apart("open:a", "person:a", "not the same");

    assertThat(DECIDED.with(other).with(anew).decisions()).containsExactly(CATALOGS, other, anew);
  }
}
