/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatelineTest {

  @Test
  void datelineIsBlank_andNothingElseChangesItsPlace() {
    String body = "ÅLVIK, Norway, Feb. 3 (Wire) – It rained in Ålvik.\n\nBRAKVIK - It snowed.";

    String blanked = Dateline.blanked(body);

    assertThat(blanked)
        .hasSameSizeAs(body)
        .endsWith(" It rained in Ålvik.\n\nBRAKVIK - It snowed.");
    assertThat(blanked.strip()).startsWith("It rained");
  }

  @Test
  void textWithoutADatelineStays() {
    String body = "BRAKVIK said no - twice.";

    assertThat(Dateline.blanked(body)).isSameAs(body);
  }
}
