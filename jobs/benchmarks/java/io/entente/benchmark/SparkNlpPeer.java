/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import io.entente.corpus.Articles;
import io.entente.ner.SparkNlpNames;
import java.nio.file.Path;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** A script of Spark NLP: names by a saved pipeline, pairs by a self-join. A name is an actor. */
final class SparkNlpPeer implements Peer {

  private final SparkSession spark;
  private final SparkNlpNames model;

  SparkNlpPeer(SparkSession spark, Path pipeline) {
    this.spark = spark;
    this.model = SparkNlpNames.open(spark, pipeline.toString());
  }

  @Override
  public void run(Path file, Path out) {
    String mentions = out.resolve(MENTIONS).toString();
    model
        .withNames(spark.read().parquet(file.toString()), TEXT, "names")
        .select(
            Articles.ARTICLE_ID.col(),
            Articles.PUBLISHED_MONTH.col(),
            col(TEXT),
            explode(col("names")).as("name"))
        .select(
            Articles.ARTICLE_ID.col(),
            Articles.PUBLISHED_MONTH.col(),
            lit(TEXT).as("field"),
            col("name.begin"),
            col("name.end"),
            col("name.type"),
            expr("substring(text, name.begin + 1, name.end - name.begin)").as("actor_id"))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(mentions);
    spark.read().parquet(mentions).createOrReplaceTempView("mentions");
    spark
        .sql(PairMonthsBenchmark.PAIRS)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(out.resolve(PAIRS).toString());
  }
}
