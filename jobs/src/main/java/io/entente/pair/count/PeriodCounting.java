/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exp;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;

import io.entente.actor.Actors;
import io.entente.pair.PairCounting;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PairRules;
import io.entente.pair.PeriodColumns;
import io.entente.pair.measure.Backbone;
import io.entente.pair.measure.Contingency;
import io.entente.pair.measure.FisherExact;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** Articles and mentions to the period tables. */
public final class PeriodCounting implements AutoCloseable {

  private static final String[] PERIOD = {
    PeriodColumns.GRANULARITY.name(), PeriodColumns.YEAR.name(), PeriodColumns.PERIOD_START.name()
  };

  private final Dataset<Row> totals;
  private final Dataset<Row> actors;
  private final Dataset<Row> pairs;

  private PeriodCounting(Dataset<Row> articles, Dataset<Row> mentions, PairRules rules) {
    io.entente.pair.PeriodCounting counting =
        new io.entente.pair.PeriodCounting(articles, mentions, PairCounting.pairs(mentions, rules));
    Dataset<Row> actorCounts = counting.actorCounts().persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> pairCounts = counting.pairCounts().persist(StorageLevel.MEMORY_AND_DISK());
    this.totals = counting.totals(actorCounts, pairCounts).persist(StorageLevel.MEMORY_AND_DISK());
    this.actors =
        io.entente.pair.PeriodCounting.actorPeriods(actorCounts, pairCounts, totals)
            .persist(StorageLevel.MEMORY_AND_DISK());
    this.pairs = tested(PairPeriods.measured(pairCounts, actors, totals));
  }

  /** Counts days, weeks, months and years. */
  public static PeriodCounting of(Dataset<Row> articles, Dataset<Row> mentions, PairRules rules) {
    return new PeriodCounting(articles, mentions, rules);
  }

  /** Rows of period_totals. */
  public Dataset<Row> totals() {
    return totals;
  }

  /** Rows of actor_periods. */
  public Dataset<Row> actors() {
    return actors;
  }

  /** Rows of pair_periods. */
  public Dataset<Row> pairs() {
    return pairs;
  }

  private Dataset<Row> tested(Dataset<Row> measured) {
    int size = measured.schema().size();
    StructType schema =
        new StructType(measured.schema().fields())
            .add("log_p", DataTypes.DoubleType)
            .add("in_backbone", DataTypes.BooleanType, false)
            .add("tests", DataTypes.DoubleType);
    Dataset<Row> ofPeriods =
        totals.select(
            col(PERIOD[0]),
            col(PERIOD[1]),
            col(PERIOD[2]),
            col("stories").as("n"),
            col("pair_weight").as("weight"),
            col("actors"));
    Dataset<Row> joined =
        measured
            .join(of(PairMentions.ACTOR_A.name()), with(PairMentions.ACTOR_A.name()))
            .join(of(PairMentions.ACTOR_B.name()), with(PairMentions.ACTOR_B.name()))
            .join(broadcast(ofPeriods), PERIOD);
    Column[] columns = new Column[size + 7];
    for (int i = 0; i < size; i++) {
      columns[i] = col(measured.columns()[i]);
    }
    String[] more = {
      "stories_actor_a",
      "stories_actor_b",
      "weight_actor_a",
      "weight_actor_b",
      "n",
      "weight",
      "actors"
    };
    for (int i = 0; i < more.length; i++) {
      columns[size + i] = col(more[i]);
    }
    int stories = measured.schema().fieldIndex("stories");
    Dataset<Row> tested =
        joined
            .select(columns)
            .map((MapFunction<Row, Row>) row -> test(row, size, stories), Encoders.row(schema));
    Column order = col("log_p");
    Column rank = row_number().over(Window.partitionBy(PERIOD[0], PERIOD[2]).orderBy(order));
    return PairPeriods.TABLE.selectFrom(
        tested
            .withColumn("place", rank)
            .withColumn(
                "log_q", least(lit(0.0), order.plus(log(col("tests").divide(col("place"))))))
            .withColumn(
                "q_value",
                exp(
                    min("log_q")
                        .over(
                            Window.partitionBy(PERIOD[0], PERIOD[2])
                                .orderBy(order.desc(), col("place").desc()))))
            .withColumn("log10_p", order.divide(Math.log(10))));
  }

  private static Row test(Row row, int size, int stories) {
    Object[] values = new Object[size + 3];
    for (int i = 0; i < size; i++) {
      values[i] = row.get(i);
    }
    long n = row.getLong(size + 4);
    long actors = row.getLong(size + 6);
    boolean measured = row.getLong(stories) > 0;
    values[size] =
        measured
            ? FisherExact.logP(
                new Contingency(row.getLong(stories), row.getLong(size), row.getLong(size + 1), n))
            : 0.0;
    values[size + 1] =
        measured
            && Backbone.contains(
                row.getLong(stories),
                row.getLong(size + 2),
                row.getLong(size + 3),
                2 * row.getLong(size + 5),
                Backbone.DEFAULT_DELTA);
    values[size + 2] = actors * (actors - 1) / 2.0;
    return RowFactory.create(values);
  }

  private Dataset<Row> of(String actor) {
    return actors.select(
        col(PERIOD[0]),
        col(PERIOD[1]),
        col(PERIOD[2]),
        Actors.ACTOR_ID.col().as(actor),
        col("stories").as("stories_" + actor),
        col("pair_weight").as("weight_" + actor));
  }

  private static String[] with(String actor) {
    return new String[] {actor, PERIOD[0], PERIOD[1], PERIOD[2]};
  }

  @Override
  public void close() {
    totals.unpersist();
    actors.unpersist();
  }
}
