/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityTest {

  private static String hash(String... namesAndValues) {
    Identity identity = new Identity();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      identity.part(namesAndValues[i], namesAndValues[i + 1]);
    }
    return identity.hash();
  }

  @Test
  void samePartsAreTheSame() {
    assertThat(hash("version", "1", "rules", "{}")).isEqualTo(hash("version", "1", "rules", "{}"));
    assertThat(new Identity().part("rows", 7).hash()).isEqualTo(hash("rows", "7"));
    assertThat(hash("version", "1")).matches("[0-9a-f]{16}");
  }

  @Test
  void anotherValueNameOrOrderIsAnother() {
    assertThat(hash("a", "1", "b", "2"))
        .isNotEqualTo(hash("a", "1", "b", "3"))
        .isNotEqualTo(hash("a", "1", "c", "2"))
        .isNotEqualTo(hash("b", "2", "a", "1"))
        .isNotEqualTo(hash("a", "1"));
  }

  @Test
  void noPartIsMistakenForAPieceOfItsNeighbour() {
    assertThat(hash("a", "12", "b", "")).isNotEqualTo(hash("a", "1", "b", "2"));
    assertThat(hash("a", "1:b")).isNotEqualTo(hash("a", "1", "b", ""));
    assertThat(hash("ab", "c")).isNotEqualTo(hash("a", "bc"));
    assertThat(hash("a", "\0")).isNotEqualTo(hash("a", ""));
  }

  /** Each is the same string of characters, if lengths or the signs behind them were left out. */
  @Test
  void partsThatHoldDividersAndLengthsAreNotMistaken() {
    assertThat(hash("a", "1:b:2")).isNotEqualTo(hash("a", "1", "b", "2"));
    assertThat(hash("1", "abcdefghi0")).isNotEqualTo(hash("10abcdefghi", ""));
  }
}
