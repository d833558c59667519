/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.required;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import io.entente.actor.Actors;
import io.entente.pair.measure.Association;
import io.entente.pair.measure.Contingency;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.SpecificInternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/** Table {@code pair_periods}: how often and how strongly two actors occur together. */
public final class PairPeriods {

  private static final String STORIES_A = "stories_a";
  private static final String STORIES_B = "stories_b";
  private static final String PERIOD_STORIES = "period_stories";

  private static final List<TableColumn> PERIOD =
      List.of(PeriodColumns.GRANULARITY, PeriodColumns.YEAR, PeriodColumns.PERIOD_START);

  /** How often a decision must be right to count as sure. */
  public static final double SURE = 0.9;

  /** Stories in which the two are hardly mistaken. */
  public static final TableColumn STORIES_SURE =
      count(
          "stories_sure",
          "Those stories in which either is named by a mention of confidence 0.9 or more",
          "22");

  /** What everybody knows of the two. */
  public static final TableColumn RELATION =
      optional(
          "relation",
          DataTypes.StringType,
          "How one of the two belongs to the other at some time of the period, a kind of table"
              + " relations; null where no such thing is known",
          "place_of");

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
              RELATION,
              PeriodColumns.ARTICLES,
              PeriodColumns.STORIES,
              STORIES_SURE,
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
          .key(
              PeriodColumns.GRANULARITY,
              PeriodColumns.PERIOD_START,
              PairMentions.ACTOR_A,
              PairMentions.ACTOR_B)
          .mayReferTo(Actors.TABLE, PairMentions.ACTOR_A, PairMentions.ACTOR_B)
          .define();

  /** The columns that need every pair of the period. */
  private static final List<TableColumn> TESTS_OF_CHANCE =
      List.of(P_VALUE_LOG, Q_VALUE, IN_BACKBONE);

  /** The columns that follow from how many stories name both actors, each of them, and none. */
  private static final List<Measure> MEASURES =
      List.of(
          new Measure(PeriodColumns.SHARE, stories -> (double) stories.both() / stories.total()),
          new Measure(EXPECTED, Contingency::expected),
          new Measure(NPMI, Association::npmi),
          new Measure(LOG_LIKELIHOOD_RATIO, Association::logLikelihoodRatio),
          new Measure(SHRUNKEN_LOG_RATIO, Association::shrunkenLogRatio));

  private PairPeriods() {}

  /** A column, and its value for the stories of a pair. */
  private record Measure(TableColumn column, ToDoubleFunction<Contingency> of) {}

  /**
   * Association of pairs in a period of any kind, from counts that were added up: the table's
   * columns but for the tests of chance, which need every pair of the period.
   *
   * @param pairCounts counts of each pair, in the columns of this table
   * @param actorPeriods counts of each actor, in the columns of actor_periods
   * @param totals counts of each period, in the columns of period_totals
   */
  public static Dataset<Row> measured(
      Dataset<Row> pairCounts, Dataset<Row> actorPeriods, Dataset<Row> totals) {
    List<TableColumn> measures = MEASURES.stream().map(Measure::column).toList();
    List<TableColumn> all = without(TABLE.columns(), TESTS_OF_CHANCE);
    List<TableColumn> counted = without(all, measures);
    Dataset<Row> joined =
        join(pairCounts, actorPeriods, totals)
            .select(columns(counted.stream(), col(STORIES_A), col(STORIES_B), col(PERIOD_STORIES)));
    List<TableColumn> made = Stream.concat(counted.stream(), measures.stream()).toList();
    return joined
        .map(measuring(joined.schema(), counted.size()), Encoders.row(TableColumn.schema(made)))
        .select(columns(all.stream()));
  }

  /** Puts the measures behind what was counted, which stands first in rows of that schema. */
  private static MapFunction<Row, Row> measuring(StructType schema, int counted) {
    int both = PeriodColumns.STORIES.indexIn(schema);
    int a = schema.fieldIndex(STORIES_A);
    int b = schema.fieldIndex(STORIES_B);
    int total = schema.fieldIndex(PERIOD_STORIES);
    return row -> {
      Contingency stories =
          Contingency.ofPeriod(
              row.getLong(both), row.getLong(a), row.getLong(b), row.getLong(total));
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < counted; i++) {
        values.add(row.get(i));
      }
      MEASURES.forEach(measure -> values.add(measure.of().applyAsDouble(stories)));
      return RowFactory.create(values.toArray());
    };
  }

  private static List<TableColumn> without(List<TableColumn> columns, List<TableColumn> some) {
    return columns.stream().filter(column -> !some.contains(column)).toList();
  }

  private static Dataset<Row> join(
      Dataset<Row> pairCounts, Dataset<Row> actorPeriods, Dataset<Row> totals) {
    return pairCounts
        .join(stories(actorPeriods, PairMentions.ACTOR_A, STORIES_A), names(PairMentions.ACTOR_A))
        .join(stories(actorPeriods, PairMentions.ACTOR_B, STORIES_B), names(PairMentions.ACTOR_B))
        .join(
            broadcast(
                totals.select(
                    columns(PERIOD.stream(), PeriodColumns.STORIES.col().as(PERIOD_STORIES)))),
            names());
  }

  private static Dataset<Row> stories(Dataset<Row> actorPeriods, TableColumn as, String storiesAs) {
    return actorPeriods.select(
        columns(
            PERIOD.stream(),
            Actors.ACTOR_ID.col().as(as.name()),
            PeriodColumns.PAIRED_STORIES.col().as(storiesAs)));
  }

  private static Column[] columns(Stream<TableColumn> columns, Column... more) {
    return Stream.concat(columns.map(TableColumn::col), Arrays.stream(more)).toArray(Column[]::new);
  }

  private static String[] names(TableColumn... more) {
    return Stream.concat(PERIOD.stream(), Arrays.stream(more))
        .map(TableColumn::name)
        .toArray(String[]::new);
  }

  private static TableColumn measure(String name, String meaning, String example) {
    return required(name, DataTypes.DoubleType, meaning, example);
  }

  /** What is counted of a pair in a period; the columns say what each component means. */
  public record Counts(
      long articles,
      long stories,
      long storiesSure,
      long sources,
      long sentences,
      long paragraphs) {}

  /**
   * What is known of a pair beside all others of its period; the columns say what the other
   * components mean.
   *
   * @param stories how many stories name both, each and none
   */
  public record Standing(
      Contingency stories, double pValueLog, double qValue, boolean inBackbone) {}

  /**
   * Fills a row as Spark keeps it. It is the same object for all rows, as Spark's own iterators of
   * rows do it, and the places of columns are looked up once: rows are many.
   */
  public static final class Writer {
    private final StructType schema;
    private final SpecificInternalRow row;
    private final int actorA;
    private final int actorB;
    private final int relation;
    private final int articles;
    private final int stories;
    private final int storiesSure;
    private final int sources;
    private final int sentences;
    private final int paragraphs;
    private final int[] measures;
    private final int pValueLog;
    private final int qValue;
    private final int inBackbone;

    /** Fills rows of pair_periods. */
    public Writer() {
      this(TABLE, PairMentions.ACTOR_A, PairMentions.ACTOR_B);
    }

    /**
     * Fills rows of a table with the same counts and measures.
     *
     * @param a who comes first
     * @param b the other
     */
    Writer(TableDefinition<?> table, TableColumn a, TableColumn b) {
      this.schema = table.schema();
      this.row = new SpecificInternalRow(schema);
      this.actorA = a.indexIn(schema);
      this.actorB = b.indexIn(schema);
      this.relation = List.of(schema.fieldNames()).indexOf(RELATION.name());
      this.articles = PeriodColumns.ARTICLES.indexIn(schema);
      this.stories = PeriodColumns.STORIES.indexIn(schema);
      this.storiesSure = STORIES_SURE.indexIn(schema);
      this.sources = PeriodColumns.SOURCES.indexIn(schema);
      this.sentences = SENTENCES.indexIn(schema);
      this.paragraphs = PARAGRAPHS.indexIn(schema);
      this.measures =
          MEASURES.stream().mapToInt(measure -> measure.column().indexIn(schema)).toArray();
      this.pValueLog = P_VALUE_LOG.indexIn(schema);
      this.qValue = Q_VALUE.indexIn(schema);
      this.inBackbone = IN_BACKBONE.indexIn(schema);
    }

    /** The row, of which what is not filled in is null or as it was before. */
    public InternalRow row() {
      return row;
    }

    /** Fills in the period of the rows to come. */
    public void period(Granularity granularity, LocalDate start) {
      PeriodColumns.fill(row, schema, granularity, start);
    }

    /** Fills in who the two are. */
    public void actors(UTF8String a, UTF8String b) {
      row.update(actorA, a);
      row.update(actorB, b);
    }

    /** Fills in how they belong together; null where they do not. Of rows of pair_periods. */
    public void relation(UTF8String ofBoth) {
      row.update(relation, ofBoth);
    }

    /** Fills in what was counted. */
    public void counts(Counts counts) {
      row.setLong(articles, counts.articles());
      row.setLong(stories, counts.stories());
      row.setLong(storiesSure, counts.storiesSure());
      row.setLong(sources, counts.sources());
      row.setLong(sentences, counts.sentences());
      row.setLong(paragraphs, counts.paragraphs());
    }

    /** Fills in what that means. */
    public void standing(Standing standing) {
      for (int i = 0; i < measures.length; i++) {
        row.setDouble(measures[i], MEASURES.get(i).of().applyAsDouble(standing.stories()));
      }
      row.setDouble(pValueLog, standing.pValueLog());
      row.setDouble(qValue, standing.qValue());
      row.setBoolean(inBackbone, standing.inBackbone());
    }
  }

  /** A row of the table; the columns say what each component means. */
  public record PairPeriod(
      String granularity,
      int year,
      LocalDate periodStart,
      String actorA,
      String actorB,
      String relation,
      long articles,
      long stories,
      long storiesSure,
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
