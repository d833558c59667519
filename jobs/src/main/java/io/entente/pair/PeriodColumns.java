/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;

import io.entente.table.TableColumn;
import java.time.LocalDate;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/** The columns that all period tables share. */
public final class PeriodColumns {

  /** Length of the period. */
  public static final TableColumn GRANULARITY =
      text("granularity", "Length of the period: day, week (ISO), month or year", "month")
          .among(Granularity.values());

  /** Year of the period's first day. */
  public static final TableColumn YEAR =
      required("year", DataTypes.IntegerType, "Year of period_start", "2025");

  /** First day of the period. */
  public static final TableColumn PERIOD_START =
      required("period_start", DataTypes.DateType, "First day of the period", "2025-02-01");

  /** Articles. */
  public static final TableColumn ARTICLES =
      count("articles", "Articles, copies included, on their own dates", "31");

  /** Stories. */
  public static final TableColumn STORIES =
      count("stories", "Stories, each counted once, on its first article's date", "27");

  /** Publishers. */
  public static final TableColumn SOURCES =
      count("sources", "Distinct publishers of the articles; unknown ones do not count", "5");

  /** Share of stories. */
  public static final TableColumn SHARE =
      required("share", DataTypes.DoubleType, "Share of the period's stories, 0 to 1", "0.31");

  /** Stories that an actor is paired in. */
  public static final TableColumn PAIRED_STORIES =
      count(
          "paired_stories",
          "Those stories in which the actor is paired: not where its type is none that is paired,"
              + " nor where the story names too many; with it pairs are measured",
          "27");

  /** Pair weight. */
  public static final TableColumn PAIR_WEIGHT =
      count("pair_weight", "Sum of stories over the pairs", "412");

  private PeriodColumns() {}

  /** Fills in the period of a row as Spark keeps it, of that schema. */
  static void fill(InternalRow row, StructType schema, Granularity granularity, LocalDate start) {
    row.update(GRANULARITY.indexIn(schema), UTF8String.fromString(granularity.code()));
    row.setInt(YEAR.indexIn(schema), start.getYear());
    row.setInt(PERIOD_START.indexIn(schema), (int) start.toEpochDay());
  }
}
