/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.table.Scratch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class RepeatedParagraphsTest {

  private static final SparkSession SPARK = TestSpark.session();
  private static final String LINE = "Sign up for our newsletter on Vladimir Putin's Russia.";

  private final List<Articles.Row> articles = new ArrayList<>();

  private void add(String id, String story, String source, String url, String date, String body) {
    LocalDate day = LocalDate.parse(date);
    articles.add(
        new Articles.Row(
            id,
            id,
            source,
            url,
            null,
            body,
            day,
            Articles.month(day),
            "en",
            body.length(),
            1,
            id,
            "",
            story,
            "file",
            0,
            0,
            List.of(99)));
  }

  private void addStories(String source, String url, String month, int count, String last) {
    for (int i = 0; i < count; i++) {
      String id = source + url + month + articles.size();
      String own = "Text of its own, number " + articles.size() + ".";
      add(id, id, source, url, month + "-10", own + "\n\n" + last.replace("#", "" + i));
    }
  }

  private Map<String, List<Integer>> marks(Dataset<Row> marked) {
    Map<String, List<Integer>> marks = new HashMap<>();
    Articles.TABLE
        .records(marked)
        .forEach(row -> marks.put(row.articleId(), row.boilerplateParagraphs()));
    return marks;
  }

  @Test
  void onlyWhatManyStoriesOfOnePublisherAndMonthRepeatIsMarked() {
    addStories("Post", "", "2025-01", 5, LINE);
    addStories("Post", "", "2025-02", 4, LINE);
    addStories("Wire", "", "2025-01", 5, "Own end, number #.");
    addStories("Long", "", "2025-01", 5, "The war began in 2022. ".repeat(14));
    addStories("Big", "", "2025-01", 96, "Own end, number #.");
    addStories("Big", "", "2025-01", 5, LINE);
    for (int copy = 0; copy < 6; copy++) {
      add("copy" + copy, "copy0", "Copies", null, "2025-01-10", "He said so.\n\nShe did not.");
    }
    addStories(
        null,
        "https://www.a.example/1",
        "2025-01",
        3,
        "- " + LINE.toUpperCase(java.util.Locale.ROOT) + " -");
    addStories(null, "https://a.example/2", "2025-01", 2, LINE);
    addStories(null, null, "2025-01", 6, LINE);

    Dataset<Row> marked =
        RepeatedParagraphs.marked(Articles.TABLE.dataset(SPARK, articles), Scratch.NONE).persist();
    Map<String, List<Integer>> marks = marks(marked);

    Map<String, List<Integer>> expected = new HashMap<>();
    for (Articles.Row article : articles) {
      boolean post = "Post".equals(article.source()) && article.publishedMonth().equals("2025-01");
      boolean byAddress = article.source() == null && article.url() != null;
      expected.put(article.articleId(), post || byAddress ? List.of(1) : List.of());
    }
    assertThat(marks).isEqualTo(expected);
    assertThat(marked.agg(RepeatedParagraphs.count()).first().getLong(0)).isEqualTo(10);
    marked.unpersist();
  }
}
