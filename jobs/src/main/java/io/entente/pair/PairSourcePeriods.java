/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;

import io.entente.actor.Actors;
import io.entente.corpus.Articles;
import io.entente.pair.measure.LogOdds;
import io.entente.table.RecordReader;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** Table {@code pair_source_periods}: which publishers report a pair more than the others do. */
public final class PairSourcePeriods {

  /** The publisher. */
  public static final TableColumn SOURCE = text("source", "Publisher", "Eastbridge Wire");

  /** Its stories of the pair. */
  public static final TableColumn STORIES =
      count(
          "stories",
          "Stories of both that the publisher ran, on its own dates, each once; copies of others'"
              + " included",
          "12");

  /** Its stories. */
  public static final TableColumn SOURCE_STORIES =
      count("source_stories", "All stories that the publisher ran in the period", "310");

  /** Share of its stories. */
  public static final TableColumn SHARE =
      required("share", DataTypes.DoubleType, "Share of the publisher's stories, 0 to 1", "0.0387");

  /** Stories of the pair by all publishers. */
  public static final TableColumn ALL_STORIES =
      count("all_stories", "Stories of both, added up over all known publishers", "57");

  /** Stories of all publishers. */
  public static final TableColumn ALL_SOURCE_STORIES =
      count("all_source_stories", "All stories, added up over all known publishers", "4120");

  /** How much it is the publisher's. */
  public static final TableColumn Z_SCORE =
      required(
          "z_score",
          DataTypes.DoubleType,
          "Weighted log-odds of the publisher's stories against those of all others, in standard"
              + " deviations; above 0 where it reports the pair more than they do",
          "3.12");

  /** Definition of the table. */
  public static final TableDefinition<PairSourcePeriod> TABLE =
      TableDefinition.named("pair_source_periods", PairSourcePeriod.class)
          .grain("one pair in what one publisher ran in one month or year")
          .columns(
              PeriodColumns.GRANULARITY,
              PeriodColumns.YEAR,
              PeriodColumns.PERIOD_START,
              PairMentions.ACTOR_A,
              PairMentions.ACTOR_B,
              SOURCE,
              STORIES,
              SOURCE_STORIES,
              SHARE,
              ALL_STORIES,
              ALL_SOURCE_STORIES,
              Z_SCORE)
          .partitionedBy(PeriodColumns.GRANULARITY, PeriodColumns.YEAR)
          .sortedBy(PeriodColumns.PERIOD_START, PairMentions.ACTOR_A, PairMentions.ACTOR_B, SOURCE)
          .key(
              PeriodColumns.GRANULARITY,
              PeriodColumns.PERIOD_START,
              PairMentions.ACTOR_A,
              PairMentions.ACTOR_B,
              SOURCE)
          .mayReferTo(Actors.TABLE, PairMentions.ACTOR_A, PairMentions.ACTOR_B)
          .define();

  private static final String PERIOD = "period";
  private static final RecordReader<Counted> COUNTED = RecordReader.of(Counted.class);
  private static final String[] PERIODS = {
    PeriodColumns.GRANULARITY.name(), PeriodColumns.PERIOD_START.name()
  };
  private static final String[] PAIRS = {
    PERIODS[0], PERIODS[1], PairMentions.ACTOR_A.name(), PairMentions.ACTOR_B.name()
  };

  private PairSourcePeriods() {}

  /** What is counted; the columns say what is what. */
  private record Counted(
      String granularity,
      LocalDate periodStart,
      String actorA,
      String actorB,
      String source,
      long stories,
      long sourceStories,
      long allStories,
      long allSourceStories) {

    PairSourcePeriod measured() {
      return new PairSourcePeriod(
          granularity,
          periodStart.getYear(),
          periodStart,
          actorA,
          actorB,
          source,
          stories,
          sourceStories,
          (double) stories / sourceStories,
          allStories,
          allSourceStories,
          new LogOdds(stories, sourceStories, allStories, allSourceStories).zScore());
    }
  }

  /**
   * Rows of the table.
   *
   * @param articles rows of table articles that are counted
   * @param pairMentions rows of pair_mentions, of the stories of these
   * @param pairPeriods rows of pair_periods: of these months and years there are rows
   * @param rules how many stories of a pair are enough
   */
  public static Dataset<Row> of(
      Dataset<Row> articles, Dataset<Row> pairMentions, Dataset<Row> pairPeriods, TermRules rules) {
    Dataset<Row> run = storiesRun(articles);
    Dataset<Row> bySource =
        run.groupBy(columns(PERIODS, SOURCE.col()))
            .agg(functions.count(lit(1)).as(SOURCE_STORIES.name()))
            .withColumn(
                ALL_SOURCE_STORIES.name(),
                sum(SOURCE_STORIES.col()).over(Window.partitionBy(columns(PERIODS))));
    Dataset<Row> counted =
        pairMentions
            .select(
                PairMentions.ARTICLE_ID.col().as(Articles.STORY_ID.name()),
                PairMentions.ACTOR_A.col(),
                PairMentions.ACTOR_B.col())
            .join(run, Articles.STORY_ID.name())
            .join(enough(pairPeriods, rules), PAIRS, "left_semi")
            .groupBy(columns(PAIRS, SOURCE.col()))
            .agg(functions.count(lit(1)).as(STORIES.name()))
            .withColumn(
                ALL_STORIES.name(), sum(STORIES.col()).over(Window.partitionBy(columns(PAIRS))))
            .join(broadcast(bySource), new String[] {PERIODS[0], PERIODS[1], SOURCE.name()});
    return counted.map(
        (MapFunction<Row, Row>) row -> TABLE.toRow(COUNTED.fromRow(row).measured()),
        TABLE.encoder());
  }

  /** Each story once for each publisher and period in which that publisher ran it. */
  private static Dataset<Row> storiesRun(Dataset<Row> articles) {
    Column periods =
        array(
            Stream.of(Granularity.MONTH, Granularity.YEAR)
                .map(
                    length ->
                        struct(
                            lit(length.code()).as(PERIODS[0]),
                            trunc(Articles.PUBLISHED_DATE.col(), length.code()).as(PERIODS[1])))
                .toArray(Column[]::new));
    return articles
        .where(Articles.SOURCE.col().isNotNull().and(Articles.SOURCE.col().notEqual("")))
        .select(
            Articles.STORY_ID.col(),
            Articles.SOURCE.col().as(SOURCE.name()),
            explode(periods).as(PERIOD))
        .select(
            Articles.STORY_ID.col(),
            SOURCE.col(),
            col(PERIOD).getField(PERIODS[0]).as(PERIODS[0]),
            col(PERIOD).getField(PERIODS[1]).as(PERIODS[1]))
        .distinct();
  }

  private static Dataset<Row> enough(Dataset<Row> pairPeriods, TermRules rules) {
    return pairPeriods
        .where(PeriodColumns.STORIES.col().geq(rules.fewestStories()))
        .select(columns(PAIRS));
  }

  private static Column[] columns(String[] names, Column... more) {
    return Stream.concat(Stream.of(names).map(functions::col), Stream.of(more))
        .toArray(Column[]::new);
  }

  /** A row of the table; the columns say what each component means. */
  public record PairSourcePeriod(
      String granularity,
      int year,
      LocalDate periodStart,
      String actorA,
      String actorB,
      String source,
      long stories,
      long sourceStories,
      double share,
      long allStories,
      long allSourceStories,
      double zScore) {}
}
