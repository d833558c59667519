/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static io.entente.table.TableColumn.text;

import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.time.LocalDate;

/**
 * Table {@code country_pair_periods}: how often and how strongly two countries occur together,
 * whoever stands for them.
 */
public final class CountryPairPeriods {

  /** First country. */
  public static final TableColumn COUNTRY_A =
      text("country_a", "The country whose code comes first, as in country_periods", "RUS");

  /** Second country. */
  public static final TableColumn COUNTRY_B = text("country_b", "The other country", "USA");

  /** Definition of the table. */
  public static final TableDefinition<CountryPairPeriod> TABLE =
      TableDefinition.named("country_pair_periods", CountryPairPeriod.class)
          .grain("one pair of countries in one period in which actors of both occur together")
          .columns(
              PeriodColumns.GRANULARITY,
              PeriodColumns.YEAR,
              PeriodColumns.PERIOD_START,
              COUNTRY_A,
              COUNTRY_B,
              PeriodColumns.ARTICLES,
              PeriodColumns.STORIES,
              PairPeriods.STORIES_SURE,
              PeriodColumns.SOURCES,
              PairPeriods.SENTENCES,
              PairPeriods.PARAGRAPHS,
              PeriodColumns.SHARE,
              PairPeriods.EXPECTED,
              PairPeriods.NPMI,
              PairPeriods.LOG_LIKELIHOOD_RATIO,
              PairPeriods.SHRUNKEN_LOG_RATIO,
              PairPeriods.P_VALUE_LOG,
              PairPeriods.Q_VALUE,
              PairPeriods.IN_BACKBONE)
          .partitionedBy(PeriodColumns.GRANULARITY, PeriodColumns.YEAR)
          .sortedBy(PeriodColumns.PERIOD_START, COUNTRY_A, COUNTRY_B)
          .key(PeriodColumns.GRANULARITY, PeriodColumns.PERIOD_START, COUNTRY_A, COUNTRY_B)
          .define();

  private CountryPairPeriods() {}

  /** Fills rows of the table. */
  public static PairPeriods.Writer writer() {
    return new PairPeriods.Writer(TABLE, COUNTRY_A, COUNTRY_B);
  }

  /** A row of the table; the columns say what each component means. */
  public record CountryPairPeriod(
      String granularity,
      int year,
      LocalDate periodStart,
      String countryA,
      String countryB,
      long articles,
      long stories,
      long storiesSure,
      long sources,
      long sentences,
      long paragraphs,
      double share,
      double expected,
      double npmi,
      double logLikelihoodRatio,
      double shrunkenLogRatio,
      double pValueLog,
      double qValue,
      boolean inBackbone) {}
}
