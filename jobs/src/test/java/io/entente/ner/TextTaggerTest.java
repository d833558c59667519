/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTaggerTest {

  private static final String TEXT =
      "Talks resume in Geneva\n\nDr. Ingrid Solberg of Oxfam International met Vladimir Putin’s envoy.";

  @Test
  void namesHaveTheirPlaces_acrossSentences() {
    TaggedText tagged = TextTagger.shipped().tag(TEXT);
    List<String> names =
        tagged.names().stream()
            .map(name -> name.type() + " " + TEXT.substring(name.begin(), name.end()))
            .toList();
    assertThat(names)
        .containsExactly(
            "LOC Geneva", "PER Ingrid Solberg", "ORG Oxfam International", "PER Vladimir Putin");
    assertThat(tagged.names()).allMatch(name -> name.confidence() > 0.3 && name.confidence() <= 1);
  }

  @Test
  void tokensAndSentencesAreThoseOfTheSplitters() {
    TaggedText tagged = TextTagger.shipped().tag(TEXT);
    assertThat(tagged.sentences()).hasSize(2);
    assertThat(tagged.tokenBegins()).hasSize(16).startsWith(0, 6, 13).endsWith(TEXT.length() - 1);
    assertThat(TextTagger.untagged(TEXT, List.of()).tokenBegins()).isEqualTo(tagged.tokenBegins());
  }
}
