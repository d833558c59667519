/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.Actors;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.table.RecordReader;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads one actor, and with whom it occurs. */
final class ActorReader {

  private static final Column[] CLOSEST = {
    PeriodColumns.STORIES.col().desc(), PairPeriods.SENTENCES.col().desc(), Actors.ACTOR_ID.col()
  };

  private final NamedActors actors;
  private final Supplier<PeriodTables> tables;

  /**
   * A reader.
   *
   * @param tables asked for when the actor is known: counting them may take a while
   */
  ActorReader(NamedActors actors, Supplier<PeriodTables> tables) {
    this.actors = actors;
    this.tables = tables;
  }

  ActorProfile read(String name, int most, RowChoice choice) {
    NamedActors.Meant meant = actors.meant(name);
    Actors.Seen actor = actors.counted(meant.actor());
    Dataset<Row> months =
        tables.get().actors().where(Actors.ACTOR_ID.col().equalTo(actor.actorId()));
    return new ActorProfile(
        meant.actor(),
        meant.others().stream().filter(other -> !other.actorId().equals(actor.actorId())).toList(),
        actor,
        actors.countedAs(actor.actorId(), most),
        PeriodStories.line(months, Granularity.MONTH),
        partners(actor.actorId(), most, choice));
  }

  private List<ActorProfile.Partner> partners(String actorId, int most, RowChoice choice) {
    Column isFirst = PairMentions.ACTOR_A.col().equalTo(actorId);
    Column isSecond = PairMentions.ACTOR_B.col().equalTo(actorId);
    Dataset<Row> partners =
        tables
            .get()
            .pairs()
            .where(PeriodColumns.GRANULARITY.col().equalTo(Granularity.YEAR.code()))
            .where(isFirst.or(isSecond))
            .groupBy(
                when(isFirst, PairMentions.ACTOR_B.col())
                    .otherwise(PairMentions.ACTOR_A.col())
                    .as(Actors.ACTOR_ID.name()))
            .agg(
                sum(PeriodColumns.STORIES.col()).as(PeriodColumns.STORIES.name()),
                sum(PairPeriods.SENTENCES.col()).as(PairPeriods.SENTENCES.name()));
    return RecordReader.of(ActorProfile.Partner.class)
        .collect(ChosenRows.ofActors(actors, choice).first(most, partners, CLOSEST));
  }
}
