/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import static org.apache.spark.sql.functions.date_format;

import io.entente.actor.ActorExtraction;
import io.entente.actor.catalog.Catalog;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PairRules;
import io.entente.pair.PeriodColumns;
import io.entente.pair.count.PeriodCounting;
import java.nio.file.Path;
import java.util.EnumSet;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The steps "find actors" and "count pairs" of Entente's jobs, of months alone. */
final class EntentePeer implements Peer {

  private final SparkSession spark;
  private final ActorExtraction extraction;

  EntentePeer(SparkSession spark) {
    this.spark = spark;
    this.extraction =
        new ActorExtraction(new JavaSparkContext(spark.sparkContext()), Catalog.shipped());
  }

  @Override
  public void run(Path file, Path out) {
    Dataset<Row> articles = spark.read().parquet(file.toString());
    String mentions = out.resolve(MENTIONS).toString();
    extraction
        .mentions(articles, articles.count())
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(mentions);
    try (PeriodCounting counting =
        PeriodCounting.of(
            articles,
            spark.read().parquet(mentions),
            PeriodCounting.Basis.of(PairRules.USUAL),
            EnumSet.of(Granularity.MONTH))) {
      Dataset<Row> pairs = counting.pairCounts();
      pairs
          .select(
              date_format(PeriodColumns.PERIOD_START.col(), "yyyy-MM").as("month"),
              PairMentions.ACTOR_A.col(),
              PairMentions.ACTOR_B.col(),
              PeriodColumns.STORIES.col())
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(out.resolve(PAIRS).toString());
    }
  }
}
