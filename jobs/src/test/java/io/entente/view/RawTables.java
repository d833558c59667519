/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.TestSpark;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** SQL over the Parquet files of a lake, with nothing of our own between. */
final class RawTables {

  /** Who stands in which story, and when: those that are paired. */
  private static final String PAIRED =
      """
      with named as (
        select distinct article_id, actor_id, published_date, source
        from mentions join articles using (article_id)
        where actor_id is not null and type <> 'other'),
      pairs as (
        select a.actor_id a, b.actor_id b, a.article_id, a.published_date, a.source
        from named a join named b on a.article_id = b.article_id and a.actor_id < b.actor_id)
      """;

  private final SparkSession spark;

  private RawTables(SparkSession spark) {
    this.spark = spark;
  }

  static RawTables of(Path lake) {
    SparkSession spark = TestSpark.session().newSession();
    for (String table :
        List.of("articles", "mentions", "actors", "pair_periods", "pair_terms", "actor_trends")) {
      spark.read().parquet(lake.resolve(table).toString()).createOrReplaceTempView(table);
    }
    return new RawTables(spark);
  }

  List<Row> rows(String sql) {
    return spark.sql(sql).collectAsList();
  }

  long count(String sql) {
    return ((Number) rows(sql).get(0).get(0)).longValue();
  }

  /** Rows of a query over {@code named} and {@code pairs}. */
  List<Row> paired(String sql) {
    return rows(PAIRED + sql);
  }

  /** A number that is read from these. */
  long pairedCount(String sql) {
    return count(PAIRED + sql);
  }
}
