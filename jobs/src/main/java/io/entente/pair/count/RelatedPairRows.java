/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.PairPeriods;
import io.entente.pair.count.UnitArticles.PeriodArticles;

/** Rows of pair_periods: measured, and with what everybody knows of the two. */
final class RelatedPairRows extends MeasuredPairRows {

  private final UnitRelations relations;
  private Period period;

  RelatedPairRows(UnitArticles unit, CountedPeriods counted) {
    super(unit, counted, new PairPeriods.Writer());
    this.relations = new UnitRelations(unit, counted.relations().value());
  }

  @Override
  void begin(PeriodArticles articles, PeriodPairs pairs) {
    super.begin(articles, pairs);
    period = articles.period();
  }

  @Override
  void complete(PairPeriods.Writer row, int a, int b, long stories) {
    super.complete(row, a, b, stories);
    row.relation(relations.of(a, b, period));
  }
}
