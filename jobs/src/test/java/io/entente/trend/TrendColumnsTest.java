/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.table.TableDefinition;
import io.entente.trend.ActorTrends.ActorTrend;
import io.entente.trend.PairTrends.PairTrend;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;

/** Every value stands in the column of its name. */
class TrendColumnsTest {

  private static final LocalDate START = LocalDate.of(2025, 2, 1);
  private static final LocalDate BURST = LocalDate.of(2024, 12, 1);
  private static final LocalDate FIRST = LocalDate.of(2022, 2, 24);

  private static UTF8String[] texts(String... texts) {
    return Arrays.stream(texts).map(UTF8String::fromString).toArray(UTF8String[]::new);
  }

  private static Row row(
      TableDefinition<?> table,
      String granularity,
      UTF8String[] named,
      UTF8String[] carried,
      Trend trend) {
    InternalRow row =
        TrendColumns.row(
            UTF8String.fromString(granularity), (int) START.toEpochDay(), named, carried, trend);
    return (Row) CatalystTypeConverters.convertToScala(row, table.schema());
  }

  private static Trend trend(Baseline baseline, double score) {
    return new Trend(
        true, 27, 0.31, baseline, score, new Trend.Burst(1, BURST, 6.3), FIRST, 3, -5L);
  }

  @Test
  void pairIsWhatWasMeasured_columnByColumn() {
    Trend trend = trend(new Baseline(12, 0.021, 0.008), 4.2);

    assertThat(
            PairTrends.TABLE.fromRow(
                row(PairTrends.TABLE, "month", texts("a", "b"), texts("place_of"), trend)))
        .isEqualTo(
            new PairTrend(
                "month",
                2025,
                START,
                "a",
                "b",
                "place_of",
                27,
                0.31,
                true,
                12,
                0.021,
                0.008,
                4.2,
                1,
                BURST,
                6.3,
                FIRST,
                3,
                -5L));
  }

  @Test
  void whatCannotBeMeasuredIsNull_inTheRowOfAnActor() {
    Trend trend = trend(new Baseline(0, Double.NaN, Double.NaN), Double.NaN);

    assertThat(ActorTrends.TABLE.fromRow(row(ActorTrends.TABLE, "day", texts("a"), texts(), trend)))
        .isEqualTo(
            new ActorTrend(
                "day", 2025, START, "a", 27, 0.31, true, 0, null, null, null, 1, BURST, 6.3, FIRST,
                3, -5L));
  }
}
