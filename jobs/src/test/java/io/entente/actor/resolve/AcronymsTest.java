/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcronymsTest {

  @Test
  void shortFormIsWhatTheArticleSaysItIs_inEitherOrder() {
    assertThat(
            TinyArticle.of(
                    "The {Brakvik Revenue Agency|ORG} ({Bra|ORG}) met {Osi|ORG} ({Oslo Snow Institute|ORG}).",
                    "{Bra|ORG} and {Osi|ORG} left.")
                .resolved())
        .containsExactly(
            "Brakvik Revenue Agency=open:brakvik_revenue_agency",
            "Bra=open:brakvik_revenue_agency",
            "Osi=open:oslo_snow_institute",
            "Oslo Snow Institute=open:oslo_snow_institute",
            "Bra=open:brakvik_revenue_agency",
            "Osi=open:oslo_snow_institute");
  }

  @Test
  void definitionIsStrongerThanTheCatalog() {
    assertThat(
            TinyArticle.of(
                    "The {Institute for Snow, Ice and Sleet|ORG} ({Isis|ORG}) left.",
                    "{Isis|ORG} sang.")
                .resolved())
        .doesNotContain("Isis=armed_group:islamic_state");
  }

  @Test
  void introducedAcronymMeansItsLongForm_whateverTheCatalogSays() {
    assertThat(
            TinyArticle.of(
                    "The {Syrian Democratic Forces|ORG} ({OPEC|ORG}) met.",
                    "Then {OPEC|ORG} voted.")
                .resolved())
        .hasSize(3)
        .allMatch(mention -> mention.endsWith("=armed_group:syrian_democratic_forces"));
  }

  @Test
  void introducedAcronymMeansAnOpenLongForm_whoseInitialsDiffer() {
    assertThat(
            TinyArticle.of("The {Brakvik Oil Works|ORG} ({OPEC|ORG}) met.", "{OPEC|ORG} voted.")
                .resolved())
        .hasSize(3)
        .allMatch(mention -> mention.endsWith("=open:brakvik_oil_works"));
  }

  @Test
  void longFormMeansTheActorOfItsAcronym_whenTheCatalogHasOnlyThat() {
    assertThat(TinyArticle.of("The {North Alliance Treaty Order|ORG} ({NATO|ORG}) met.").resolved())
        .containsExactly("North Alliance Treaty Order=alliance:nato", "NATO=alliance:nato");
  }

  @Test
  void acronymMeansTheBodyWithItsInitials_whenItIsNotIntroduced() {
    assertThat(
            TinyArticle.of("The {Brakvik Pottery Xylophone Club|ORG} met.", "{BPXC|ORG} voted.")
                .resolutions())
        .endsWith("BPXC=open:brakvik_pottery_xylophone_club/COREFERENCE");
  }

  @Test
  void acronymStandsForItself_whenTwoBodiesHaveItsInitials() {
    assertThat(
            TinyArticle.of(
                    "The {Brakvik Pottery Xylophone Club|ORG} met.",
                    "The {Bergen Potters Xenial Council|ORG} met.",
                    "{BPXC|ORG} voted.")
                .resolved())
        .endsWith("BPXC=open:bpxc");
  }

  @Test
  void personIsNoLongForm() {
    assertThat(TinyArticle.of("Then {Brak Xylo Vik|PER} ({BXV|ORG}) met.").resolved())
        .endsWith("BXV=open:bxv");
  }

  @Test
  void articleMayStandInTheBracket() {
    assertThat(
            TinyArticle.of(
                    "{Seri|ORG} (the {Society for Early Rain Ice|ORG}) met.", "{Seri|ORG} agreed.")
                .resolved())
        .extracting(mention -> mention.replaceAll(".*=", ""))
        .hasSize(3)
        .containsOnly("open:society_for_early_rain_ice");
  }
}
