/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonSurnamesTest {

  private static final String MACRON = "Macron=person:emmanuel_macron";

  @Test
  void untaggedSurnameIsDropped_whenNothingSupportsIt() {
    assertThat(TinyArticle.of("Much of it is Macron to them.").resolved()).isEmpty();
  }

  @Test
  void untaggedSurnameIsThePerson_behindATitle() {
    assertThat(TinyArticle.of("Then President Macron spoke to them.").resolved())
        .containsExactly(MACRON);
  }

  @Test
  void untaggedSurnameIsThePerson_inAHeadline() {
    assertThat(TinyArticle.of("Macron Sees Great Danger Ahead").resolved()).containsExactly(MACRON);
  }

  @Test
  void untaggedSurnameIsDropped_inAnotherName() {
    assertThat(TinyArticle.of("They met at President Macron Hall today.").resolved()).isEmpty();
  }

  @Test
  void untaggedSurnameIsThePerson_whomTheArticleNames() {
    assertThat(TinyArticle.of("{Emmanuel Macron|PER} spoke.", "Later, Macron left.").resolved())
        .endsWith(MACRON);
  }

  @Test
  void surnameIsOpen_whenTheTaggerTakesItForSomethingElse() {
    assertThat(TinyArticle.of("They sold {Macron|ORG} shirts.").resolved())
        .containsExactly("Macron=open:macron");
  }

  @Test
  void wordOfEverydayIsThePerson_onlyWhenTaggedAndTitled() {
    assertThat(TinyArticle.on("2017-10-13", "Prime Minister {May|PER} left.").resolved())
        .containsExactly("May=person:theresa_may");
    assertThat(TinyArticle.on("2017-10-13", "Early in May they left.").resolved()).isEmpty();
  }

  @Test
  void commonSurname_isNotTheHeadOfASmallStateThatTheArticleDoesNotName() {
    assertThat(TinyArticle.of("{Browne|PER} left the shop.").resolved())
        .containsExactly("Browne=open:browne");
    assertThat(TinyArticle.of("{Browne|PER} left.", "{Antigua and Barbuda|LOC} slept.").resolved())
        .startsWith("Browne=person:gaston_browne");
  }

  @Test
  void surnameAlone_isTheOneWhoLedTheStateThatTheArticleNames() {
    assertThat(
            TinyArticle.on("2017-05-03", "{Libya|LOC} has changed since {Gaddafi|PER}.").resolved())
        .containsExactly("Libya=state:lby", "Gaddafi=person:muammar_gaddafi");
  }

  @Test
  void surnameOfOneWhoLed_isHisBeforeARegime_whateverTheTaggersType() {
    assertThat(TinyArticle.on("2014-02-03", "{Syria|LOC} fled the {Assad|ORG} regime.").resolved())
        .containsExactly("Syria=state:syr", "Assad=person:bashar_al_assad");
  }

  @Test
  void surnameIsOpen_whenNobodyKnownBearsIt() {
    assertThat(TinyArticle.of("Then {Brakvik|PER} left.").resolutions())
        .containsExactly("Brakvik=open:brakvik/OPEN");
  }

  @Test
  void surnameIsThatOfTheHeadInOffice_onTheDateOfTheArticle() {
    assertThat(TinyArticle.on("2012-06-01", "{Obama|PER} said no to it.").resolutions())
        .containsExactly("Obama=person:barack_obama/ROLE");
    assertThat(TinyArticle.on("2018-06-01", "{Merkel|PER} said no to it.").resolutions())
        .containsExactly("Merkel=person:angela_merkel/ROLE");
  }

  @Test
  void ministerNeedsTheCountry_orFame() {
    assertThat(
            TinyArticle.on("2018-06-01", "{Russia|LOC} waits.", "{Lavrov|PER} said no to it.")
                .resolutions())
        .endsWith("Lavrov=person:sergei_lavrov/ROLE");
    assertThat(TinyArticle.on("2008-06-01", "{Lavrov|PER} said no to it.").resolutions())
        .containsExactly("Lavrov=person:sergei_lavrov/CATALOG");
  }

  @Test
  void shortSurnameIsTheHeads_andNoOneIsNamedWithoutTitleOrTag() {
    assertThat(TinyArticle.on("2018-06-01", "{Xi|PER} said no to it.").resolved())
        .containsExactly("Xi=person:xi_jinping");
    assertThat(TinyArticle.on("2018-06-01", "Then Putin said no to it.").resolved()).isEmpty();
    assertThat(TinyArticle.on("2018-06-01", "{Putin|ORG} said no to it.").resolved())
        .containsExactly("Putin=open:putin");
  }

  @Test
  void rulerOfOld_isMet_whateverTheTaggerTakesHimFor() {
    assertThat(
            TinyArticle.on("2023-09-13", "{Libya|LOC} fell apart.", "It began under {Gaddafi|LOC}.")
                .resolved())
        .endsWith("Gaddafi=person:muammar_gaddafi");
  }

  @Test
  void headKnownToAll_isMet_whereNothingNamesTheState() {
    assertThat(TinyArticle.on("2024-11-07", "It came after the win of {Trump|PER}.").resolved())
        .containsExactly("Trump=person:donald_trump");
  }

  @Test
  void placeCalledLikeAPlayer_isThePlayer() {
    assertThat(
            TinyArticle.of(
                    "The striker {Ola Dresden|PER} scored two goals.",
                    "{Dresden|LOC} plays on the wing of the team.")
                .resolved())
        .endsWith("Dresden=open:ola_dresden");
  }
}
