/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import io.entente.corpus.Cleaning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Compares ways to find the article in a page, over all saved pages: run {@code main} from the
 * folder {@code jobs}. With the name of a layout as argument it lists what goes wrong there.
 */
public final class ExtractorComparison {

  private ExtractorComparison() {}

  /** A way to make a text of a page. */
  private interface Extractor {
    String text(String html, String url);
  }

  public static void main(String[] arguments) throws IOException {
    Map<String, Extractor> extractors = new LinkedHashMap<>();
    extractors.put("own rule", (html, url) -> PageArticle.of(html, url).text());
    extractors.put("readability4j", ExtractorComparison::readability);
    extractors.put("all that is shown", (html, url) -> blocks(Jsoup.parse(html).body()));
    List<SavedPage> pages = SavedPages.all();
    System.out.printf(
        "%-18s %-9s %6s %8s %8s %9s%n", "", "layouts", "right", "recall", "precision", "token F1");
    for (Map.Entry<String, Extractor> extractor : extractors.entrySet()) {
      print(extractor, "tuning", pages.stream().filter(SavedPage::isForTuning).toList());
      print(extractor, "held-out", pages.stream().filter(p -> !p.isForTuning()).toList());
    }
    printMetadata(pages);
    if (arguments.length > 0) {
      pages.stream().filter(p -> p.layout().startsWith(arguments[0])).forEach(p -> printFaults(p));
    }
  }

  private static String decoded(SavedPage page) {
    return PageCharset.decode(page.html(), page.contentType());
  }

  private static void print(
      Map.Entry<String, Extractor> extractor, String half, List<SavedPage> pages) {
    Map<String, Integer> wrong = new LinkedHashMap<>();
    int right = 0;
    int missing = 0;
    int foreign = 0;
    int expected = 0;
    int found = 0;
    double f1 = 0;
    for (SavedPage page : pages) {
      PageScore score = PageScore.of(page, extractor.getValue().text(decoded(page), page.url()));
      right += score.isRight() ? 1 : 0;
      missing += score.missing().size();
      foreign += score.foreign().size();
      expected += page.paragraphs().size();
      found += page.paragraphs().size() - score.missing().size() + score.foreign().size();
      f1 += score.f1();
      if (!score.isRight()) {
        wrong.merge(page.layout(), 1, Integer::sum);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-18s %-9s %3d/%3d %7.1f%% %7.1f%% %9.3f  %s%n",
        extractor.getKey(),
        half,
        right,
        pages.size(),
        100.0 * (expected - missing) / expected,
        100.0 * (found - foreign) / found,
        f1 / pages.size(),
        wrong);
  }

  private static void printMetadata(List<SavedPage> pages) {
    for (boolean tuning : new boolean[] {true, false}) {
      Map<String, Integer> titles = new LinkedHashMap<>();
      Map<String, Integer> dates = new LinkedHashMap<>();
      for (SavedPage page : pages) {
        PageArticle article = PageArticle.of(decoded(page), page.url());
        if (page.isForTuning() == tuning && !page.title().equals(article.title())) {
          titles.merge(page.layout(), 1, Integer::sum);
        }
        if (page.isForTuning() == tuning && !page.date().equals(article.date().orElse(null))) {
          dates.merge(page.layout(), 1, Integer::sum);
        }
      }
      System.out.printf(
          "%s: wrong titles %s, wrong dates %s%n", tuning ? "tuning" : "held-out", titles, dates);
    }
  }

  private static void printFaults(SavedPage page) {
    PageArticle article = PageArticle.of(decoded(page), page.url());
    PageScore score = PageScore.of(page, article.text());
    System.out.printf(
        "%s%n  title '%s' for '%s'%n  date %s for %s%n  missing %s%n  foreign %s%n",
        page.name(),
        article.title(),
        page.title(),
        article.date(),
        page.date(),
        score.missing(),
        score.foreign());
  }

  private static String readability(String html, String url) {
    String content = new Readability4J(url, html).parse().getContent();
    return content == null ? "" : blocks(Jsoup.parse(content).body());
  }

  /** What is in the blocks of an element, as Readability leaves them. */
  private static String blocks(Element root) {
    List<String> texts = new ArrayList<>();
    PageBlocks.of(root).forEach(block -> texts.add(block.text()));
    return Cleaning.body(String.join("\n\n", texts)).text();
  }
}
