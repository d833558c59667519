/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class IntsTest {

  @Test
  void capacityDoubles_andEndsAtWhatAnArrayHolds() {
    assertThat(Ints.grown(16)).isEqualTo(32);
    assertThat(Ints.grown(1 << 30)).isEqualTo(Integer.MAX_VALUE - 8);
    assertThatIllegalStateException()
        .isThrownBy(() -> Ints.grown(Integer.MAX_VALUE - 8))
        .withMessageContaining("--from");
  }
}
