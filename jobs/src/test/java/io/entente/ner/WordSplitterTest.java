/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {

  private static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    WordSplitter.split(sentence, (begin, end) -> words.add(sentence.substring(begin, end)));
    return words;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr. Abe left Tokyo.|Mr. Abe left Tokyo .",
        "\u201CWe won,\u201D said Obama\u2019s aide.|\u201C We won , \u201D said Obama \u2019s aide .",
        "He didn't go (yet).|He did n't go ( yet ) .",
        "in the U.S., and the U.S.|in the U.S. , and the U.S.",
        "a British-born man\u2014he said\u2014left...|a British-born man \u2014 he said \u2014 left ...",
        "$5.2bn or 3,000 at 10:30|$ 5.2bn or 3,000 at 10:30",
        "George W. Bush Jr. and J.K. Rowling|George W. Bush Jr. and J.K. Rowling",
        "the teachers' union's view|the teachers ' union 's view",
        "Paris,London|Paris , London",
        "\uD83D\uDE00 Putin\uD83E\uDD1D.|\uD83D\uDE00 Putin \uD83E\uDD1D ."
      })
  void wordsAreThoseOfTheTrainingData_whenSentenceIs(String sentence, String expected) {
    assertThat(words(sentence)).containsExactly(expected.split(" "));
  }

  @Property
  void everySignIsKeptInOrder_whateverTheText(@ForAll String text) {
    StringBuilder kept = new StringBuilder();
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && c != '\u00A0')
        .forEach(c -> kept.append((char) c));
    assertThat(String.join("", words(text))).isEqualTo(kept.toString());
  }
}
