/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.PairPeriods;
import io.entente.pair.count.UnitArticles.PeriodArticles;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Rows of pair_periods for a unit or a share of it, their counts alone. All are the same object
 * with other values, as Spark's own iterators of rows do it.
 */
class PairRows implements Iterator<InternalRow> {

  private final UnitArticles unit;
  private final Iterator<PeriodArticles> periods;
  private final PeriodPairs pairs;
  private final PairPeriods.Writer writer;
  private int actor;
  private int size;
  private int next;

  PairRows(UnitArticles unit, CountedPeriods counted, PairPeriods.Writer writer) {
    this.unit = unit;
    this.writer = writer;
    this.pairs = new PeriodPairs(unit);
    this.periods =
        counted.granularities().stream().flatMap(g -> unit.periods(g).stream()).iterator();
    this.actor = unit.ownActors();
  }

  /** Called before the rows of a period; its pairs can be counted beforehand. */
  void begin(PeriodArticles period, PeriodPairs pairsOfPeriod) {}

  /** Called for each row when its counts stand. */
  void complete(PairPeriods.Writer row, int a, int b, long stories) {}

  @Override
  public final boolean hasNext() {
    while (next == size) {
      if (actor < unit.ownActors()) {
        size = pairs.count(actor++);
        next = 0;
      } else if (periods.hasNext()) {
        beginRows(periods.next());
      } else {
        return false;
      }
    }
    return true;
  }

  private void beginRows(PeriodArticles period) {
    pairs.begin(period);
    begin(period, pairs);
    actor = 0;
    size = 0;
    next = 0;
    writer.period(period.period().granularity(), period.period().start());
  }

  @Override
  public final InternalRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no pair is left");
    }
    int a = actor - 1;
    int b = pairs.partner(next);
    writer.actors(unit.name(a), unit.name(b));
    writer.counts(pairs.counts(next));
    complete(writer, a, b, pairs.stories(next));
    next++;
    return writer.row();
  }
}
