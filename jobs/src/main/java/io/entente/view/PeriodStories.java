/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.pair.Granularity;
import io.entente.pair.PeriodColumns;
import io.entente.table.RecordReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many stories a period has.
 *
 * @param periodStart its first day
 * @param stories its stories; 0 where the actor or pair does not occur
 */
public record PeriodStories(LocalDate periodStart, long stories) {

  /**
   * The periods from the first to the last in which one actor or pair occurs, those between
   * included.
   *
   * @param rows its rows in a period table
   */
  static List<PeriodStories> line(Dataset<Row> rows, Granularity granularity) {
    return line(
        RecordReader.of(PeriodStories.class)
            .collect(rows.where(PeriodColumns.GRANULARITY.col().equalTo(granularity.code()))),
        granularity);
  }

  /** The same of the periods in which it occurs, in any order. */
  static List<PeriodStories> line(List<PeriodStories> occurring, Granularity granularity) {
    TreeMap<LocalDate, Long> found = new TreeMap<>();
    occurring.forEach(period -> found.put(period.periodStart(), period.stories()));
    List<PeriodStories> line = new ArrayList<>();
    if (!found.isEmpty()) {
      LocalDate last = found.lastKey();
      for (LocalDate day = found.firstKey(); !day.isAfter(last); day = granularity.next(day)) {
        line.add(new PeriodStories(day, found.getOrDefault(day, 0L)));
      }
    }
    return line;
  }
}
