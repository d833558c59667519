/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void capitalOfManyNamesActs_onlyWhereItsStateIsNamed() {
    String acts = "{Wellington|LOC} said it agreed with the plan.";
    assertThat(TinyArticle.of(acts).resolved()).containsExactly("Wellington=place:wellington");
    assertThat(TinyArticle.of("{New Zealand|LOC} waits.", acts).resolved())
        .endsWith("Wellington=state:nzl");
  }

  @Test
  void lessKnownCapitalActs_whereTheSentenceLeavesNoDoubt() {
    assertThat(TinyArticle.of("{Oslo|LOC} said it agreed with the plan.").resolved())
        .containsExactly("Oslo=state:nor");
    assertThat(TinyArticle.of("{Oslo|LOC} was quiet.").resolved())
        .containsExactly("Oslo=place:oslo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Every {Kyiv|LOC} resident heard the sirens.",
        "The attack on {Kyiv|LOC} that killed four people lasted an hour.",
        "A {Kyiv|LOC} hedge fund bought the mines.",
        "He spent a week in {Kyiv|LOC} boasting of his friends.",
        "The road to {Kyiv|LOC} was closed.",
        "{Kyiv|LOC} hospitals took in the wounded.",
      })
  void cityDoesNotAct(String sentence) {
    assertThat(TinyArticle.of(sentence).resolved()).contains("Kyiv=place:kyiv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "His party has close ties to {Kyiv|LOC}.",
        "Hostility to {Kyiv|LOC} is what he lives from.",
        "Talks with {Kyiv|LOC} broke down.",
        "The paper lists {Kyiv|LOC}'s demands.",
        "They wait until {Kyiv|LOC} gives its consent.",
      })
  void governmentActs(String sentence) {
    assertThat(TinyArticle.of(sentence).resolved()).contains("Kyiv=state:ukr");
  }

  @Test
  void confidenceIsTheProbabilityOfTheSense() {
    assertThat(confidence("{Kyiv|LOC} said it agreed.")).isBetween(0.9, 0.98);
    assertThat(confidence("They met in {Kyiv|LOC}.")).isBetween(0.85, 0.98);
    assertThat(confidence("KYIV, Nov 22 (Wire) - It rained.")).isPositive();
    assertThat(confidence("{Kyiv|LOC} is far."))
        .isLessThan(confidence("{Kyiv|LOC} said it agreed."));
  }

  private static double confidence(String sentence) {
    ArticleSpans article = TinyArticle.of(sentence).beforePlaces();
    new Capitals().resolve(article);
    return article.spans().get(0).decision().confidence();
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
