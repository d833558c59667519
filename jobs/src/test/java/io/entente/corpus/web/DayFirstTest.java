/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayFirstTest {

  @ParameterizedTest
  @CsvSource({
    "en-GB,true",
    "en_GB,true",
    "fr,true",
    "de-DE,true",
    "EN-AU,true",
    "en,false",
    "en-US,false",
    "EN_us,false",
    "en-ca,false",
    "en-PH,false",
    "es-US,false",
    "fr-CA,false",
    "es-PA,false",
    "' ',false"
  })
  void languageOfThePageTells(String language, boolean expected) {
    assertThat(DayFirst.isIn(Jsoup.parse("<html lang='" + language + "'><p>x")))
        .isEqualTo(expected);
  }

  @Test
  void localeOfOpenGraphTellsToo_whereTheLanguageIsThatOfTheSoftware() {
    assertThat(
            DayFirst.isIn(
                Jsoup.parse("<html lang=en-US><meta property=og:locale content=it_IT><p>x")))
        .isTrue();
    assertThat(DayFirst.isIn(Jsoup.parse("<p>x"))).isFalse();
  }
}
