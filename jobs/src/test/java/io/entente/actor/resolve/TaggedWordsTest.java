/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaggedWordsTest {

  /** The names that are left of the first tagged one; a plus sign where a prefix stood before. */
  private static List<String> names(String marked) {
    TinyArticle article = TinyArticle.of(marked);
    Sentence sentence = article.sentences().get(0);
    return TaggedWords.of(sentence, article.names().get(0)).stream()
        .map(name -> (name.prefixed() ? "+" : "") + sentence.surface(name.first(), name.last()))
        .toList();
  }

  @Test
  void nameStays_whenNothingWasTakenWithIt() {
    assertThat(names("At {Brakvik Data|ORG} today.")).containsExactly("Brakvik Data");
  }

  @Test
  void prefixIsCutOff() {
    assertThat(names("An {anti-Brakvik|MISC} rally.")).containsExactly("+Brakvik");
    assertThat(names("A {Pro-Brakvik|MISC} rally.")).containsExactly("+Brakvik");
  }

  @Test
  void unitedNationsAreNoPrefix() {
    assertThat(names("The {UN-Brakvik|MISC} fund.")).containsExactly("UN-Brakvik");
  }

  @Test
  void participleDividesNames() {
    assertThat(names("A {Brakvik-backed Olsen|MISC} plan.")).containsExactly("Brakvik", "Olsen");
    assertThat(names("A {Brakvik-led|MISC} plan.")).containsExactly("Brakvik");
  }

  @Test
  void titleIsCutOff_beforeAPersonOnly() {
    assertThat(names("Then {Prime Minister Ola Brakvik|PER} left.")).containsExactly("Ola Brakvik");
    assertThat(names("The {King Brakvik|ORG} hotel.")).containsExactly("King Brakvik");
  }

  @Test
  void directionIsCutOff_whenSmall() {
    assertThat(names("In {northern Brakvik|LOC} today.")).containsExactly("Brakvik");
    assertThat(names("In {Northern Brakvik|LOC} today.")).containsExactly("Northern Brakvik");
  }

  @Test
  void smallWordsBehindAreCutOff_butBodies() {
    assertThat(names("The {Brakvik delegates here|ORG} left.")).containsExactly("Brakvik");
    assertThat(names("The {Brakvik army|ORG} left.")).containsExactly("Brakvik army");
  }

  @Test
  void articleIsCutOff() {
    assertThat(names("At {The Brakvik|ORG} today.")).containsExactly("Brakvik");
  }

  @Test
  void noNameIsLeft_whenNoWordIsOne() {
    assertThat(names("At {the|ORG} house.")).isEmpty();
    assertThat(names("Plan {B|MISC} failed.")).isEmpty();
    assertThat(names("A {small house|MISC} fell.")).isEmpty();
  }

  @Test
  void pronounBehindI_isNoName() {
    assertThat(TinyArticle.of("So do {I. My|PER} view is clear.").resolved()).isEmpty();
  }

  @Test
  void titleInShortWithoutItsPerson_isNoName() {
    assertThat(TinyArticle.of("They asked {Insp|PER}. nobody.").resolved()).isEmpty();
  }

  @Test
  void partisanOfAPlace_isThePlaces() {
    assertThat(TinyArticle.of("She is a {Democrat of Ohio|ORG}.").resolved())
        .contains("Ohio=place:ohio");
  }
}
