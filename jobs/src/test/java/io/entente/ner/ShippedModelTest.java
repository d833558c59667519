/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.ner.crf.CrfTagger;
import io.entente.ner.crf.SentenceTags;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The model in the jar, on made-up sentences of the kinds that news of today holds. */
class ShippedModelTest {

  private static final CrfTagger TAGGER = TaggerModel.SHIPPED.tagger();

  private static List<String> names(String... sentences) {
    List<String[]> article = new ArrayList<>();
    for (String sentence : sentences) {
      List<String> words = new ArrayList<>();
      WordSplitter.split(sentence, (begin, end) -> words.add(sentence.substring(begin, end)));
      article.add(words.toArray(new String[0]));
    }
    List<String> names = new ArrayList<>();
    List<SentenceTags> tagged = TAGGER.tag(article);
    for (int s = 0; s < tagged.size(); s++) {
      for (int i = 0; i < tagged.get(s).size(); i++) {
        if (!tagged.get(s).label(i).equals("O")) {
          names.add(tagged.get(s).label(i) + " " + article.get(s)[i]);
        }
      }
    }
    return names;
  }

  @Test
  void namesFound_whenQuotesAreCurlyAndNamesAreNotEnglish() {
    assertThat(
            names(
                "\u201CWe will not wait,\u201D Ukraine\u2019s president, Volodymyr Zelenskyy, said"
                    + " in Warsaw.",
                "Recep Tayyip Erdo\u011fan met Olaf Scholz in Ankara."))
        .containsExactly(
            "B-LOC Ukraine",
            "B-PER Volodymyr",
            "I-PER Zelenskyy",
            "B-LOC Warsaw",
            "B-PER Recep",
            "I-PER Tayyip",
            "I-PER Erdo\u011fan",
            "B-PER Olaf",
            "I-PER Scholz",
            "B-LOC Ankara");
  }

  @Test
  void organizationsFound_whenNewsIsOfPolitics() {
    assertThat(names("The European Union and the World Bank warned Hezbollah ."))
        .contains("B-ORG European", "I-ORG Union", "B-ORG World", "I-ORG Bank");
  }

  @Test
  void tagsAreTheSame_whenManyThreadsShareTheTagger() {
    List<String> alone = names("Angela Merkel left Berlin for talks with Nato .");
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> names("Angela Merkel left Berlin for talks with Nato ."))
                .distinct())
        .containsExactly(alone);
  }

  @Test
  void nothingIsFound_whenArticleIsEmpty() {
    assertThat(names()).isEmpty();
    assertThat(TAGGER.tag(List.<String[]>of(new String[0], new String[0]))).hasSize(2);
  }
}
