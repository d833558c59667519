/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;

import io.entente.table.TableColumn;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.spark.sql.Column;

/**
 * Which rows of a table of the star schema are published anew together: those of one month or year,
 * or all.
 *
 * @param length how long a part is
 * @param date the column by which rows belong to a part; none where the table is one part
 */
public record Partitioning(Length length, Optional<TableColumn> date) {

  /** The table is one part. */
  public static final Partitioning WHOLE = new Partitioning(Length.ALL, Optional.empty());

  /** How long a part is. */
  public enum Length {
    /** Everything. */
    ALL("") {
      @Override
      Range range(String partition) {
        throw new IllegalStateException("a whole table has no days");
      }
    },
    /** A calendar month. */
    MONTH("yyyy-MM") {
      @Override
      Range range(String partition) {
        YearMonth month = YearMonth.parse(partition);
        return new Range(month.atDay(1), month.plusMonths(1).atDay(1));
      }
    },
    /** A calendar year. */
    YEAR("yyyy") {
      @Override
      Range range(String partition) {
        Year year = Year.parse(partition);
        return new Range(year.atDay(1), year.plusYears(1).atDay(1));
      }
    };

    private final String pattern;

    Length(String pattern) {
      this.pattern = pattern;
    }

    /** The days of a part. */
    abstract Range range(String partition);
  }

  /**
   * Days.
   *
   * @param first the first
   * @param end the day after the last
   */
  public record Range(LocalDate first, LocalDate end) {}

  /** Checks that there is a column where one is needed. */
  public Partitioning {
    requireNonNull(length);
    if (date.isPresent() == (length == Length.ALL)) {
      throw new IllegalArgumentException("a part of some days needs a date, a whole table none");
    }
  }

  /** By the month of a day. */
  public static Partitioning byMonth(TableColumn date) {
    return new Partitioning(Length.MONTH, Optional.of(date));
  }

  /** By the year of a day. */
  public static Partitioning byYear(TableColumn date) {
    return new Partitioning(Length.YEAR, Optional.of(date));
  }

  /** The part to which a row belongs: 2025-02, 2025 or nothing. */
  public Column partition() {
    return date.map(column -> date_format(column.col(), length.pattern)).orElseGet(() -> lit(""));
  }

  /** The days of a part; none where the table is one part. */
  public Optional<Range> range(String partition) {
    return date.map(column -> length.range(partition));
  }

  /** The days of some parts, in as few spans as there can be; none where the table is one part. */
  List<Range> spans(Collection<String> parts) {
    List<Range> spans = new ArrayList<>();
    for (String part : new TreeSet<>(parts)) {
      range(part).ifPresent(range -> addTo(spans, range));
    }
    return spans;
  }

  private static void addTo(List<Range> spans, Range range) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).end().equals(range.first())) {
      spans.set(last, new Range(spans.get(last).first(), range.end()));
    } else {
      spans.add(range);
    }
  }
}
