/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.required;

import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Table {@code period_totals}: the denominators. */
public final class PeriodTotals {

  /** Actors. */
  public static final TableColumn ACTORS = count("actors", "Actors that occur", "140");

  /** Actors that are paired. */
  public static final TableColumn PAIRED_ACTORS =
      count(
          "paired_actors",
          "Actors that are paired, or would be if another stood beside them: n of them can"
              + " form n (n - 1) / 2 pairs, and as many hypotheses does q_value correct for",
          "131");

  /** Pairs. */
  public static final TableColumn PAIRS = count("pairs", "Pairs that occur", "1630");

  /** Mentions. */
  public static final TableColumn MENTIONS =
      count("mentions", "Mentions of actors in the stories", "702");

  /** Whether the corpus covers the period. */
  public static final TableColumn COMPLETE =
      required(
          "complete",
          DataTypes.BooleanType,
          "False for the corpus' first and last period where it begins or ends within",
          "true");

  /** Definition of the table. */
  public static final TableDefinition<Total> TABLE =
      TableDefinition.named("period_totals", Total.class)
          .grain("one period")
          .columns(
              PeriodColumns.GRANULARITY,
              PeriodColumns.YEAR,
              PeriodColumns.PERIOD_START,
              PeriodColumns.ARTICLES,
              PeriodColumns.STORIES,
              PeriodColumns.SOURCES,
              ACTORS,
              PAIRED_ACTORS,
              PAIRS,
              MENTIONS,
              PeriodColumns.PAIR_WEIGHT,
              COMPLETE)
          .partitionedBy(PeriodColumns.GRANULARITY, PeriodColumns.YEAR)
          .sortedBy(PeriodColumns.PERIOD_START)
          .key(PeriodColumns.GRANULARITY, PeriodColumns.PERIOD_START)
          .define();

  private PeriodTotals() {}

  /** The rows of the table, which are few: they grow with the time that a corpus covers. */
  public static List<Total> list(Dataset<Row> totals) {
    return TABLE.records(totals);
  }

  /** A row of the table; the columns say what each component means. */
  public record Total(
      String granularity,
      int year,
      LocalDate periodStart,
      long articles,
      long stories,
      long sources,
      long actors,
      long pairedActors,
      long pairs,
      long mentions,
      long pairWeight,
      boolean complete) {}
}
