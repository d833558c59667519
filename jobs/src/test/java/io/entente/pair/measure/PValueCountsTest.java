/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PValueCountsTest {

  @Test
  void pValueRoundedUpToThousandthsOfAPowerOfTen() {
    assertThat(PValueCounts.thousandths(0)).isZero();
    assertThat(PValueCounts.thousandths(Math.log(0.1))).isEqualTo(-1000);
    assertThat(PValueCounts.thousandths(Math.log(0.05))).isEqualTo(-1301);
    assertThat(PValueCounts.log10(-1301)).isEqualTo(-1.301);
    assertThat(PValueCounts.thousandths(-1e-12)).isZero();
  }

  @Test
  void qValuesByHand() {
    PValueCounts counts = new PValueCounts();
    for (int p : new int[] {-3000, -2000, -2000, -1000}) {
      counts.add(p);
    }

    PValueCounts.QValues q = counts.qValues(10);

    // 10 hypotheses: 0.001 * 10 / 1, 0.01 * 10 / 3 twice, 0.1 * 10 / 4.
    assertThat(q.of(-3000)).isCloseTo(0.01, within(1e-12));
    assertThat(q.of(-2000)).isCloseTo(0.1 / 3, within(1e-12));
    assertThat(q.of(-1000)).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void qValuesEqualThoseOfTheWholeList_whenAddedInParts() {
    Random random = new Random(5);
    double[] logP = new double[500];
    PValueCounts[] parts = {new PValueCounts(), new PValueCounts(), new PValueCounts()};
    for (int i = 0; i < logP.length; i++) {
      // Also far below the smallest double, where counts no longer stand in the array.
      int thousandths = -random.nextInt(i % 2 == 0 ? 3000 : 400_000);
      logP[i] = PValueCounts.log10(thousandths) * Math.log(10);
      parts[i % 3].add(thousandths);
    }
    PValueCounts all = parts[2].plus(parts[0]).plus(parts[1]);

    double[] expected = Arrays.stream(FalseDiscovery.qValues(logP, 900)).map(Math::exp).toArray();
    PValueCounts.QValues found = all.qValues(900);

    assertThat(all.count()).isEqualTo(500);
    for (int i = 0; i < logP.length; i++) {
      int thousandths = (int) Math.round(logP[i] / Math.log(10) * 1000);
      assertThat(found.of(thousandths)).isCloseTo(expected[i], within(1e-9));
    }
  }

  @Test
  void impossibleValuesRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PValueCounts.thousandths(0.1))
        .withMessageContaining("must be at most 0");
    PValueCounts counts = new PValueCounts();
    counts.add(0);
    counts.add(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> counts.qValues(1))
        .withMessageContaining("every p value is a test");
  }

  @Test
  void leastPValueIsRounded_whenAStrongPairMeetsInTwoMillionStories() {
    double logP = FisherExact.logP(new Contingency(2_000_000, 2_000_000, 2_000_000, 9_900_000));
    assertThat(logP).isLessThan(-4_900_000);

    int rounded = PValueCounts.thousandths(logP);
    PValueCounts counts = new PValueCounts();
    counts.add(rounded);

    assertThat(rounded).isEqualTo(PValueCounts.LEAST);
    assertThat(PValueCounts.log10(rounded)).isEqualTo(-2147483.647);
    assertThat(counts.qValues(1).of(rounded)).isZero();
  }

  @Test
  void everyValueIsCountedOnce_whereTheTableGrowsAndWhereItEnds() {
    PValueCounts counts = new PValueCounts();
    PValueCounts other = new PValueCounts();
    int values = 0;
    for (int bit = 0; bit < 20; bit++) {
      for (int beside = -1; beside <= 1; beside++) {
        counts.add(-Math.max(0, (1 << bit) + beside));
        other.add(-Math.max(0, (1 << bit) + beside));
        values++;
      }
    }
    assertThat(counts.count()).isEqualTo(values);
    assertThat(counts.plus(other).count()).isEqualTo(2 * values);
    assertThat(counts.qValues(2 * values).of(0)).isEqualTo(1);
    assertThat(counts.qValues(2 * values).of(-(1 << 16))).isLessThan(1e-60);
  }
}
