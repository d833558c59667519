/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.catalog.Word;
import io.entente.actor.catalog.WordScanner;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationFormTest {

  @ParameterizedTest
  @CsvSource({
    "Brightwell Ltd, Brightwell",
    "Harbour Oak Holdings plc, Harbour Oak",
    "Marsh & Fielding, Marsh and Fielding",
    "Al-Manara, Almanara",
    "Northern Teachers' Union, Northern Teacher's Union",
    "The Harbour Trust, Harbour Trust"
  })
  void equal_whenOnlyTheFormDiffers(String one, String other) {
    assertThat(form(one)).isPresent().isEqualTo(form(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Weekly Times, Weekly Tide",
    "Times, Time",
    "Globes, Globe",
    "Bank of Norland, Bank of Norlund",
    "Harbour Press, Harbour Pres"
  })
  void notEqual_whenMoreDiffers(String one, String other) {
    assertThat(form(one)).isNotEqualTo(form(other));
  }

  @Test
  void nothingToCompare_whenTooFewLettersAreLeft() {
    assertThat(form("AT&T")).isEmpty();
    assertThat(form("The")).isEmpty();
    assertThat(OrganizationForm.of(List.of())).isEmpty();
    assertThat(OrganizationForm.of(List.of(""))).isEmpty();
  }

  private static Optional<String> form(String name) {
    return OrganizationForm.of(
        WordScanner.scan(name).stream().map(Word::form).map(WordScanner::fold).toList());
  }
}
