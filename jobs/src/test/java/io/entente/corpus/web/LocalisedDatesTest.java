/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalisedDatesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 2, 14);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Friday, 14 February 2025, 10:30",
        "February 14, 2025",
        "Feb. 14 2025",
        "14/Feb/2025",
        "14-feb-2025",
        "14. Februar 2025",
        "Le 14 f\u00e9vrier 2025",
        "14 de febrero de 2025",
        "14 de febrero del 2025",
        "14 febbraio 2025",
        "14 de fevereiro de 2025",
        "14 lutego 2025",
        "14 \u0444\u0435\u0432\u0440\u0430\u043b\u044f 2025",
        "14 \u03a6\u03b5\u03b2\u03c1\u03bf\u03c5\u03b1\u03c1\u03af\u03bf\u03c5 2025",
        "14 \u015eubat 2025",
        "14 \u0641\u0628\u0631\u0627\u064a\u0631 2025",
        "\u0661\u0664 \u0641\u0628\u0631\u0627\u064a\u0631 \u0662\u0660\u0662\u0665",
        "14 th\u00e1ng 2 2025",
        "2025. febru\u00e1r 14",
        "2025 m. vasario 14",
        "2025\u5e742\u670814\u65e5",
        "2025 \ub144 02 \uc6d4 14 \uc77c",
        "\u4ee4\u548c7\u5e742\u670814\u65e5",
        "14.02.2025",
        "14.2.2025",
        "14/02/2025",
        "14-2-2025",
        "02/14/2025",
        "2/14/2025"
      })
  void dayIsFound_whenItIsWrittenAs(String text) {
    assertThat(LocalisedDates.find(text, false)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no date",
        "31 February 2025",
        "14 Something 2025",
        "114 February 2025",
        "14 February 20251",
        "14/02-2025",
        "14/02/1825",
        "02/03/2025",
        "1.14.02.2025",
        "40/40/2025",
        "14/02/2025-7",
        "2025\u5e7413\u67081\u65e5"
      })
  void nothingIsFound_whenItIsNoDayOrMayBeTwo(String text) {
    assertThat(LocalisedDates.find(text, false)).isEmpty();
  }

  @Test
  void pageLanguageDecides_whenBothNumbersMayBeTheMonth() {
    assertThat(LocalisedDates.find("02/03/2025", true)).contains(LocalDate.of(2025, 3, 2));
    assertThat(LocalisedDates.find("03/03/2025", false)).contains(LocalDate.of(2025, 3, 3));
    assertThat(LocalisedDates.find("02.03.2025", false)).contains(LocalDate.of(2025, 3, 2));
    assertThat(LocalisedDates.find("12/12/2025", true)).contains(LocalDate.of(2025, 12, 12));
    assertThat(LocalisedDates.find("02/14/2025", true)).contains(DAY);
  }

  @Test
  void wordThatIsNoMonthIsPassedOver_whenADateFollows() {
    assertThat(LocalisedDates.find("12 people 2025, 14 February 2025", false)).contains(DAY);
  }

  @Test
  void firstYearOfTheEra_hasASignOfItsOwn() {
    assertThat(LocalisedDates.find("\u4ee4\u548c\u5143\u5e745\u67081\u65e5", false))
        .contains(LocalDate.of(2019, 5, 1));
  }
}
