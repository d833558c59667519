/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static io.entente.table.TableColumn.count;

import io.entente.actor.Actors;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.time.LocalDate;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/** Table {@code actor_periods}: how often each actor occurs. */
public final class ActorPeriods {

  /** Mentions. */
  public static final TableColumn MENTIONS = count("mentions", "Mentions in the stories", "64");

  /** Definition of the table. */
  public static final TableDefinition<ActorPeriod> TABLE =
      TableDefinition.named("actor_periods", ActorPeriod.class)
          .grain("one actor in one period in which it occurs")
          .columns(
              PeriodColumns.GRANULARITY,
              PeriodColumns.YEAR,
              PeriodColumns.PERIOD_START,
              Actors.ACTOR_ID,
              PeriodColumns.ARTICLES,
              PeriodColumns.STORIES,
              PeriodColumns.SOURCES,
              MENTIONS,
              PeriodColumns.SHARE,
              PeriodColumns.PAIRED_STORIES,
              PeriodColumns.PAIR_WEIGHT)
          .partitionedBy(PeriodColumns.GRANULARITY, PeriodColumns.YEAR)
          .sortedBy(PeriodColumns.PERIOD_START, Actors.ACTOR_ID)
          .key(PeriodColumns.GRANULARITY, PeriodColumns.PERIOD_START, Actors.ACTOR_ID)
          .mayReferTo(Actors.TABLE, Actors.ACTOR_ID)
          .define();

  private ActorPeriods() {}

  /** What is counted of an actor in a period; the columns say what each component means. */
  public record Counts(
      long articles,
      long stories,
      long sources,
      long mentions,
      long pairedStories,
      long pairWeight) {}

  /** Makes rows of a period as Spark keeps them; the places of columns are looked up once. */
  public static final class Writer {
    private final int actorId;
    private final int articles;
    private final int stories;
    private final int sources;
    private final int mentions;
    private final int share;
    private final int pairedStories;
    private final int pairWeight;
    private final InternalRow period;
    private final long storiesOfAll;

    /**
     * A writer of the rows of a period.
     *
     * @param storiesOfAll all stories of the period
     */
    public Writer(Granularity granularity, LocalDate start, long storiesOfAll) {
      this(TABLE, Actors.ACTOR_ID, granularity, start, storiesOfAll);
    }

    /**
     * A writer of the rows of a period in a table with the same counts.
     *
     * @param id who is counted
     */
    Writer(
        TableDefinition<?> table,
        TableColumn id,
        Granularity granularity,
        LocalDate start,
        long storiesOfAll) {
      StructType schema = table.schema();
      this.actorId = id.indexIn(schema);
      this.articles = PeriodColumns.ARTICLES.indexIn(schema);
      this.stories = PeriodColumns.STORIES.indexIn(schema);
      this.sources = PeriodColumns.SOURCES.indexIn(schema);
      this.mentions = MENTIONS.indexIn(schema);
      this.share = PeriodColumns.SHARE.indexIn(schema);
      this.pairedStories = PeriodColumns.PAIRED_STORIES.indexIn(schema);
      this.pairWeight = PeriodColumns.PAIR_WEIGHT.indexIn(schema);
      this.period = new GenericInternalRow(schema.length());
      this.storiesOfAll = storiesOfAll;
      PeriodColumns.fill(period, schema, granularity, start);
    }

    /** The row of an actor. */
    public InternalRow row(UTF8String actor, Counts counts) {
      InternalRow row = period.copy();
      row.update(actorId, actor);
      row.setLong(articles, counts.articles());
      row.setLong(stories, counts.stories());
      row.setLong(sources, counts.sources());
      row.setLong(mentions, counts.mentions());
      row.setDouble(share, (double) counts.stories() / Math.max(1, storiesOfAll));
      row.setLong(pairedStories, counts.pairedStories());
      row.setLong(pairWeight, counts.pairWeight());
      return row;
    }
  }

  /** A row of the table; the columns say what each component means. */
  public record ActorPeriod(
      String granularity,
      int year,
      LocalDate periodStart,
      String actorId,
      long articles,
      long stories,
      long sources,
      long mentions,
      double share,
      long pairedStories,
      long pairWeight) {}
}
