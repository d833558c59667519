/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguagesTest {

  /** A short news text in each of 23 languages. */
  private static Map<String, String> texts() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (InputStream file = LanguagesTest.class.getResourceAsStream("/languages.tsv")) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .forEach(line -> texts.put(line[0], line[1]));
    }
    return texts;
  }

  @Test
  void languageIsRight_whenTheTextIsAParagraph() throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    texts().forEach((language, text) -> found.put(language, Languages.of(text)));

    assertThat(found).hasSize(23).allSatisfy((language, of) -> assertThat(of).isEqualTo(language));
  }

  @Test
  void languageIsMostlyRight_whenTheTextIsASentence() throws IOException {
    int texts = 0;
    int wrong = 0;
    int undecided = 0;
    for (Map.Entry<String, String> text : texts().entrySet()) {
      int length = text.getKey().matches("zh|ja") ? 30 : 60;
      for (int i = 0; i + length <= text.getValue().length(); i += length) {
        String found = Languages.of(text.getValue().substring(i, i + length));
        texts++;
        undecided += found == null ? 1 : 0;
        wrong += found == null || found.equals(text.getKey()) ? 0 : 1;
      }
    }

    assertThat(texts).isGreaterThan(70);
    assertThat(wrong).as("wrong of %d", texts).isLessThanOrEqualTo(3);
    assertThat(undecided).as("undecided of %d", texts).isLessThanOrEqualTo(8);
  }

  @Test
  void languageIsUnknown_whenThereIsLittleText() {
    assertThat(Languages.of("Two words.")).isNull();
    assertThat(Languages.of("")).isNull();
    assertThat(Languages.of("12 345 678 ".repeat(20))).isNull();
  }

  @Test
  void languageIsUnknown_whenNearlyAllWordsAreNames() {
    assertThat(Languages.of("Íñigo Méndez de Vigo saw Jörg Schäuble in Düsseldorf on Friday."))
        .isNull();
    assertThat(Languages.of("Der Minister für Verkehr und Bau sprach in Köln mit Bürgern."))
        .isEqualTo("de");
  }

  @Test
  void firstPartOfALongTextDecides() throws IOException {
    String german = texts().get("de");

    assertThat(Languages.of(german.repeat(4) + texts().get("fr").repeat(20))).isEqualTo("de");
  }

  @Test
  void statedLanguageIsACode() {
    assertThat(Languages.stated("en")).contains("en");
    assertThat(Languages.stated(" pt_BR ")).contains("pt");
    assertThat(Languages.stated("ZH-Hant")).contains("zh");
    assertThat(Languages.stated("iw")).contains("he");
    assertThat(Languages.stated("English")).isEmpty();
    assertThat(Languages.stated("xx")).isEmpty();
    assertThat(Languages.stated(null)).isEmpty();
  }
}
