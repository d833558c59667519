/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.year;

import io.entente.corpus.Articles;
import io.entente.table.TableDefinition;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The periods that are to be counted again because articles of some months changed: the days of
 * these months, the weeks that have a day in one, the months, and their years. They stand in whole
 * partitions, a granularity and a year each, whose other periods are as they were.
 */
public final class ChangedPeriods implements Serializable {

  private static final int LAST_OF_WEEK = 6;

  private final SortedSet<YearMonth> months = new TreeSet<>();
  private final Map<Granularity, Set<Integer>> years = new EnumMap<>(Granularity.class);

  private ChangedPeriods() {
    for (Granularity granularity : Granularity.values()) {
      years.put(granularity, new TreeSet<>());
    }
  }

  /**
   * The periods of those months, and of the months in which the corpus began or ended before and
   * does now: whether a period there is cut off may change without an article of its own.
   *
   * @param months such as 2025-02
   * @param ends days on which the corpus began or ended
   */
  public static ChangedPeriods of(Set<String> months, Set<LocalDate> ends) {
    ChangedPeriods changed = new ChangedPeriods();
    months.forEach(month -> changed.add(YearMonth.parse(month)));
    ends.forEach(day -> changed.add(YearMonth.from(day)));
    return changed;
  }

  private void add(YearMonth month) {
    months.add(month);
    for (LocalDate day : List.of(month.atDay(1), month.atEndOfMonth())) {
      years.forEach((granularity, of) -> of.add(granularity.start(day).getYear()));
    }
  }

  /** Whether a period is among them. */
  public boolean contains(Granularity granularity, LocalDate start) {
    return switch (granularity) {
      case DAY, MONTH -> months.contains(YearMonth.from(start));
      case WEEK ->
          months.contains(YearMonth.from(start))
              || months.contains(YearMonth.from(start.plusDays(LAST_OF_WEEK)));
      case YEAR -> years.get(Granularity.YEAR).contains(start.getYear());
    };
  }

  /** Those of some periods that are among them. */
  public List<PeriodTotals.Total> totals(List<PeriodTotals.Total> periods) {
    return periods.stream()
        .filter(of -> contains(Granularity.of(of.granularity()), of.periodStart()))
        .toList();
  }

  /** Their partitions by name; a table partitioned by granularity and year. */
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
    Column week = date_trunc("week", date);
    return articles.where(
        year(date)
            .isin(years.get(Granularity.YEAR).toArray())
            .or(isOfMonths(week))
            .or(isOfMonths(date_add(week, LAST_OF_WEEK))));
  }

  /** All rows that stand in these partitions, of a table partitioned by granularity and year. */
  public Dataset<Row> rows(Dataset<Row> counted) {
    return counted.where(isInPartitions());
  }

  /** The rows of these periods alone, of such a table. */
  public Dataset<Row> changed(Dataset<Row> counted) {
    return rows(counted).where(isChanged());
  }

  /** The rows of other periods that stand in the same partitions, of such a table. */
  public Dataset<Row> standing(Dataset<Row> counted) {
    return rows(counted).where(not(isChanged()));
  }

  /** The rows of all other periods, of such a table. */
  public Dataset<Row> others(Dataset<Row> counted) {
    return counted.where(not(isInPartitions().and(isChanged())));
  }

  private Column isInPartitions() {
    return years.entrySet().stream()
        .map(of -> isOf(of.getKey()).and(isOfYears(of.getValue())))
        .reduce(lit(false), Column::or);
  }

  private Column isChanged() {
    Column start = PeriodColumns.PERIOD_START.col();
    return isOf(Granularity.YEAR)
        .or(isOfMonths(start))
        .or(isOf(Granularity.WEEK).and(isOfMonths(date_add(start, LAST_OF_WEEK))));
  }

  private static Column isOf(Granularity granularity) {
    return PeriodColumns.GRANULARITY.col().equalTo(granularity.code());
  }

  private static Column isOfYears(Set<Integer> years) {
    return PeriodColumns.YEAR.col().isin(years.toArray());
  }

  private Column isOfMonths(Column day) {
    return trunc(day, "month").isin(months.stream().map(month -> month.atDay(1)).toArray());
  }
}
