/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.pair.Granularity;
import io.entente.pair.count.UnitPlan.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitPlanTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

  @Test
  void oneTask_whenThereIsLittle() {
    UnitPlan plan = UnitPlan.of(loads(10, 20, 30), 8, UnitPlan.MOST_OF_A_TASK);

    assertThat(plan.tasks()).isOne();
    assertThat(plan.sharesOf(0)).hasSize(3);
    assertThat(plan.hasShares()).isFalse();
  }

  @Test
  void noTaskAndNoUnit_ofAnEmptyCorpus() {
    assertThat(UnitPlan.of(Map.of(), 8, UnitPlan.MOST_OF_A_TASK).sharesOf(0)).isEmpty();
  }

  @Test
  void unitCutIntoShares_whenItIsTooLargeForATask() {
    UnitPlan plan = UnitPlan.of(loads(1_000_000, 3_500_000), 2, 1_000_000);

    assertThat(shares(plan)).filteredOn(share -> share.unit().equals(unit(1))).hasSize(4);
    assertThat(shares(plan)).filteredOn(share -> share.unit().equals(unit(0))).hasSize(1);
    assertThat(plan.hasShares()).isTrue();
    assertThat(shares(plan)).doesNotHaveDuplicates();
  }

  @Test
  void taskOfAShareIsTheOneThatCountsIt() {
    UnitPlan plan = UnitPlan.of(loads(1_000_000, 3_500_000, 700_000), 2, 500_000);

    for (int task = 0; task < plan.tasks(); task++) {
      for (Share share : plan.sharesOf(task)) {
        assertThat(plan.taskOf(share)).isEqualTo(task);
        assertThat(plan.shares(share.unit())).isEqualTo(share.of());
      }
    }
  }

  private static List<Share> shares(UnitPlan plan) {
    return IntStream.range(0, plan.tasks()).mapToObj(plan::sharesOf).flatMap(List::stream).toList();
  }

  private static PeriodUnit unit(int number) {
    return PeriodUnit.counting(DAY.plusMonths(number), Granularity.MONTH, Subject.ACTORS);
  }

  private static Map<PeriodUnit, UnitBlock.Load> loads(long... pairs) {
    Map<PeriodUnit, UnitBlock.Load> loads = new TreeMap<>();
    for (int i = 0; i < pairs.length; i++) {
      loads.put(unit(i), new UnitBlock.Load(0, pairs[i], 0, DAY, DAY));
    }
    return loads;
  }
}
