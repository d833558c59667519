/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.year;

import io.entente.corpus.Articles;
import io.entente.table.TableDefinition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The partitions of period tables, a granularity and a year each, that are to be counted again
 * because articles of some months changed.
 */
public final class ChangedPeriods {

  private final Map<Granularity, Set<Integer>> years = new EnumMap<>(Granularity.class);

  private ChangedPeriods() {
    for (Granularity granularity : Granularity.values()) {
      years.put(granularity, new TreeSet<>());
    }
  }

  /**
   * The partitions of those months, and of the days on which the corpus began or ended before and
   * does now: whether a period there is cut off may change without an article of its own.
   *
   * @param months such as 2025-02
   */
  public static ChangedPeriods of(Set<String> months, Set<LocalDate> ends) {
    ChangedPeriods changed = new ChangedPeriods();
    for (String month : months) {
      changed.add(YearMonth.parse(month).atDay(1));
      changed.add(YearMonth.parse(month).atEndOfMonth());
    }
    ends.forEach(changed::add);
    return changed;
  }

  private void add(LocalDate date) {
    years.forEach((granularity, of) -> of.add(granularity.start(date).getYear()));
  }

  /** The partitions by name; a table partitioned by granularity and year. */
  public Set<String> partitions(TableDefinition<?> table) {
    Set<String> partitions = new LinkedHashSet<>();
    years.forEach(
        (granularity, of) ->
            of.forEach(y -> partitions.add(table.partition(granularity.code(), y))));
    return partitions;
  }

  /** The articles of which some period is among them, of rows of table articles. */
  public Dataset<Row> articles(Dataset<Row> articles) {
    Column date = Articles.PUBLISHED_DATE.col();
    return articles.where(
        year(date)
            .isin(years.get(Granularity.YEAR).toArray())
            .or(year(date_trunc("week", date)).isin(years.get(Granularity.WEEK).toArray())));
  }

  /** The rows that stand in these partitions, of a table partitioned by granularity and year. */
  public Dataset<Row> rows(Dataset<Row> counted) {
    Column among = null;
    for (Map.Entry<Granularity, Set<Integer>> of : years.entrySet()) {
      Column here =
          PeriodColumns.GRANULARITY
              .col()
              .equalTo(of.getKey().code())
              .and(PeriodColumns.YEAR.col().isin(of.getValue().toArray()));
      among = among == null ? here : among.or(here);
    }
    return counted.where(among);
  }
}
