/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.pair.Granularity;
import io.entente.pair.PeriodColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Stories by month, as a line of bars. */
final class MonthLine {

  private MonthLine() {}

  /** The line of the rows of one actor or pair in a period table; none without rows. */
  static Optional<String> of(Dataset<Row> periods) {
    TreeMap<LocalDate, Long> months = new TreeMap<>();
    for (Row row :
        periods
            .where(PeriodColumns.GRANULARITY.col().equalTo(Granularity.MONTH.code()))
            .select(PeriodColumns.PERIOD_START.col(), PeriodColumns.STORIES.col())
            .collectAsList()) {
      months.put(row.getLocalDate(0), row.getLong(1));
    }
    if (months.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = months.firstKey();
    LocalDate last = months.lastKey();
    List<Long> stories = new ArrayList<>();
    for (LocalDate month = first; !month.isAfter(last); month = Granularity.MONTH.next(month)) {
      stories.add(months.getOrDefault(month, 0L));
    }
    return Optional.of(
        "%s  (months %s to %s)".formatted(Sparkline.of(stories), month(first), month(last)));
  }

  private static String month(LocalDate start) {
    return start.toString().substring(0, "2025-02".length());
  }
}
