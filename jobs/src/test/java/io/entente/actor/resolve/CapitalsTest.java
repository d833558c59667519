/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapitalsTest {

  @Test
  void listIsDecidedTogether() {
    assertThat(
            TinyArticle.on(
                    "2024-06-01", "{London|LOC}, {Paris|LOC} and {Berlin|LOC} condemned the plan.")
                .resolved())
        .containsExactly("London=state:gbr", "Paris=state:fra", "Berlin=state:deu");
    assertThat(
            TinyArticle.on("2024-06-01", "They flew to {London|LOC}, {Paris|LOC} and {Berlin|LOC}.")
                .resolved())
        .extracting(mention -> mention.replaceAll(".*=|:.*", ""))
        .hasSize(3)
        .containsOnly("place");
  }

  @Test
  void datelineNeverActs() {
    assertThat(TinyArticle.of("{MOSCOW|LOC} (Wire) - It agreed and said so.").resolved())
        .containsExactly("MOSCOW=place:moscow");
  }

  @Test
  void nameOfBothIsTheState() {
    assertThat(TinyArticle.of("He told reporters in {Kuwait|LOC}.").resolved())
        .containsExactly("Kuwait=state:kwt");
  }

  @Test
  void lessKnownCapitalActs_onlyWhereItsStateIsNamed() {
    String acts = "{Oslo|LOC} said it agreed with the plan.";
    assertThat(TinyArticle.of(acts).resolved()).containsExactly("Oslo=place:oslo");
    assertThat(TinyArticle.of("{Norway|LOC} waits.", acts).resolved()).endsWith("Oslo=state:nor");
  }

  @Test
  void capitalsAreDecidedOneByOne_whenTheyStandInNoList() {
    assertThat(
            TinyArticle.of("{Paris|LOC} condemned the plan, and he flew to {London|LOC}.")
                .resolved())
        .containsExactly("Paris=state:fra", "London=place:london");
    assertThat(
            TinyArticle.of("They flew to {London|LOC}.", "{Paris|LOC} condemned the plan.")
                .resolved())
        .containsExactly("London=place:london", "Paris=state:fra");
  }

  @Test
  void capitalActsForTheStateOfItsTime() {
    String acts = "{Moscow|LOC} condemned the plan.";
    assertThat(TinyArticle.on("1985-06-01", acts).resolved())
        .containsExactly("Moscow=state:soviet_union");
    assertThat(TinyArticle.on("2015-06-01", acts).resolved()).containsExactly("Moscow=state:rus");
    assertThat(TinyArticle.on("2015-06-01", "{Brussels|LOC} condemned the plan.").resolved())
        .containsExactly("Brussels=alliance:european_union");
  }
}
