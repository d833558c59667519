/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.required;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import io.entente.actor.Actors;
import io.entente.pair.measure.Association;
import io.entente.pair.measure.Contingency;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.time.LocalDate;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Table {@code pair_periods}: how often and how strongly two actors occur together. */
public final class PairPeriods {

  private static final String STORIES_A = "stories_a";
  private static final String STORIES_B = "stories_b";
  private static final String PERIOD_STORIES = "period_stories";

  private static final Contingency NOTHING = new Contingency(0, 0, 0, 1);

  /** Definition of the table. */
  public static final TableDefinition<PairPeriod> TABLE =
      TableDefinition.named("pair_periods", PairPeriod.class)
          .grain("one pair in one period in which it occurs")
          .columns(
              PeriodColumns.GRANULARITY,
              PeriodColumns.YEAR,
              PeriodColumns.PERIOD_START,
              PairMentions.ACTOR_A,
              PairMentions.ACTOR_B,
              PeriodColumns.ARTICLES,
              PeriodColumns.STORIES,
              PeriodColumns.SOURCES,
              count("sentences", "Sentences that name both, over the stories", "41"),
              count("paragraphs", "Paragraphs that name both, over the stories", "52"),
              PeriodColumns.SHARE,
              measure("expected", "Stories to expect if the two were independent", "14.2"),
              measure(
                  "npmi",
                  "Normalized pointwise mutual information, -1 to 1; 0 is independence",
                  "0.31"),
              measure(
                  "log_likelihood_ratio",
                  "Evidence against independence, 0 and up; above 10.83 is p < 0.001",
                  "24.7"),
              measure(
                  "shrunken_log_ratio",
                  "log2 of stories to expected, drawn towards 0 for rare pairs",
                  "0.87"))
          .partitionedBy(PeriodColumns.GRANULARITY, PeriodColumns.YEAR)
          .sortedBy(PeriodColumns.PERIOD_START, PairMentions.ACTOR_A, PairMentions.ACTOR_B)
          .define();

  private PairPeriods() {}

  /**
   * Rows of the table.
   *
   * @param pairCounts counts of each pair, from {@link PeriodCounting#pairCounts}
   * @param actorPeriods rows of actor_periods
   * @param totals rows of period_totals
   */
  static Dataset<Row> join(
      Dataset<Row> pairCounts, Dataset<Row> actorPeriods, Dataset<Row> totals) {
    return pairCounts
        .join(
            stories(actorPeriods, PairMentions.ACTOR_A, STORIES_A),
            PeriodCounting.names(PairMentions.ACTOR_A.name()))
        .join(
            stories(actorPeriods, PairMentions.ACTOR_B, STORIES_B),
            PeriodCounting.names(PairMentions.ACTOR_B.name()))
        .join(
            broadcast(
                totals.select(PeriodCounting.key(PeriodColumns.STORIES.col().as(PERIOD_STORIES)))),
            PeriodCounting.names());
  }

  /**
   * Rows of the table.
   *
   * @param pairCounts counts of each pair, from {@link PeriodCounting#pairCounts}
   * @param actorPeriods rows of actor_periods
   * @param totals rows of period_totals
   */
  public static Dataset<Row> measured(
      Dataset<Row> pairCounts, Dataset<Row> actorPeriods, Dataset<Row> totals) {
    Column[] columns =
        PeriodCounting.key(
            PairMentions.ACTOR_A.col(),
            PairMentions.ACTOR_B.col(),
            PeriodColumns.ARTICLES.col(),
            PeriodColumns.STORIES.col(),
            PeriodColumns.SOURCES.col(),
            col("sentences"),
            col("paragraphs"),
            PeriodCounting.share(),
            col(STORIES_A),
            col(STORIES_B),
            col(PERIOD_STORIES));
    MapFunction<Row, PairPeriod> measure = PairPeriods::measure;
    return TABLE.map(join(pairCounts, actorPeriods, totals).select(columns), measure);
  }

  private static PairPeriod measure(Row row) {
    // A period that holds only copies has no story to measure by.
    Contingency counts =
        row.getLong(13) == 0
            ? NOTHING
            : new Contingency(row.getLong(6), row.getLong(11), row.getLong(12), row.getLong(13));
    return new PairPeriod(
        row.getString(0),
        row.getInt(1),
        row.getLocalDate(2),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        row.getDouble(10),
        counts.expected(),
        Association.npmi(counts),
        Association.logLikelihoodRatio(counts),
        Association.shrunkenLogRatio(counts));
  }

  private static Dataset<Row> stories(Dataset<Row> actorPeriods, TableColumn as, String storiesAs) {
    return actorPeriods.select(
        PeriodCounting.key(
            Actors.ACTOR_ID.col().as(as.name()), PeriodColumns.STORIES.col().as(storiesAs)));
  }

  private static TableColumn measure(String name, String meaning, String example) {
    return required(name, DataTypes.DoubleType, meaning, example);
  }

  /** A row of the table; the columns say what each component means. */
  public record PairPeriod(
      String granularity,
      int year,
      LocalDate periodStart,
      String actorA,
      String actorB,
      long articles,
      long stories,
      long sources,
      long sentences,
      long paragraphs,
      double share,
      double expected,
      double npmi,
      double logLikelihoodRatio,
      double shrunkenLogRatio) {}
}
