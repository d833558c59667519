/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {

  @Test
  void sparklineScalesToItsLargest_andZeroIsBlank() {
    assertThat(Sparkline.of(List.of(0L, 1L, 8L))).isEqualTo(" ▁█");
    assertThat(Sparkline.of(List.of())).isEmpty();
  }
}
