/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordScannerTest {

  private static List<String> forms(String text) {
    return WordScanner.scan(text).stream().map(Word::form).toList();
  }

  @Test
  void initialsAreOneWord_withTheirPeriods() {
    assertThat(forms("the U.S. and J.D. Vance")).containsExactly("the", "US", "and", "JD", "Vance");
    assertThat(WordScanner.scan("U.S.").get(0).end()).isEqualTo(4);
  }

  @Test
  void initialsAreOneWord_whenTheLastPeriodIsMissing() {
    assertThat(forms("the U.S will and U.S. will")).contains("US").doesNotContain("U", "S");
  }

  @Test
  void possessiveIsOutsideTheWord() {
    Word word = WordScanner.scan("Moscow’s plan").get(0);
    assertThat(word.form()).isEqualTo("Moscow");
    assertThat(word.end()).isEqualTo(6);
  }

  @Test
  void verbOfAContraction_isOutsideTheWord() {
    assertThat(forms("I'll, we’ve and they're")).containsExactly("I", "we", "and", "they");
  }

  @Test
  void signsWithoutWidth_andLigaturesGo() {
    assertThat(forms("Brak\u00ADvik, O´Brakvik, Gra\uFB03ti"))
        .containsExactly("Brakvik", "OBrakvik", "Graffiti");
  }

  @Test
  void everyHyphenJoins() {
    assertThat(WordScanner.scan("Brak\u2011vik").get(1).joined()).isTrue();
  }

  @Test
  void hyphenDivides_apostropheJoins() {
    assertThat(forms("al-Assad O’Brien Hay'at US-led"))
        .containsExactly("al", "Assad", "OBrien", "Hayat", "US", "led");
  }

  @Test
  void diacriticsGo() {
    assertThat(forms("Erdoğan Çavuşoğlu Yıldırım Wałęsa Ærø"))
        .containsExactly("Erdogan", "Cavusoglu", "Yildirim", "Walesa", "Aero");
  }

  @Test
  void spellingsFold() {
    assertThat(WordScanner.fold("Defence")).isEqualTo(WordScanner.fold("Defense"));
  }

  @Property
  void wordsLieInOrderInsideTheText(@ForAll String text) {
    int end = 0;
    for (Word word : WordScanner.scan(text)) {
      assertThat(word.begin()).isGreaterThanOrEqualTo(end);
      assertThat(word.end()).isGreaterThan(word.begin()).isLessThanOrEqualTo(text.length());
      assertThat(word.form()).isNotEmpty();
      end = word.end();
    }
  }
}
