/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanFinderTest {

  /** Each span as {@code surface/tagged type}; a question mark where the catalog knows nothing. */
  private static List<String> spans(String marked) {
    TinyArticle article = TinyArticle.of(marked);
    return article.spans().spans().stream()
        .map(
            span ->
                article.surface(span)
                    + span.type().map(type -> "/" + type).orElse("")
                    + (span.aliases().isEmpty() ? "?" : ""))
        .toList();
  }

  @Test
  void oneSpanHasAliasesAndType_whenBothFindTheSameWords() {
    assertThat(spans("Then {Hezbollah|ORG} replied.")).containsExactly("Hezbollah/ORG");
  }

  @Test
  void spanHasNoType_whenOnlyTheCatalogFindsIt() {
    assertThat(spans("Then Hezbollah replied.")).containsExactly("Hezbollah");
  }

  @Test
  void catalogWins_whenItsNameIsLonger() {
    assertThat(spans("The {Syrian|MISC} Democratic Forces left."))
        .containsExactly("Syrian Democratic Forces/MISC");
  }

  @Test
  void taggerWins_whenItsNameIsLonger() {
    assertThat(spans("Then {Jordan Smith|PER} left.")).containsExactly("Jordan Smith/PER?");
  }

  @Test
  void rowOfNamesIsDivided() {
    assertThat(spans("Many {Syrian Kurds|MISC} left."))
        .containsExactly("Syrian/MISC", "Kurds/MISC");
    assertThat(spans("The {Russia-Ukraine|MISC} border."))
        .containsExactly("Russia/MISC", "Ukraine/MISC");
  }

  @Test
  void nationalityBehindABodyIsDivided() {
    assertThat(spans("Its {Hezbollah Lebanese|MISC} militia."))
        .containsExactly("Hezbollah/MISC", "Lebanese/MISC");
  }

  @Test
  void pastFormBehindAHyphenIsNoPart() {
    assertThat(spans("The {Macron-endorsed|MISC} plan.")).containsExactly("Macron/MISC");
  }

  @Test
  void nationalityIsDivided_fromThePersonBehindIt() {
    assertThat(spans("Then {French Emmanuel Macron|PER} left."))
        .containsExactly("French/PER", "Emmanuel Macron/PER");
    assertThat(spans("Then {Norwegian Ola Brakvik|PER} left."))
        .containsExactly("Norwegian/PER", "Ola Brakvik/PER?");
  }

  @Test
  void suffixBelongsToTheFirm() {
    assertThat(spans("Then {Texaco Inc|ORG} sold it.")).containsExactly("Texaco Inc/ORG");
  }

  @Test
  void governmentBelongsToItsState() {
    assertThat(spans("The {British Government|ORG} fell."))
        .containsExactly("British Government/ORG");
    assertThat(spans("Then {U.S. Company|ORG} sold it.")).containsExactly("U.S. Company/ORG");
    assertThat(spans("It costs one {H.K. Dlr|MISC}.")).containsExactly("H.K. Dlr/MISC");
  }

  @Test
  void nationAndBodyAreDivided_bySmallWordsBetween() {
    assertThat(spans("The {Lebanese militia Hezbollah|ORG} left."))
        .containsExactly("Lebanese/ORG", "Hezbollah/ORG");
  }

  @Test
  void prefixIsNoPartOfTheName() {
    assertThat(spans("An {anti-Iran|MISC} speech.")).containsExactly("Iran/MISC");
  }

  @Test
  void nationAloneIsNamed_whenItsBodyIsSmall() {
    assertThat(spans("The Turkish army left.")).containsExactly("Turkish");
    assertThat(spans("The Turkish Army left.")).containsExactly("Turkish Army");
  }

  @Test
  void longerWins_whenNamesOverlap() {
    assertThat(spans("The {Old House of Syrian|ORG} Democratic Forces."))
        .containsExactly("Old House of Syrian/ORG?");
  }

  @Test
  void catalogWins_whenOverlappingNamesAreEquallyLong() {
    assertThat(spans("The {House of Syrian|ORG} Democratic Forces."))
        .containsExactly("Syrian Democratic Forces/ORG");
  }

  @Test
  void spansStandInTheOrderOfTheText_acrossSentences() {
    TinyArticle article = TinyArticle.of("First {Oslo|LOC} and Iran.", "Then {Brakvik|ORG}.");
    assertThat(article.spans().spans())
        .extracting(span -> span.sentence() + " " + article.surface(span))
        .containsExactly("0 Oslo", "0 Iran", "1 Brakvik");
  }

  @Test
  void bodyBehindItsState_leavesTheStateItsMention() {
    assertThat(TinyArticle.of("{India|LOC}'s {Supreme Court|ORG} met.").resolved())
        .containsExactly("India=state:ind", "Supreme Court=agency:ind_supreme_court");
  }

  @Test
  void partyOfAPerson_isTwo() {
    assertThat(
            TinyArticle.on("2024-06-09", "The {National Rally of Marine Le Pen|ORG} won.")
                .resolved())
        .containsExactly(
            "National Rally=party:fra_national_rally", "Marine Le Pen=person:marine_le_pen");
  }

  @Test
  void nameAndItsAcronym_areOne() {
    assertThat(TinyArticle.of("The {North Atlantic Treaty Organization NATO|ORG} met.").resolved())
        .containsExactly("North Atlantic Treaty Organization NATO=alliance:nato");
  }
}
