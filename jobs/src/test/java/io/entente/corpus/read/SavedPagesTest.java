/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Article;
import io.entente.corpus.PublishedUntil;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.web.PageScore;
import io.entente.corpus.web.SavedPage;
import io.entente.corpus.web.SavedPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from a web archive to articles, over some hundred pages of many layouts. */
class SavedPagesTest {

  @TempDir Path folder;

  @Test
  void textTitleAndDateAreRight_inNineteenOfTwentyPages() throws IOException {
    List<SavedPage> pages = SavedPages.all().stream().filter(SavedPage::isForTuning).toList();

    assertThat(pages).hasSizeGreaterThan(700);
    assertThatRight(pages, 0.98);
  }

  /** Layouts on which nothing was tuned: 136 of 140 pages are right to the last paragraph. */
  @Test
  void layoutsThatWereNeverLookedAtAreNotWorseThanMeasured() throws IOException {
    List<SavedPage> pages = SavedPages.all().stream().filter(page -> !page.isForTuning()).toList();

    assertThat(pages).hasSizeGreaterThan(130);
    assertThatRight(pages, 0.95);
  }

  private void assertThatRight(List<SavedPage> pages, double share) throws IOException {
    List<byte[]> records =
        pages.stream()
            .map(page -> WarcBytes.page(page.url(), page.contentType(), page.html()))
            .toList();
    Readings readings =
        Readings.of(
            Files.write(folder.resolve("pages.warc.gz"), WarcBytes.gzip(records)),
            // Some of the pages are dated after the day on which the archive says to be made.
            ReadingOptions.defaults().until(PublishedUntil.ANY));
    Map<Long, Article> articles = new HashMap<>();
    readings.articles().forEach(article -> articles.put(article.inputPosition(), article));
    Map<String, Integer> faults = new TreeMap<>();
    long position = 0;
    for (int i = 0; i < pages.size(); i++) {
      SavedPage page = pages.get(i);
      String fault = fault(page, articles.get(position));
      if (!fault.isEmpty()) {
        faults.merge(page.layout() + ": " + fault, 1, Integer::sum);
      }
      position += records.get(i).length;
    }
    int wrong = faults.values().stream().mapToInt(Integer::intValue).sum();
    assertThat((pages.size() - wrong) / (double) pages.size())
        .as("wrong are %d of %d pages: %s", wrong, pages.size(), faults)
        .isGreaterThanOrEqualTo(share);
  }

  private static String fault(SavedPage page, Article article) {
    if (article == null) {
      return "no article";
    }
    PageScore score = PageScore.of(page, article.body());
    boolean title = page.title().equals(article.title());
    boolean date = page.date().equals(article.publishedDate());
    return (score.isRight() ? "" : "text ") + (title ? "" : "title ") + (date ? "" : "date");
  }
}
