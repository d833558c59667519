/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PeriodColumns;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** One actor as a person wants to see it. */
final class ActorView {

  private static final int MOST_JOINED = 10;

  private final PeriodTables tables;
  private final NamedActors actors;
  private final PrintWriter out;

  ActorView(PeriodTables tables, PrintWriter out) {
    this.tables = tables;
    this.actors = new NamedActors(tables.lake());
    this.out = out;
  }

  void print(String name, int top) {
    Actors.Seen called = actors.find(name);
    Actors.Seen actor = actors.counted(called);
    if (!actor.actorId().equals(called.actorId())) {
      out.printf("%n%s (%s) is counted as%n", called.name(), called.actorId());
    }
    out.printf("%n%s  (%s)%n%n", actor.name(), actor.actorId());
    out.printf(
        "type      %s%s%n", actor.type(), actor.country() == null ? "" : ", " + actor.country());
    if (actor.wikidataId() != null) {
      out.printf("wikidata  %s%n", actor.wikidataId());
    }
    out.printf("seen      %s to %s, in all of the lake%n", actor.firstSeen(), actor.lastSeen());
    out.printf(
        Locale.ROOT,
        "mentions  %,d: %s%n",
        actor.mentions(),
        actor.surfaces().stream()
            .map(surface -> surface.surface() + " " + surface.mentions())
            .collect(Collectors.joining(", ")));
    printJoined(actor.actorId());
    printMonths(actor.actorId());
    printPartners(actor.actorId(), top);
    out.flush();
  }

  private void printJoined(String actorId) {
    String names =
        actors
            .joined(ActorMerges.TO_ACTOR, actorId, ActorMerges.FROM_ACTOR)
            .orderBy(col("mentions").desc(), Actors.ACTOR_ID.col())
            .limit(MOST_JOINED)
            .collectAsList()
            .stream()
            .map(Actors.TABLE::fromRow)
            .map(
                joined ->
                    "%s (%s) %d".formatted(joined.name(), joined.actorId(), joined.mentions()))
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      out.printf("and as    %s%n", names);
    }
  }

  private void printMonths(String actorId) {
    MonthLine.of(tables.actors().where(Actors.ACTOR_ID.col().equalTo(actorId)))
        .ifPresent(line -> out.printf("stories   %s%n", line));
  }

  private void printPartners(String actorId, int top) {
    Column other =
        when(PairMentions.ACTOR_A.col().equalTo(actorId), PairMentions.ACTOR_B.col())
            .otherwise(PairMentions.ACTOR_A.col());
    Dataset<Row> partners =
        tables
            .pairs()
            .where(PeriodColumns.GRANULARITY.col().equalTo(Granularity.YEAR.code()))
            .where(
                PairMentions.ACTOR_A
                    .col()
                    .equalTo(actorId)
                    .or(PairMentions.ACTOR_B.col().equalTo(actorId)))
            .groupBy(other.as(Actors.ACTOR_ID.name()))
            .agg(sum("stories").as("stories"), sum("sentences").as("sentences"))
            .orderBy(col("stories").desc(), col("sentences").desc(), Actors.ACTOR_ID.col())
            .limit(top);
    out.println();
    TextTable table = new TextTable("together with", "stories", "sentences");
    for (Row row :
        actors
            .withName(partners, Actors.ACTOR_ID.name(), Actors.NAME.name())
            .orderBy(col("stories").desc(), col("sentences").desc(), Actors.ACTOR_ID.col())
            .select(Actors.NAME.col(), col("stories"), col("sentences"))
            .collectAsList()) {
      table.add(row.getString(0), Long.toString(row.getLong(1)), Long.toString(row.getLong(2)));
    }
    table.print(out);
  }
}
