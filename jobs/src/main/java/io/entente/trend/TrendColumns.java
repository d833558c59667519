/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.required;

import io.entente.pair.PeriodColumns;
import io.entente.table.TableColumn;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;

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

  private TrendColumns() {}

  /** All columns of a trend table whose rows are told apart by these. */
  static TableColumn[] of(TableColumn... named) {
    Stream<TableColumn> period =
        Stream.of(PeriodColumns.GRANULARITY, PeriodColumns.YEAR, PeriodColumns.PERIOD_START);
    Stream<TableColumn> figures =
        Stream.of(
            PeriodColumns.STORIES,
            PeriodColumns.SHARE,
            COMPLETE,
            BASELINE_PERIODS,
            BASELINE_MEDIAN,
            BASELINE_DEVIATION,
            SCORE,
            BURST_LEVEL,
            BURST_START,
            BURST_WEIGHT,
            FIRST_SEEN,
            RANK,
            RANK_CHANGE);
    return Stream.of(period, Stream.of(named), figures)
        .flatMap(Function.identity())
        .toArray(TableColumn[]::new);
  }
}
