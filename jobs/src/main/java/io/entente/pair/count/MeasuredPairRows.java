/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.count.UnitArticles.PeriodArticles;
import io.entente.pair.count.UnitPlan.Share;
import io.entente.pair.measure.Association;
import io.entente.pair.measure.Contingency;
import io.entente.pair.measure.PValueCounts;
import org.apache.spark.sql.catalyst.expressions.SpecificInternalRow;

/**
 * Rows of pair_periods. The pairs of a period are counted twice: first for the distribution of
 * their p values, which each q value needs, then row by row.
 */
final class MeasuredPairRows extends PairRows {

  private final UnitArticles unit;
  private final CountedPeriods counted;
  private PeriodActors actors;
  private PairMeasures measures;
  private PValueCounts.QValues qValues;

  MeasuredPairRows(UnitArticles unit, Share share, CountedPeriods counted) {
    super(unit, share, counted);
    this.unit = unit;
    this.counted = counted;
  }

  @Override
  void begin(PeriodArticles period, PeriodPairs pairs) {
    actors = new PeriodActors(unit, period);
    measures = new PairMeasures(actors);
    PValueCounts pValues = counted.sharedPValues().get(period.period());
    if (pValues == null) {
      pValues = measures.pValues(pairs, 0, unit.actors());
    }
    qValues = pValues.qValues(measures.tests());
  }

  @Override
  void complete(SpecificInternalRow row, int a, int b, long stories) {
    Contingency counts = measures.contingency(a, b, stories);
    int p = measures.pValue(a, b, stories);
    row.setDouble(10, (double) stories / Math.max(1, actors.allStories));
    row.setDouble(11, counts.expected());
    row.setDouble(12, Association.npmi(counts));
    row.setDouble(13, Association.logLikelihoodRatio(counts));
    row.setDouble(14, Association.shrunkenLogRatio(counts));
    row.setDouble(15, PValueCounts.log10(p));
    row.setDouble(16, qValues.of(p));
    row.setBoolean(17, measures.isInBackbone(a, b, stories));
  }
}
