/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContingencyTest {

  @Test
  void cellsFollowFromMargins() {
    Contingency table = new Contingency(3, 10, 8, 40);
    assertThat(table.onlyA()).isEqualTo(7);
    assertThat(table.onlyB()).isEqualTo(5);
    assertThat(table.neither()).isEqualTo(25);
    assertThat(table.expected()).isEqualTo(2);
    assertThat(table.excess()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, without stories",
    "-1, 2, 2, 10, both must not be negative",
    "3, 2, 5, 10, both must not exceed a or b",
    "3, 5, 2, 10, both must not exceed a or b",
    "3, 11, 5, 10, a and b must not exceed total",
    "3, 5, 11, 10, a and b must not exceed total",
    "3, 7, 7, 10, a + b - both must not exceed total",
  })
  void impossibleCountsRefused_withValuesAndReason(
      long both, long a, long b, long total, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contingency(both, a, b, total))
        .withMessageStartingWith(
            "Cannot count pairs with both=%d, a=%d, b=%d, total=%d: ", both, a, b, total)
        .withMessageContaining(reason)
        .withMessageEndingWith("All four must count the same kind of stories of the same period.");
  }

  @Test
  void largestCountsAccepted_withoutOverflow() {
    long huge = Long.MAX_VALUE;
    assertThat(new Contingency(huge, huge, huge, huge).expected()).isEqualTo((double) huge);
    assertThat(new Contingency(1, huge / 2, huge / 2, huge).neither()).isEqualTo(2);
    assertThatIllegalArgumentException().isThrownBy(() -> new Contingency(0, huge, huge, huge));
  }

  @Test
  void excessKeepsItsDigits_whenCellsAreHuge() {
    // (n + 1)² - n (n + 2) = 1, where both products round to the same double.
    long n = 1_000_000_000_000L;
    Contingency table = new Contingency(n + 1, 2 * n + 1, 2 * n + 3, 4 * n + 4);
    assertThat(table.excess()).isEqualTo(1.0 / (4 * n + 4));
  }

  @Property
  void excessIsBothLessExpected(@ForAll(supplier = SmallTables.class) Contingency table) {
    assertThat(table.excess()).isCloseTo(table.both() - table.expected(), within(1e-12));
  }

  @Property
  void cellsAddUpToTotal(@ForAll(supplier = SmallTables.class) Contingency table) {
    assertThat(table.both() + table.onlyA() + table.onlyB() + table.neither())
        .isEqualTo(table.total());
    assertThat(table.neither()).isNotNegative();
  }

  @Test
  void periodOfCopiesAloneKnowsNothingOfThePair() {
    assertThat(Contingency.ofPeriod(0, 0, 0, 0)).isEqualTo(new Contingency(0, 0, 0, 1));
    assertThat(Contingency.ofPeriod(1, 2, 3, 10)).isEqualTo(new Contingency(1, 2, 3, 10));
  }
}
