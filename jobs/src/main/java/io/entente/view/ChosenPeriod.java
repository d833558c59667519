/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.lit;

import io.entente.pair.Granularity;
import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A period to look at; {@link Periods} chooses one.
 *
 * @param granularity its length
 * @param total its row of period_totals
 */
public record ChosenPeriod(Granularity granularity, PeriodTotals.Total total) {

  /** Its first day. */
  public LocalDate start() {
    return total.periodStart();
  }

  /** The rows of a period or trend table that are of this period. */
  public Dataset<Row> of(Dataset<Row> table) {
    return table
        .where(PeriodColumns.GRANULARITY.col().equalTo(granularity.code()))
        .where(PeriodColumns.YEAR.col().equalTo(start().getYear()))
        .where(PeriodColumns.PERIOD_START.col().equalTo(lit(start())));
  }
}
