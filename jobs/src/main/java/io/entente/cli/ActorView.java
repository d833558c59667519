/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.pair.ActorPeriods;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.table.TableColumn;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** One actor as a person wants to see it. */
final class ActorView {

  private static final int MOST_JOINED = 10;

  private final OpenLake lake;
  private final PrintWriter out;

  ActorView(OpenLake lake, PrintWriter out) {
    this.lake = lake;
    this.out = out;
  }

  void print(String name, int top) {
    Actors.Seen named = find(name);
    Actors.Seen actor = counted(named);
    if (!actor.actorId().equals(named.actorId())) {
      out.printf("%n%s (%s) is counted as%n", named.name(), named.actorId());
    }
    out.printf("%n%s  (%s)%n%n", actor.name(), actor.actorId());
    out.printf(
        "type      %s%s%n", actor.type(), actor.country() == null ? "" : ", " + actor.country());
    if (actor.wikidataId() != null) {
      out.printf("wikidata  %s%n", actor.wikidataId());
    }
    out.printf("seen      %s to %s%n", actor.firstSeen(), actor.lastSeen());
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

  private Actors.Seen find(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    Column exact =
        lower(Actors.ACTOR_ID.col()).equalTo(wanted).or(lower(Actors.NAME.col()).equalTo(wanted));
    Column surface = array_contains(expr("transform(surfaces, s -> lower(s.surface))"), wanted);
    List<Row> found =
        lake.read(Actors.TABLE)
            .where(exact.or(surface))
            .orderBy(when(exact, 0).otherwise(1), col("mentions").desc(), Actors.ACTOR_ID.col())
            .limit(1)
            .collectAsList();
    if (found.isEmpty()) {
      throw new UsageException(
          "NAME: no actor of this lake is called '%s'; try a surname or an id such as state:usa"
              .formatted(name));
    }
    return Actors.TABLE.fromRow(found.get(0));
  }

  /** The actor as which an actor is counted: itself, or where a merge leads. */
  private Actors.Seen counted(Actors.Seen actor) {
    List<Row> target =
        joined(ActorMerges.FROM_ACTOR, actor.actorId(), ActorMerges.TO_ACTOR)
            .limit(1)
            .collectAsList();
    return target.isEmpty() ? actor : Actors.TABLE.fromRow(target.get(0));
  }

  /** Rows of table actors at one end of the merges in force whose other end is an actor. */
  private Dataset<Row> joined(TableColumn end, String actorId, TableColumn otherEnd) {
    Dataset<Row> ids =
        ActorMerges.inForce(lake.read(ActorMerges.TABLE))
            .where(end.col().equalTo(actorId))
            .select(otherEnd.col().as(Actors.ACTOR_ID.name()));
    return Actors.TABLE.selectFrom(lake.read(Actors.TABLE).join(ids, Actors.ACTOR_ID.name()));
  }

  private void printJoined(String actorId) {
    String names =
        joined(ActorMerges.TO_ACTOR, actorId, ActorMerges.FROM_ACTOR)
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
    Map<LocalDate, Long> months = new TreeMap<>();
    for (Row row :
        lake.read(ActorPeriods.TABLE)
            .where(PeriodColumns.GRANULARITY.col().equalTo(Granularity.MONTH.code()))
            .where(Actors.ACTOR_ID.col().equalTo(actorId))
            .select(PeriodColumns.PERIOD_START.col(), PeriodColumns.STORIES.col())
            .collectAsList()) {
      months.put(row.getLocalDate(0), row.getLong(1));
    }
    if (months.isEmpty()) {
      return;
    }
    List<LocalDate> starts = new ArrayList<>(months.keySet());
    LocalDate first = starts.get(0);
    LocalDate last = starts.get(starts.size() - 1);
    List<Long> stories = new ArrayList<>();
    for (LocalDate month = first; !month.isAfter(last); month = Granularity.MONTH.next(month)) {
      stories.add(months.getOrDefault(month, 0L));
    }
    out.printf(
        "stories   %s  (months %s to %s)%n", Sparkline.of(stories), month(first), month(last));
  }

  private static String month(LocalDate start) {
    return start.toString().substring(0, "2025-02".length());
  }

  private void printPartners(String actorId, int top) {
    Column other =
        when(PairMentions.ACTOR_A.col().equalTo(actorId), PairMentions.ACTOR_B.col())
            .otherwise(PairMentions.ACTOR_A.col());
    Dataset<Row> partners =
        lake.read(PairPeriods.TABLE)
            .where(PeriodColumns.GRANULARITY.col().equalTo(Granularity.YEAR.code()))
            .where(
                PairMentions.ACTOR_A
                    .col()
                    .equalTo(actorId)
                    .or(PairMentions.ACTOR_B.col().equalTo(actorId)))
            .groupBy(other.as(Actors.ACTOR_ID.name()))
            .agg(sum("stories").as("stories"), sum("sentences").as("sentences"))
            .join(
                lake.read(Actors.TABLE).select(Actors.ACTOR_ID.col(), Actors.NAME.col()),
                new String[] {Actors.ACTOR_ID.name()},
                "left")
            .orderBy(col("stories").desc(), col("sentences").desc(), Actors.ACTOR_ID.col())
            .limit(top);
    out.println();
    TextTable table = new TextTable("together with", "stories", "sentences");
    for (Row row :
        partners
            .select(
                coalesce(Actors.NAME.col(), Actors.ACTOR_ID.col()),
                col("stories"),
                col("sentences"))
            .collectAsList()) {
      table.add(row.getString(0), Long.toString(row.getLong(1)), Long.toString(row.getLong(2)));
    }
    table.print(out);
  }
}
