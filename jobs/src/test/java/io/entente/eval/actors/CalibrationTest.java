/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void shareOfRightOnes_isToldByResolutionAndByConfidence() {
    Calibration calibration =
        new TinySet("Oslo. Bonn. Rome.")
            .gold("Oslo", 0, "Oslo (city)", "GPE")
            .gold("Bonn", 0, "Bonn (city)", "GPE")
            .optional("Rome")
            .system("Oslo", 0, "place:oslo", "catalog")
            .system("Bonn", 0, "place:oslo", "catalog")
            .system("Rome", 0, "place:rome", "open")
            .evaluate()
            .calibration();
    assertThat(calibration.byResolution()).hasSize(1);
    Calibration.Row catalog = calibration.byResolution().get(0);
    assertThat(catalog.name()).isEqualTo("catalog");
    assertThat(catalog.mentions()).isEqualTo(2);
    assertThat(catalog.confidence()).isEqualTo(0.9, Offset.offset(1e-9));
    assertThat(catalog.right()).isEqualTo(0.5);
    assertThat(calibration.byConfidence()).extracting(Calibration.Row::name).containsExactly("0.9");
  }
}
