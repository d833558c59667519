/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import org.junit.jupiter.api.Test;

class IntsTest {

  @Test
  void capacityDoubles_andEndsAtWhatAnArrayHolds() {
    assertThat(Ints.grown(16)).isEqualTo(32);
    assertThat(Ints.grown(1 << 30)).isEqualTo(Integer.MAX_VALUE - 8);
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> Ints.grown(Integer.MAX_VALUE - 8))
        .withMessageContaining("too often for one task")
        .withMessageEndingWith("'entente pair {MOST_ACTORS} ...'")
        .returns(Setting.MOST_ACTORS, UserMistake::setting);
  }
}
