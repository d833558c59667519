/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "The Turkish president said so.,president=person:recep_tayyip_erdogan/ROLE",
    "Turkey’s president said so.,president=person:recep_tayyip_erdogan/ROLE",
    "Talks with the president of Turkey failed.,president=person:recep_tayyip_erdogan/ROLE",
    "Then the US Secretary of State left.,Secretary of State=person:marco_rubio/ROLE",
    "The French prime minister said so.,prime minister=person:francois_bayrou/ROLE",
    "The German chancellor said so.,chancellor=person:olaf_scholz/ROLE",
    "The UK foreign secretary said so.,foreign secretary=person:david_lammy/ROLE",
    "The NATO secretary general said so.,secretary general=person:mark_rutte/ROLE",
  })
  void officeMeansItsHolder(String sentence, String mention) {
    assertThat(TinyArticle.of(sentence).resolutions()).contains(mention);
  }

  @Test
  void holderIsTheOneOfTheArticlesDate() {
    String sentence = "The US president said so.";
    assertThat(TinyArticle.on("2022-03-01", sentence).resolutions())
        .contains("president=person:joe_biden/ROLE");
    assertThat(TinyArticle.on("2018-03-01", sentence).resolutions())
        .contains("president=person:donald_trump/ROLE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2015, the US president said so.|barack_obama",
        "In March 2015 the US president said so.|barack_obama",
        "The US president said in 2018 that it was over.|donald_trump",
        "The US president in 2022 was of another mind.|joe_biden",
        "The president of the US in 2022 was of another mind.|joe_biden",
        "Last year the US president said so.|joe_biden",
        "The US president said that a deal of 2015 was dead.|donald_trump",
        "The US president, who won in 2016, said so.|donald_trump",
        "The US president will be there in 2027.|donald_trump",
      })
  void holderIsTheOneOfTheSentencesTime(String sentence, String holder) {
    assertThat(TinyArticle.of(sentence).resolutions())
        .contains("president=person:" + holder + "/ROLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The US president at the time said so.",
        "Ten years ago the US president said so.",
        "In 2021, the US president said so.",
        "The then US president said so.",
        "The then-president of the US said so.",
        "America's then president said so.",
      })
  void nobodyIsMeant_whereTheTimeIsPastAndNobodyHeldItAllThrough(String sentence) {
    assertThat(TinyArticle.of(sentence).resolutions()).noneMatch(m -> m.endsWith("/ROLE"));
  }

  @Test
  void possessiveIsReadWithItsTime_alsoBeforeAComma() {
    assertThat(TinyArticle.of("Brazil's president, made wiser, said so.").resolutions())
        .contains("president=person:luiz_inacio_lula_da_silva/ROLE");
    assertThat(TinyArticle.of("A pact that Brazil's president in 2020 made is dead.").resolutions())
        .contains("president=person:jair_bolsonaro/ROLE");
  }

  @Test
  void stateKeepsItsMention() {
    assertThat(TinyArticle.of("The Turkish president said so.").resolutions())
        .containsExactly("Turkish=state:tur/DEMONYM", "president=person:recep_tayyip_erdogan/ROLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A Turkish president said so.",
        "He was the Turkish president.",
        "He ran as Turkey's president.",
        "The former Turkish president said so.",
        "The Turkish president-elect said so.",
        "The Turkish vice admiral said so.",
        "Turkish President {Kemal Brakvik|PER} said so.",
        "The Turkish president, {Kemal Brakvik|PER}, said so.",
        "Turkish presidents said so.",
        "The Turkish President Says So In Public",
      })
  void noHolderIsMeant(String sentence) {
    assertThat(TinyArticle.of(sentence).resolutions()).noneMatch(m -> m.endsWith("/ROLE"));
  }

  @Test
  void nameInTheSameSentenceIsEnough() {
    assertThat(
            TinyArticle.of("{Recep Tayyip Erdoğan|PER}, the Turkish president, said so.")
                .resolved())
        .containsExactly("Recep Tayyip Erdoğan=person:recep_tayyip_erdogan", "Turkish=state:tur");
  }

  @Test
  void openTermOfAMinisterLapses_afterFourYears() {
    String sentence = "The Russian foreign minister said so.";
    assertThat(TinyArticle.on("2007-03-01", sentence).resolutions())
        .contains("foreign minister=person:sergei_lavrov/ROLE");
    assertThat(TinyArticle.on("2024-03-01", sentence).resolutions())
        .noneMatch(m -> m.endsWith("/ROLE"));
  }
}
