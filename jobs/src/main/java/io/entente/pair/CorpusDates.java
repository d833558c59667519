/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import io.entente.corpus.Articles;
import io.entente.table.RecordReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The days on which a corpus begins and ends: periods that they cut off are not complete.
 *
 * @param first date of the first article
 * @param last date of the last article
 */
public record CorpusDates(LocalDate first, LocalDate last) {

  private static final String DIVIDER = "/";

  /** The dates of these rows of table articles; none when there is no row. */
  public static Optional<CorpusDates> of(Dataset<Row> articles) {
    return RecordReader.of(CorpusDates.class)
        .collect(
            articles.agg(
                min(Articles.PUBLISHED_DATE.col()).as("first"),
                max(Articles.PUBLISHED_DATE.col()).as("last")))
        .stream()
        .filter(dates -> dates.first() != null)
        .findFirst();
  }

  /** What of them lies within the days of a filter; none when nothing does. */
  public Optional<CorpusDates> within(CountFilter filter) {
    LocalDate from = filter.from().filter(first::isBefore).orElse(first);
    LocalDate to = filter.to().filter(last::isAfter).orElse(last);
    return from.isAfter(to) ? Optional.empty() : Optional.of(new CorpusDates(from, to));
  }

  /** The dates as {@link #text} wrote them; none of an empty or missing text. */
  public static Optional<CorpusDates> parse(String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    String[] dates = text.split(DIVIDER);
    return Optional.of(new CorpusDates(LocalDate.parse(dates[0]), LocalDate.parse(dates[1])));
  }

  /** The dates as a text, such as 2025-01-03/2025-11-30. */
  public String text() {
    return first + DIVIDER + last;
  }

  /** The days on which the corpus began or ended before and does now, of each end that moved. */
  public static Set<LocalDate> moved(Optional<CorpusDates> before, Optional<CorpusDates> now) {
    Set<LocalDate> days = new HashSet<>();
    for (Function<CorpusDates, LocalDate> end :
        List.<Function<CorpusDates, LocalDate>>of(CorpusDates::first, CorpusDates::last)) {
      if (!before.map(end).equals(now.map(end))) {
        before.map(end).ifPresent(days::add);
        now.map(end).ifPresent(days::add);
      }
    }
    return days;
  }
}
