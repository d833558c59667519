/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.PairPeriods;
import io.entente.pair.count.UnitArticles.PeriodArticles;
import io.entente.pair.measure.PValueCounts;

/**
 * Rows of pair_periods or country_pair_periods. The pairs of a period are counted twice: first for
 * the distribution of their p values, which each q value needs, then row by row.
 */
class MeasuredPairRows extends PairRows {

  private final UnitArticles unit;
  private final CountedPeriods counted;
  private PairMeasures measures;
  private PValueCounts.QValues qValues;

  MeasuredPairRows(UnitArticles unit, CountedPeriods counted, PairPeriods.Writer writer) {
    super(unit, counted, writer);
    this.unit = unit;
    this.counted = counted;
  }

  @Override
  void begin(PeriodArticles period, PeriodPairs pairs) {
    PeriodActors actors = new PeriodActors(unit, period);
    measures = new PairMeasures(actors, actors.sums(period.period(), counted));
    SharedPeriod shared = counted.shared().get(period.period());
    PValueCounts pValues =
        shared == null ? measures.pValues(pairs, unit.ownActors()) : shared.pValues();
    qValues = pValues.qValues(measures.tests());
  }

  @Override
  void complete(PairPeriods.Writer row, int a, int b, long stories) {
    int p = measures.pValue(a, b, stories);
    row.standing(
        new PairPeriods.Standing(
            measures.contingency(a, b, stories),
            PValueCounts.log10(p),
            qValues.of(p),
            measures.isInBackbone(a, b, stories)));
  }
}
