/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Article;
import io.entente.corpus.Reading;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.read.CorpusReader;
import io.entente.corpus.read.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;

/** The annotated articles that ship with the project. */
class SampleGoldTest {

  private static final Path ARTICLES = Path.of("../sample-data/articles");

  private static final GoldSet SAMPLE =
      GoldFiles.read(Path.of("../sample-data/gold/sample-gold.jsonl"));

  /** Reading checks that each surface stands at its offsets. */
  @Test
  void everyArticleHasMentionsWithSurfaceActorAndType() {
    assertThat(SAMPLE.articles()).hasSize(24);
    for (GoldArticle article : SAMPLE.articles()) {
      assertThat(article.mentions()).as(article.id()).hasSizeGreaterThan(10);
      for (GoldMention mention : article.mentions()) {
        assertThat(mention.actor()).isNotBlank().isNotEqualTo("-");
        assertThat(mention.type()).isIn("PER", "GPE", "ORG", "ARMED", "NORP");
      }
    }
  }

  @Test
  void noTwoMentionsOverlap() {
    for (GoldArticle article : SAMPLE.articles()) {
      List<Extent> all =
          Stream.concat(
                  article.mentions().stream().map(GoldMention::at), article.optional().stream())
              .sorted((a, b) -> Integer.compare(a.begin(), b.begin()))
              .toList();
      for (int i = 0; i + 1 < all.size(); i++) {
        assertThat(all.get(i).end()).isLessThanOrEqualTo(all.get(i + 1).begin());
      }
    }
  }

  @Test
  void textsAreArticlesOfTheSampleCorpus() throws IOException {
    Set<String> corpus = corpus();
    for (GoldArticle article : SAMPLE.articles()) {
      assertThat(corpus).as(article.id()).contains(article.date() + " " + words(article.text()));
    }
  }

  /** Date and words of each article of the corpus; the reader drops stray lines. */
  private static Set<String> corpus() throws IOException {
    CorpusReader reader = new CorpusReader(ReadingOptions.defaults(), new Configuration());
    Set<String> articles = new HashSet<>();
    try (Stream<Path> files = Files.walk(ARTICLES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Iterator<Reading> readings = reader.read(new InputFile(file.toString(), Files.size(file)));
        while (readings.hasNext()) {
          if (readings.next() instanceof Reading.Accepted accepted) {
            Article article = accepted.article();
            String title = article.title() == null ? "" : article.title();
            articles.add(article.publishedDate() + " " + words(title + "\n" + article.body()));
          }
        }
      }
    }
    return articles;
  }

  private static String words(String text) {
    return text.replaceAll("(?m)^(Advertisement|\\(Eastbridge Wire\\))$", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
