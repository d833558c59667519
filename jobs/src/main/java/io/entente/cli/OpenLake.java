/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.job.AggregateJob;
import io.entente.pair.CountFilter;
import io.entente.pair.PairMentions;
import io.entente.pair.count.PeriodCounting;
import io.entente.table.Lake;
import io.entente.table.TableDefinition;
import io.entente.table.TableState;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A lake to look into. */
final class OpenLake {

  private final SparkSession spark;
  private final Lake lake;
  private final String path;

  private OpenLake(SparkSession spark, Lake lake, String path) {
    this.spark = spark;
    this.lake = lake;
    this.path = path;
  }

  static OpenLake at(String path) {
    SparkSession spark = Sessions.open("show");
    return new OpenLake(spark, Lake.at(path, spark.sparkContext().hadoopConfiguration()), path);
  }

  /** Rows of a table that must have been written. */
  Dataset<Row> read(TableDefinition<?> table) {
    requireWritten(lake, table, path);
    return lake.read(spark, table);
  }

  /** How Hadoop reaches files. */
  Configuration configuration() {
    return spark.sparkContext().hadoopConfiguration();
  }

  /** Counts what a filter leaves. */
  PeriodCounting counting(CountFilter filter) {
    requireWritten(lake, PairMentions.TABLE, path);
    return AggregateJob.counting(spark, lake, filter);
  }

  /** The filter under which the period tables were counted. */
  CountFilter lastFilter() {
    return AggregateJob.lastFilter(spark, lake);
  }

  /**
   * Checks that a lake holds a table.
   *
   * @param path the lake as the user named it
   */
  static void requireWritten(Lake lake, TableDefinition<?> table, String path) {
    if (TableState.of(lake, table).equals(TableState.NONE)) {
      throw new UsageException(
          "--lake: '%s' has no table %s; fill it with 'entente run --corpus ... --lake %s'"
              .formatted(path, table.name(), path));
    }
  }
}
