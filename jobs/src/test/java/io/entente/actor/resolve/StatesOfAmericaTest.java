/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatesOfAmericaTest {

  @Test
  void countrysNameBeforeACommaAndAState_isATown() {
    assertThat(TinyArticle.of("It rained in {Cuba|LOC}, {Missouri|LOC}.").resolved())
        .containsExactly("Cuba=open:cuba_missouri", "Missouri=place:missouri");
  }

  @Test
  void abbreviationBehindATown_isTheState() {
    assertThat(TinyArticle.of("It rained in {Brakvik|LOC}, {Fla.|LOC}, today.").resolved())
        .endsWith("Fla=place:florida");
  }

  @Test
  void listsOfCountriesAndStates_areLists() {
    assertThat(TinyArticle.of("{Armenia|LOC}, {Georgia|LOC} and {Iran|LOC} talked.").resolved())
        .containsExactly("Armenia=state:arm", "Georgia=state:geo", "Iran=state:irn");
  }

  @Test
  void georgiaIsAmerican_besideItsTowns() {
    assertThat(TinyArticle.of("{Georgia|LOC} is dry.", "{Macon|LOC} is dry too.").resolved())
        .startsWith("Georgia=place:georgia");
  }

  @Test
  void georgiaIsTheCountry_besideItsNeighbours_orWithoutAnything() {
    assertThat(TinyArticle.of("{Georgia|LOC} is dry.", "{Batumi|LOC} is wet.").resolved())
        .startsWith("Georgia=state:geo");
    assertThat(TinyArticle.of("{Georgia|LOC} is dry.").resolved())
        .containsExactly("Georgia=state:geo");
  }

  @Test
  void townWithoutItsState_isTheTown_whereTheArticleHasBoth() {
    assertThat(
            TinyArticle.of(
                    "It rained in {Lebanon|LOC}, {Ohio|LOC}.", "Roofs of {Lebanon|LOC} leak.")
                .resolved())
        .endsWith("Lebanon=open:lebanon_ohio");
    assertThat(
            TinyArticle.of(
                    "It rained in {Lebanon|LOC}, {Ohio|LOC}.",
                    "The {Lebanese|MISC} say that {Lebanon|LOC} leaks.")
                .resolved())
        .endsWith("Lebanon=state:lbn");
  }
}
