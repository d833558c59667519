/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  private final FormNumbers forms = new FormNumbers();
  private final TextWords text = new TextWords(forms);

  private List<String> terms(String read) {
    List<String> terms = new ArrayList<>();
    text.read(read);
    Terms.each(text, forms, 0, text.size(), (first, length) -> terms.add(term(first, length)));
    return terms;
  }

  private String term(int first, int length) {
    StringBuilder term = new StringBuilder(forms.form(text.word(first)));
    for (int i = 1; i < length; i++) {
      term.append(' ').append(forms.form(text.word(first + i)));
    }
    return term.toString();
  }

  @Test
  void termsAreOneToThreeWords_withoutGrammarAtTheirEnds() {
    assertThat(terms("The gas pipeline deal was signed"))
        .containsExactly(
            "gas",
            "gas pipeline",
            "gas pipeline deal",
            "pipeline",
            "pipeline deal",
            "deal",
            "signed");
  }

  @Test
  void linkStandsInTheMiddleOnly() {
    assertThat(terms("balance of payments"))
        .containsExactly("balance", "balance of payments", "payments");
    assertThat(terms("ships of the navy")).containsExactly("ships", "navy");
  }

  @Test
  void noTermGoesAcrossSignsNumbersAndParagraphs() {
    assertThat(terms("ships, tankers; 15 mines\n\nports"))
        .containsExactly("ships", "tankers", "mines", "ports");
    assertThat(terms("ships\ntankers")).containsExactly("ships", "ships tankers", "tankers");
  }

  @Test
  void genitivesAbbreviationsAndHyphensAreKnown() {
    assertThat(terms("Harbor's anti-dumping R&D at U.S. ports"))
        .containsExactly(
            "Harbor",
            "Harbor anti-dumping",
            "Harbor anti-dumping R&D",
            "anti-dumping",
            "anti-dumping R&D",
            "R&D",
            "U.S.",
            "U.S. ports",
            "ports");
  }

  @Test
  void countsWordsThatMayBeginATerm() {
    text.read("the gas pipeline of the north");

    assertThat(Terms.each(text, forms, 0, text.size(), (first, length) -> {})).isEqualTo(3);
  }

  @Test
  void placesAreCodePoints() {
    text.read("\uD83D\uDEA2 ships \uD83D\uDEA2 sail");

    assertThat(text.begin(text.firstFrom(0))).isEqualTo(2);
    assertThat(text.begin(text.size() - 1)).isEqualTo(10);
    assertThat(text.end(text.size() - 1)).isEqualTo(14);
  }

  @ParameterizedTest
  @CsvSource({
    "Tariffs,tariff",
    "companies,company",
    "TALKS,talk",
    "crisis,crisi",
    "status,status",
    "press,press",
    "gas,gas",
    "U.S.,us",
    "imposed,imposed"
  })
  void singularAndPluralAreOne(String form, String fold) {
    assertThat(WordFold.of(form)).isEqualTo(fold);
  }
}
