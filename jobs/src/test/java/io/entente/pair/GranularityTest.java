/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_trunc;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GranularityTest {

  private static final String EVERY_DAY =
      "select explode(sequence(date'1999-12-20', date'2032-01-15')) as day"
          + " union all select date'1970-01-01' union all select date'1969-12-31'"
          + " union all select date'1900-03-01' union all select date'2100-02-28'";

  @ParameterizedTest
  @EnumSource
  void sqlAgreesWithJava_onTheStart(Granularity granularity) {
    Dataset<Row> days =
        TestSpark.session()
            .sql(EVERY_DAY)
            .withColumn("start", date_trunc(granularity.code(), col("day")).cast("date"));

    List<Row> rows = days.collectAsList();

    assertThat(rows).hasSizeGreaterThan(11_000);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.getLocalDate(1)).isEqualTo(granularity.start(row.getLocalDate(0))));
  }

  @ParameterizedTest
  @EnumSource
  void everyDayStandsInExactlyOnePeriod_withoutGaps(Granularity granularity) {
    LocalDate day = LocalDate.of(2019, 12, 25);
    while (day.getYear() < 2027) {
      LocalDate start = granularity.start(day);
      assertThat(start).isBeforeOrEqualTo(day);
      assertThat(granularity.start(start)).isEqualTo(start);
      assertThat(granularity.next(start)).isAfter(day);
      assertThat(granularity.start(granularity.next(start))).isEqualTo(granularity.next(start));
      day = day.plusDays(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 2024-12-30, 1",
    "2024-12-31, 2024-12-30, 1",
    "2024-12-29, 2024-12-23, 52",
    "2021-01-03, 2020-12-28, 53",
    "2021-01-04, 2021-01-04, 1",
    "2020-12-31, 2020-12-28, 53",
    "2023-01-01, 2022-12-26, 52"
  })
  void weekIsTheIsoWeek_atNewYear(LocalDate day, LocalDate monday, int isoWeek) {
    assertThat(Granularity.WEEK.start(day)).isEqualTo(monday);
    assertThat(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(isoWeek);
    assertThat(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(isoWeek);
  }

  @Test
  void codesAreLowerCase_fromShortToLong() {
    assertThat(Granularity.values())
        .extracting(Granularity::code)
        .containsExactly("day", "week", "month", "year");
  }
}
