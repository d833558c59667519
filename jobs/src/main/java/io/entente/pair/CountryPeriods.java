/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static io.entente.table.TableColumn.text;

import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.time.LocalDate;

/** Table {@code country_periods}: how often the actors of each country occur. */
public final class CountryPeriods {

  /** Country. */
  public static final TableColumn COUNTRY =
      text(
          "country",
          "ISO 3166 alpha-3 code; of a state that has none, and of an alliance where these are"
              + " counted, its actor_id",
          "RUS");

  /** Definition of the table. */
  public static final TableDefinition<CountryPeriod> TABLE =
      TableDefinition.named("country_periods", CountryPeriod.class)
          .grain("one country in one period in which an actor that stands for it occurs")
          .columns(
              PeriodColumns.GRANULARITY,
              PeriodColumns.YEAR,
              PeriodColumns.PERIOD_START,
              COUNTRY,
              PeriodColumns.ARTICLES,
              PeriodColumns.STORIES,
              PeriodColumns.SOURCES,
              ActorPeriods.MENTIONS,
              PeriodColumns.SHARE,
              PeriodColumns.PAIRED_STORIES,
              PeriodColumns.PAIR_WEIGHT)
          .partitionedBy(PeriodColumns.GRANULARITY, PeriodColumns.YEAR)
          .sortedBy(PeriodColumns.PERIOD_START, COUNTRY)
          .key(PeriodColumns.GRANULARITY, PeriodColumns.PERIOD_START, COUNTRY)
          .define();

  private CountryPeriods() {}

  /** Makes rows of a period, of which so many stories are all. */
  public static ActorPeriods.Writer writer(
      Granularity granularity, LocalDate start, long storiesOfAll) {
    return new ActorPeriods.Writer(TABLE, COUNTRY, granularity, start, storiesOfAll);
  }

  /** A row of the table; the columns say what each component means. */
  public record CountryPeriod(
      String granularity,
      int year,
      LocalDate periodStart,
      String country,
      long articles,
      long stories,
      long sources,
      long mentions,
      double share,
      long pairedStories,
      long pairWeight) {}
}
