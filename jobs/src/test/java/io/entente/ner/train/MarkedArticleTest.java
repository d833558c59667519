/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedArticleTest {

  private static List<MarkedArticle> read(String file) throws IOException {
    return MarkedArticle.read(new StringReader(file));
  }

  private static MarkedArticle article(String marked) throws IOException {
    return read("### a | 2025-02-13\n" + marked).get(0);
  }

  @Test
  void headsDivideArticles() throws IOException {
    List<MarkedArticle> articles =
        read("### a-1 | 2025-02-13\n\nOne.\n\nTwo.\n\n### a-2 | 1996-08-30\nThree.\n");
    assertThat(articles).extracting(MarkedArticle::id).containsExactly("a-1", "a-2");
    assertThat(articles).extracting(MarkedArticle::text).containsExactly("One.\n\nTwo.", "Three.");
    assertThat(articles.get(1).date()).isEqualTo(LocalDate.of(1996, 8, 30));
  }

  @Test
  void marksHavePlacesInTheTextWithoutThem() throws IOException {
    MarkedArticle article =
        article("[[Oslo|LOC|Norway]] met [[Ola Brakvik|PER|Ola Brakvik]] at [[Expo|MISC|-]].");
    assertThat(article.text()).isEqualTo("Oslo met Ola Brakvik at Expo.");
    assertThat(article.marks())
        .containsExactly(
            new MarkedArticle.Mark(0, 4, "LOC", "Norway"),
            new MarkedArticle.Mark(9, 20, "PER", "Ola Brakvik"),
            new MarkedArticle.Mark(24, 28, "MISC", "-"));
  }

  @Test
  void wordsHaveTheLabelsOfTheirMarks() throws IOException {
    LabelledArticle labelled =
        article("[[Ola Brakvik|PER|Ola Brakvik]] left. [[Oslo|LOC|Oslo (city)]] slept.").labelled();
    assertThat(labelled.sentences())
        .containsExactly(
            new String[] {"Ola", "Brakvik", "left", "."}, new String[] {"Oslo", "slept", "."});
    assertThat(labelled.labels())
        .containsExactly(List.of("B-PER", "I-PER", "O", "O"), List.of("B-LOC", "O", "O"));
  }

  @Test
  void hyphenedWordHasTheLabelOfItsMark_onEitherSide() throws IOException {
    assertThat(article("A [[Brakvik|MISC|Brakvik]]-led plan.").labelled().labels().get(0))
        .containsOnlyOnce("B-MISC")
        .containsOnly("B-MISC", "O");
    assertThat(article("An anti-[[Brakvik|MISC|Brakvik]] plan.").labelled().labels().get(0))
        .containsOnlyOnce("B-MISC")
        .containsOnly("B-MISC", "O");
  }

  @Test
  void neighboursBeginAnew() throws IOException {
    assertThat(article("[[Syrian|MISC|Syria]] [[Kurds|MISC|Kurds]] left.").labelled().labels())
        .containsExactly(List.of("B-MISC", "B-MISC", "O", "O"));
  }

  @Test
  void fileIsRefused_whenItsFirstLineIsNoHead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("Oslo.\n### a | 2025-02-13\nText.\n"))
        .withMessage(
            "Cannot read marked articles: the first line must be '### id | yyyy-mm-dd',"
                + " not 'Oslo.'");
  }
}
