/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSpansTest {

  /** Tokens of two chars with a blank behind, all of one sentence unless a bar divides them. */
  private static List<LabelSpans.Token> tokens(String labels) {
    List<LabelSpans.Token> tokens = new ArrayList<>();
    int sentence = 0;
    for (String label : labels.split(" ")) {
      if (label.equals("|")) {
        sentence++;
        continue;
      }
      int begin = 3 * tokens.size();
      float confidence = 1 - tokens.size() / 8f;
      tokens.add(
          new LabelSpans.Token(begin, begin + 2, label, confidence, Integer.toString(sentence)));
    }
    return tokens;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "B-PER I-PER O B-LOC;PER 0-5, LOC 9-11",
        "I-PER I-PER B-PER I-LOC;PER 0-5, PER 6-8, LOC 9-11",
        "B-PER E-PER S-PER O;PER 0-5, PER 6-8",
        "B-PER L-PER U-PER I-PER;PER 0-5, PER 6-8, PER 9-11",
        "PERSON PERSON O PERSON;PER 0-5, PER 9-11",
        "B-PER | I-PER;PER 0-2, PER 3-5",
        "B-GPE I-NORP I-WORK_OF_ART;LOC 0-2, MISC 3-5, MISC 6-8",
        "B-DATE I-DATE B-ORG;ORG 6-8",
        "B-per I-per;PER 0-5"
      })
  void namesAreMade_whenLabelsAre(String labels, String names) {
    List<String> found =
        LabelSpans.of(tokens(labels), 100).stream()
            .map(name -> name.type() + " " + name.begin() + "-" + name.end())
            .toList();
    assertThat(String.join(", ", found)).isEqualTo(names);
  }

  @Test
  void confidenceIsThatOfTheLeastCertainToken() {
    assertThat(LabelSpans.of(tokens("B-PER I-PER O"), 100))
        .containsExactly(new NamedSpan(0, 5, NameType.PER, 0.875f));
  }

  @Test
  void nameIsLeftOut_whenItPointsBehindTheText() {
    assertThat(LabelSpans.of(tokens("B-PER O B-LOC"), 7)).hasSize(1);
    assertThat(LabelSpans.of(List.of(), 0)).isEmpty();
  }

  @Test
  void typeIsOther_whenNobodyKnowsIt() {
    assertThat(LabelTable.typeOf("Planet")).contains(NameType.MISC);
    assertThat(LabelTable.typeOf("CARDINAL")).isEqualTo(Optional.empty());
    assertThat(LabelTable.typeOf("Fac")).contains(NameType.LOC);
  }
}
