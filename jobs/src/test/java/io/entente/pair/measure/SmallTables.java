/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Every possible table of 1 to 120 stories, edges included. */
final class SmallTables implements ArbitrarySupplier<Contingency> {

  @Override
  public Arbitrary<Contingency> get() {
    return Arbitraries.longs().between(1, 120).flatMap(SmallTables::ofTotal);
  }

  private static Arbitrary<Contingency> ofTotal(long total) {
    Arbitrary<Long> margin = Arbitraries.longs().between(0, total);
    return margin.flatMap(a -> margin.flatMap(b -> ofMargins(a, b, total)));
  }

  private static Arbitrary<Contingency> ofMargins(long a, long b, long total) {
    return Arbitraries.longs()
        .between(Math.max(0, a + b - total), Math.min(a, b))
        .map(both -> new Contingency(both, a, b, total));
  }

  static Contingency exchanged(Contingency table) {
    return new Contingency(table.both(), table.b(), table.a(), table.total());
  }

  /** Whether the two actors could meet once more with the same margins. */
  static boolean hasNext(Contingency table) {
    return table.onlyA() > 0 && table.onlyB() > 0;
  }

  static Contingency next(Contingency table) {
    return new Contingency(table.both() + 1, table.a(), table.b(), table.total());
  }
}
