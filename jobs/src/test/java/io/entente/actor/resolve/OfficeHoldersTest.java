/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoldersTest {

  private static final OfficeHolders HOLDERS = new OfficeHolders(TinyArticle.CATALOG);

  private static Optional<String> holder(String owner, String phrase, String date) {
    return HOLDERS.holder(owner, phrase, LocalDate.parse(date)).map(Actor::id);
  }

  @ParameterizedTest
  @CsvSource({
    "USA,president,2015-06-01,person:barack_obama",
    "USA,president,2017-01-19,person:barack_obama",
    "USA,president,2017-01-21,person:donald_trump",
    "USA,president,2022-01-21,person:joe_biden",
    "FRA,president,2015-06-01,person:francois_hollande",
    "DEU,president,2015-06-01,person:joachim_gauck",
    "DEU,chancellor,2015-06-01,person:angela_merkel",
    "GBR,prime minister,2015-06-01,person:david_cameron",
    "GBR,premier,2015-06-01,person:david_cameron",
    "alliance:nato,secretary general,2015-06-01,person:jens_stoltenberg",
    "alliance:united_nations,secretary general,2015-06-01,person:ban_ki_moon"
  })
  void holderIsWhoeverHeldThatOfficeOfThatOwner_onThatDay(
      String owner, String phrase, String date, String holder) {
    assertThat(holder(owner, phrase, date)).contains(holder);
  }

  @ParameterizedTest
  @CsvSource({
    "USA,president,1850-06-01",
    "USA,chancellor,2015-06-01",
    "XXX,president,2015-06-01",
    "'',president,2015-06-01",
    "alliance:nato,president,2015-06-01",
    "alliance:european_union,secretary general,2015-06-01"
  })
  void nobodyHoldsIt_whenThereIsNoSuchOfficeOrItIsBeforeItsTime(
      String owner, String phrase, String date) {
    assertThat(holder(owner, phrase, date)).isEmpty();
  }

  @Test
  void headStaysInOffice_whoseEndIsNotKnown_butNoMinisterForDecades() {
    assertThat(holder("FRA", "president", "2060-06-01")).isPresent();
    for (Actor state : TinyArticle.CATALOG.actors()) {
      if (state.type() == ActorType.STATE) {
        assertThat(holder(state.country(), "foreign minister", "2060-06-01")).isEmpty();
      }
    }
  }

  @Test
  void ownerIsTheCountryOrTheAlliance_andNobodyElse() {
    for (Actor actor : TinyArticle.CATALOG.actors()) {
      Optional<String> owner = OfficeHolders.ownerOf(actor);
      switch (actor.type()) {
        case STATE -> assertThat(owner.orElse("")).isEqualTo(actor.country());
        case ALLIANCE -> assertThat(owner).contains(actor.id());
        default -> assertThat(owner).isEmpty();
      }
    }
  }
}
