/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunIdTest {

  private static final String ID = RunId.of("pair", "1.0", "catalog", "{}", "input");

  @Test
  void runIsTheSame_whenAllThatDecidesItsResultIs() {
    assertThat(RunId.of("pair", "1.0", "catalog", "{}", "input")).isEqualTo(ID);
    assertThat(ID).matches("pair-[0-9a-f]{16}");
  }

  @Test
  void runIsAnother_whenAnyPartIs() {
    assertThat(ID)
        .isNotEqualTo(RunId.of("merge", "1.0", "catalog", "{}", "input"))
        .isNotEqualTo(RunId.of("pair", "1.1", "catalog", "{}", "input"))
        .isNotEqualTo(RunId.of("pair", "1.0", "another", "{}", "input"))
        .isNotEqualTo(RunId.of("pair", "1.0", "catalog", "{\"a\":1}", "input"))
        .isNotEqualTo(RunId.of("pair", "1.0", "catalog", "{}", "another"))
        .isNotEqualTo(RunId.of("pair", "catalog", "1.0", "{}", "input"));
  }
}
