/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVariantsTest {

  @ParameterizedTest
  @CsvSource({
    "sergey, sergei",
    "andrey, andrei",
    "mohammad, mohammed",
    "muhammad, mohammed",
    "hussein, husain",
    "zelensky, zelenskyy",
    "zelensky, zelenskiy",
    "khalid, halid",
    "yusuf, yousuf"
  })
  void spellingsMeet_whenTransliterationsDiffer(String one, String other) {
    assertThat(NameVariants.spelling(one)).isEqualTo(NameVariants.spelling(other));
  }

  @ParameterizedTest
  @CsvSource({
    "ivan, ivanov",
    "petrov, petrova",
    "maria, mario",
    "anna, ann",
    "rubio, rubin",
    "trump, tramp",
    "marin, martin",
    "hassan, hussein"
  })
  void spellingsDiffer_whenNamesAreOthers(String one, String other) {
    assertThat(NameVariants.spelling(one)).isNotEqualTo(NameVariants.spelling(other));
  }
}
