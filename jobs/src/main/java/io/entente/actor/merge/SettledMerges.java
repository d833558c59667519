/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerges;
import io.entente.table.RecordWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Table actor_merges of what the rule found and what was decided by hand. The rule's merges may be
 * as many as the corpus has names, and stay in Spark; those that meet a decision by hand are as few
 * as these, and are settled with them.
 */
public final class SettledMerges {

  private static final Column ID = col("id");
  private static final Column END = col("end");

  private SettledMerges() {}

  /** An id and where it leads; the columns are named above. */
  private record Led(String id, String end) {}

  /**
   * Rows of table actor_merges.
   *
   * @param ofRule the rule's rows, in force or not; where one leads none of them leads on
   * @param byHand the users' and the catalog's decisions
   */
  public static Dataset<Row> of(SparkSession spark, Dataset<Row> ofRule, List<ActorMerge> byHand) {
    if (byHand.isEmpty()) {
      return ActorMerges.TABLE.selectFrom(anew(ofRule));
    }
    Dataset<Row> named = named(spark, byHand);
    List<ActorMerge> met = new ArrayList<>(byHand);
    met.addAll(ActorMerges.TABLE.records(fromNamed(ofRule, named, "left_semi")));
    Settlement settlement = new Settlement(met);
    List<Led> ends = settlement.led().stream().map(id -> new Led(id, settlement.end(id))).toList();
    Dataset<Row> led =
        anew(fromNamed(ofRule, named, "left_anti"))
            .join(
                broadcast(RecordWriter.of(Led.class).dataset(spark, ends)),
                ActorMerges.INTO_ACTOR.col().equalTo(ID),
                "left")
            .withColumn(ActorMerges.TO_ACTOR.name(), coalesce(END, ActorMerges.INTO_ACTOR.col()));
    return ActorMerges.TABLE
        .selectFrom(led)
        .unionByName(ActorMerges.TABLE.dataset(spark, settlement.decisions()));
  }

  /** The rule's rows as it found them. */
  private static Dataset<Row> anew(Dataset<Row> ofRule) {
    return ofRule
        .withColumn(ActorMerges.TO_ACTOR.name(), ActorMerges.INTO_ACTOR.col())
        .withColumn(ActorMerges.UNDONE.name(), lit(false));
  }

  private static Dataset<Row> fromNamed(Dataset<Row> rows, Dataset<Row> named, String joinType) {
    return rows.join(broadcast(named), ActorMerges.FROM_ACTOR.col().equalTo(ID), joinType);
  }

  private static Dataset<Row> named(SparkSession spark, List<ActorMerge> byHand) {
    List<String> ids =
        byHand.stream()
            .flatMap(decision -> Stream.of(decision.fromActor(), decision.intoActor()))
            .distinct()
            .toList();
    return spark.createDataset(ids, Encoders.STRING()).toDF(ID.toString());
  }
}
