/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.required;

import io.entente.pair.PeriodColumns;
import io.entente.table.TableColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/** The columns of the trend tables. */
public final class TrendColumns {

  /** Whether the corpus covers the period. */
  public static final TableColumn COMPLETE =
      required(
          "complete",
          DataTypes.BooleanType,
          "False where the corpus covers only a part of the period",
          "true");

  /** Length of the baseline. */
  public static final TableColumn BASELINE_PERIODS =
      required(
          "baseline_periods",
          DataTypes.IntegerType,
          "Complete periods with stories before this one that are its baseline, at most 28 days, 13"
              + " weeks, 12 months or 5 years",
          "12");

  /** The usual share. */
  public static final TableColumn BASELINE_MEDIAN =
      optional(
          "baseline_median",
          DataTypes.DoubleType,
          "Median share of stories over the baseline, 0 where absent; null without a baseline",
          "0.021");

  /** How much the share varies. */
  public static final TableColumn BASELINE_DEVIATION =
      optional(
          "baseline_deviation",
          DataTypes.DoubleType,
          "Median absolute deviation of the shares from that median; null without a baseline",
          "0.008");

  /** Robust z-score. */
  public static final TableColumn SCORE =
      optional(
          "z_score",
          DataTypes.DoubleType,
          "Robust z-score: standard deviations above the median, never fewer than the noise of"
              + " counting; above 3.5 is remarkable; null with fewer than 3 baseline periods or no"
              + " story",
          "4.2");

  /** Burst. */
  public static final TableColumn BURST_LEVEL =
      required(
          "burst_level",
          DataTypes.IntegerType,
          "1 within a burst (twice the usual odds explain the stretch better), else 0",
          "1");

  /** When the burst began. */
  public static final TableColumn BURST_START =
      optional(
          "burst_start",
          DataTypes.DateType,
          "First day of the burst's first period; null outside a burst",
          "2025-02-01");

  /** Strength of the burst. */
  public static final TableColumn BURST_WEIGHT =
      required(
          "burst_weight",
          DataTypes.DoubleType,
          "Weight of the whole burst in nats, the same in all its periods; 0 outside",
          "6.3");

  /** First day. */
  public static final TableColumn FIRST_SEEN =
      required(
          "first_seen",
          DataTypes.DateType,
          "First day on which it occurs in the corpus, copies included",
          "2022-02-24");

  /** Rank. */
  public static final TableColumn RANK = count("rank", "Rank in the period, from 1", "3");

  /** Ranks gained. */
  public static final TableColumn RANK_CHANGE =
      optional(
          "rank_change",
          DataTypes.LongType,
          "Ranks gained since the corpus' period before, negative when lost; null when it did not"
              + " occur in that",
          "5");

  /** The columns that do not say of which period and of whom a row is, in order. */
  private static final List<Figure> FIGURES =
      List.of(
          new Figure(PeriodColumns.STORIES, Trend::stories),
          new Figure(PeriodColumns.SHARE, Trend::share),
          new Figure(COMPLETE, Trend::complete),
          new Figure(BASELINE_PERIODS, trend -> trend.baseline().periods()),
          new Figure(BASELINE_MEDIAN, trend -> orNull(trend.baseline().median())),
          new Figure(BASELINE_DEVIATION, trend -> orNull(trend.baseline().deviation())),
          new Figure(SCORE, trend -> orNull(trend.score())),
          new Figure(BURST_LEVEL, trend -> trend.burst().level()),
          new Figure(BURST_START, trend -> day(trend.burst().start())),
          new Figure(BURST_WEIGHT, trend -> trend.burst().weight()),
          new Figure(FIRST_SEEN, trend -> day(trend.firstSeen())),
          new Figure(RANK, Trend::rank),
          new Figure(RANK_CHANGE, Trend::rankChange));

  /** Columns that say which period a row is of. */
  private static final int PERIOD = 3;

  private TrendColumns() {}

  /** A column, and its value in a trend as Spark keeps it. */
  private record Figure(TableColumn column, Function<Trend, Object> of) {}

  /** All columns of a trend table, of which these say whom a row is of. */
  static TableColumn[] of(TableColumn... named) {
    return Stream.of(
            Stream.of(PeriodColumns.GRANULARITY, PeriodColumns.YEAR, PeriodColumns.PERIOD_START),
            Stream.of(named),
            FIGURES.stream().map(Figure::column))
        .flatMap(Function.identity())
        .toArray(TableColumn[]::new);
  }

  /**
   * A row of such a table, as Spark keeps it: its values in the order of its columns.
   *
   * @param start number of the period's first day
   * @param named who is meant
   * @param carried what else stands behind these
   */
  static InternalRow row(
      UTF8String granularity, int start, UTF8String[] named, UTF8String[] carried, Trend trend) {
    Object[] values = new Object[PERIOD + named.length + carried.length + FIGURES.size()];
    values[0] = granularity;
    values[1] = LocalDate.ofEpochDay(start).getYear();
    values[2] = start;
    System.arraycopy(named, 0, values, PERIOD, named.length);
    System.arraycopy(carried, 0, values, PERIOD + named.length, carried.length);
    int next = PERIOD + named.length + carried.length;
    for (Figure figure : FIGURES) {
      values[next++] = figure.of().apply(trend);
    }
    return new GenericInternalRow(values);
  }

  private static Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private static Integer day(LocalDate date) {
    return date == null ? null : (int) date.toEpochDay();
  }
}
