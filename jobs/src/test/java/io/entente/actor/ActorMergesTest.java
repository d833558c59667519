/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.entente.TestSpark;
import io.entente.actor.ActorMerge.Decider;
import io.entente.actor.ActorMerge.Rule;
import io.entente.actor.resolve.Resolution;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class ActorMergesTest {

  private static final ActorMerge MERGE =
      ActorMerge.found("open:sergei", "open:sergey", Rule.PERSON_SPELLING, "");

  @Test
  void mentionsComeUnderTheIdThatCounts_andOnlyThatChanges() {
    List<Mention> mentions = List.of(mention("open:sergei"), mention("open:sergey"), mention("x"));

    assertThat(applied(mentions, List.of(MERGE)))
        .extracting(Mention::actorId, Mention::surface)
        .containsExactlyInAnyOrder(
            tuple("open:sergey", "open:sergei"),
            tuple("open:sergey", "open:sergey"),
            tuple("x", "x"));
  }

  @Test
  void mentionsStayAsTheyAre_whenTheMergeIsOutOfForce() {
    List<Mention> mentions = List.of(mention("open:sergei"), mention("open:sergey"));

    assertThat(applied(mentions, List.of(MERGE.outOfForce())))
        .containsExactlyInAnyOrderElementsOf(mentions);
  }

  @Test
  void mentionCountedOnce_whenOneOfSeveralRowsIsInForce() {
    List<ActorMerge> merges =
        List.of(MERGE.outOfForce(), ActorMerge.byHand("open:sergei", "person:s", "", Decider.USER));

    assertThat(applied(List.of(mention("open:sergei")), merges))
        .extracting(Mention::actorId)
        .containsExactly("person:s");
  }

  @Test
  void mentionsWithoutAnActorAreLeftOut() {
    assertThat(applied(List.of(mention(null)), List.of(MERGE))).isEmpty();
  }

  @Test
  void mentionIsOfTheTypeOfTheActorThatCounts() {
    ActorMerge merge = ActorMerge.byHand("open:nato", "alliance:nato", "", Decider.USER);

    assertThat(applied(List.of(mention("open:nato")), List.of(merge)))
        .extracting(Mention::type)
        .containsExactly("alliance");
  }

  @Test
  void actorIsGivenUp_whenItIsListedAndTheMergeIsInForce() {
    SparkSession spark = TestSpark.session();
    List<ActorMerge> merges =
        List.of(MERGE, ActorMerge.byHand("open:x", "open:y", "", Decider.USER).outOfForce());

    assertThat(
            ActorMerges.givenUp(
                    spark.sql("select explode(array('open:sergei', 'open:x')) as actor_id"),
                    ActorMerges.TABLE.dataset(spark, merges))
                .as(Encoders.STRING())
                .collectAsList())
        .containsExactly("open:sergei");
  }

  private static List<Mention> applied(List<Mention> mentions, List<ActorMerge> merges) {
    SparkSession spark = TestSpark.session();
    return Mentions.TABLE.records(
        ActorMerges.applied(
            Mentions.TABLE.dataset(spark, mentions),
            ActorMerges.TABLE.dataset(spark, merges),
            spark.sql("select 'alliance:nato' as actor_id, 'alliance' as type")));
  }

  private static Mention mention(String actor) {
    return new Mention(
        "article",
        "2025-02",
        Mention.Field.BODY,
        0,
        0,
        9,
        0,
        0,
        9,
        0,
        1,
        String.valueOf(actor),
        actor,
        actor == null ? null : "person",
        actor == null ? Resolution.UNRESOLVED : Resolution.OPEN,
        null,
        false,
        0.9);
  }
}
