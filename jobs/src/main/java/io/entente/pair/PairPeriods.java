/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.required;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;

import io.entente.actor.Actors;
import io.entente.pair.measure.Association;
import io.entente.pair.measure.Contingency;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Table {@code pair_periods}: how often and how strongly two actors occur together. */
public final class PairPeriods {

  private static final String STORIES_A = "stories_a";
  private static final String STORIES_B = "stories_b";
  private static final String PERIOD_STORIES = "period_stories";

  /** Number of the column share; the measures of association follow. */
  private static final int SHARE = 10;

  /** Number of the first column that needs all pairs of a period. */
  private static final int FIRST_TEST_OF_CHANCE = 15;

  /** Shared sentences. */
  public static final TableColumn SENTENCES =
      count("sentences", "Sentences that name both, over the stories", "41");

  /** Shared paragraphs. */
  public static final TableColumn PARAGRAPHS =
      count("paragraphs", "Paragraphs that name both, over the stories", "52");

  /** Stories to expect. */
  public static final TableColumn EXPECTED =
      measure("expected", "Stories to expect if the two were independent", "14.2");

  /** Strength of the association. */
  public static final TableColumn NPMI =
      measure(
          "npmi", "Normalized pointwise mutual information, -1 to 1; 0 is independence", "0.31");

  /** Evidence of the association. */
  public static final TableColumn LOG_LIKELIHOOD_RATIO =
      measure(
          "log_likelihood_ratio",
          "Evidence against independence, 0 and up; above 10.83 is p < 0.001. It has no sign: they"
              + " meet more often than expected only where npmi is above 0",
          "24.7");

  /** How much more often than expected. */
  public static final TableColumn SHRUNKEN_LOG_RATIO =
      measure(
          "shrunken_log_ratio",
          "log2 of stories to expected, drawn towards 0 for rare pairs",
          "0.87");

  /** P value. */
  public static final TableColumn P_VALUE_LOG =
      measure(
          "p_value_log",
          "Fisher's one-sided p value as a power of ten, rounded up to thousandths: -3 is"
              + " 0.001, and what is less than -2147483.647 is that; could the two meet so often by chance?",
          "-6.214");

  /** Q value. */
  public static final TableColumn Q_VALUE =
      measure(
          "q_value",
          "Benjamini and Hochberg's q value, 0 to 1, over all pairs that the period's actors"
              + " could form: keep q_value <= 0.05 and about 5% of what is kept are chance",
          "0.0021");

  /** Whether the pair stands out. */
  public static final TableColumn IN_BACKBONE =
      required(
          "in_backbone",
          DataTypes.BooleanType,
          "Whether the pair stands out from all the pairs of its two actors: the"
              + " noise-corrected backbone at delta 1.64",
          "true");

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
              SENTENCES,
              PARAGRAPHS,
              PeriodColumns.SHARE,
              EXPECTED,
              NPMI,
              LOG_LIKELIHOOD_RATIO,
              SHRUNKEN_LOG_RATIO,
              P_VALUE_LOG,
              Q_VALUE,
              IN_BACKBONE)
          .partitionedBy(PeriodColumns.GRANULARITY, PeriodColumns.YEAR)
          .sortedBy(PeriodColumns.PERIOD_START, PairMentions.ACTOR_A, PairMentions.ACTOR_B)
          .define();

  private PairPeriods() {}

  /**
   * Association of pairs in a period of any kind, from counts that were added up: the columns of
   * the table from {@code granularity} to {@code shrunken_log_ratio}.
   *
   * @param pairCounts counts of each pair, in the columns of this table
   * @param actorPeriods counts of each actor, in the columns of actor_periods
   * @param totals counts of each period, in the columns of period_totals
   */
  public static Dataset<Row> measured(
      Dataset<Row> pairCounts, Dataset<Row> actorPeriods, Dataset<Row> totals) {
    Column[] columns =
        key(
            PairMentions.ACTOR_A.col(),
            PairMentions.ACTOR_B.col(),
            PeriodColumns.ARTICLES.col(),
            PeriodColumns.STORIES.col(),
            PeriodColumns.SOURCES.col(),
            SENTENCES.col(),
            PARAGRAPHS.col(),
            PeriodColumns.STORIES.col().divide(greatest(col(PERIOD_STORIES), lit(1L))),
            col(STORIES_A),
            col(STORIES_B),
            col(PERIOD_STORIES));
    StructType schema =
        DataTypes.createStructType(
            Arrays.asList(TABLE.schema().fields()).subList(0, FIRST_TEST_OF_CHANCE));
    MapFunction<Row, Row> measure = PairPeriods::measure;
    return join(pairCounts, actorPeriods, totals)
        .select(columns)
        .map(measure, Encoders.row(schema));
  }

  private static Dataset<Row> join(
      Dataset<Row> pairCounts, Dataset<Row> actorPeriods, Dataset<Row> totals) {
    return pairCounts
        .join(
            stories(actorPeriods, PairMentions.ACTOR_A, STORIES_A),
            names(PairMentions.ACTOR_A.name()))
        .join(
            stories(actorPeriods, PairMentions.ACTOR_B, STORIES_B),
            names(PairMentions.ACTOR_B.name()))
        .join(
            broadcast(totals.select(key(PeriodColumns.STORIES.col().as(PERIOD_STORIES)))), names());
  }

  private static Row measure(Row row) {
    Contingency counts =
        Contingency.ofPeriod(row.getLong(6), row.getLong(11), row.getLong(12), row.getLong(13));
    Object[] values = new Object[FIRST_TEST_OF_CHANCE];
    for (int i = 0; i <= SHARE; i++) {
      values[i] = row.get(i);
    }
    values[SHARE + 1] = counts.expected();
    values[SHARE + 2] = Association.npmi(counts);
    values[SHARE + 3] = Association.logLikelihoodRatio(counts);
    values[SHARE + 4] = Association.shrunkenLogRatio(counts);
    return RowFactory.create(values);
  }

  private static Dataset<Row> stories(Dataset<Row> actorPeriods, TableColumn as, String storiesAs) {
    return actorPeriods.select(
        key(Actors.ACTOR_ID.col().as(as.name()), PeriodColumns.PAIRED_STORIES.col().as(storiesAs)));
  }

  private static Column[] key(Column... more) {
    return Stream.concat(Arrays.stream(names()).map(functions::col), Arrays.stream(more))
        .toArray(Column[]::new);
  }

  private static String[] names(String... more) {
    return Stream.concat(
            Stream.of(PeriodColumns.GRANULARITY, PeriodColumns.YEAR, PeriodColumns.PERIOD_START)
                .map(TableColumn::name),
            Arrays.stream(more))
        .toArray(String[]::new);
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
      double shrunkenLogRatio,
      double pValueLog,
      double qValue,
      boolean inBackbone) {}
}
