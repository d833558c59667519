/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A corpus of invented articles of 24 months and one more day of it: what comes on the last day,
 * late articles and copies of older ones, persons who were never named before, and one who was
 * under another spelling. The day is the same whatever the size of the corpus.
 *
 * @param articles how many there are before the day
 */
record GrowingCorpus(long articles) {

  private static final long SEED = 1;
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
  private static final int MONTHS = 24;
  private static final double COPIES = 0.05;
  private static final double CHANGED_COPIES = 0.5;
  private static final int FILES = 24;

  private static final int OF_THE_DAY = 1_000;
  private static final int LATE = 30;
  private static final int COPIED = 20;

  /** Months of late articles and of the articles that are copied. */
  private static final List<YearMonth> OLDER =
      List.of(YearMonth.of(2023, 11), YearMonth.of(2024, 9));

  /** Behind every number of an article before. */
  private static final long FIRST_OF_THE_DAY = 1L << 40;

  private static final String SPELLED_BEFORE = "Sergey Valdanov, a gardener, looked at the rain. ";

  private static final List<String> NEVER_NAMED =
      List.of(
          "Tobin Kelgrave, a gardener, looked at the moss. ",
          "Mirela Hostvard, a gardener, looked at the ferry. ",
          "Pavle Drunsted, a gardener, looked at the oven. ",
          "Sergei Valdanov, a gardener, looked at the stove. ");

  private static final GeneratedArticles BEFORE =
      new GeneratedArticles(SEED, FIRST_DAY, MONTHS, COPIES, CHANGED_COPIES);
  private static final GeneratedArticles NEW = new GeneratedArticles(SEED, FIRST_DAY, MONTHS, 0, 0);

  /** Writes what there is before the day. */
  void writeBefore(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int file = 0; file < FILES; file++) {
      try (BufferedWriter writer =
          Files.newBufferedWriter(folder.resolve("before-%02d.jsonl".formatted(file)))) {
        for (long number = articles * file / FILES;
            number < articles * (file + 1) / FILES;
            number++) {
          writer.write(peopled(BEFORE.article(number)).json());
          writer.write('\n');
        }
      }
    }
  }

  /** Writes the day. */
  static void writeDay(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve("day.jsonl"))) {
      for (GeneratedArticle article : day()) {
        writer.write(article.json());
        writer.write('\n');
      }
    }
  }

  private static List<GeneratedArticle> day() {
    LocalDate today = FIRST_DAY.plusMonths(MONTHS).minusDays(1);
    List<GeneratedArticle> day = new ArrayList<>();
    for (int i = 0; i < OF_THE_DAY - COPIED; i++) {
      GeneratedArticle drawn = NEW.article(FIRST_OF_THE_DAY + i);
      LocalDate date = i < LATE ? OLDER.get(i % OLDER.size()).atDay(1 + i % 28) : today;
      String begin = i - LATE >= 0 && i - LATE < 4 ? NEVER_NAMED.get(i - LATE) : "";
      day.add(with(drawn, begin + peopled(drawn).body(), date, drawn.publisher()));
    }
    for (long number = 0; day.size() < OF_THE_DAY; number++) {
      GeneratedArticle original = BEFORE.article(number);
      if (!original.copy() && OLDER.contains(YearMonth.from(original.date()))) {
        LocalDate later = original.date().plusDays(1);
        day.add(with(original, peopled(original).body(), later, original.publisher() + 1));
      }
    }
    return day;
  }

  /** The same article with persons whom the catalog does not know; a copy has its original's. */
  private static GeneratedArticle peopled(GeneratedArticle article) {
    SplittableRandom random = new SplittableRandom(article.body().substring(0, 100).hashCode());
    String people = InventedPeople.sentence(random) + " ";
    String first = article.number() == 0 ? SPELLED_BEFORE : "";
    return with(article, first + people + article.body(), article.date(), article.publisher());
  }

  private static GeneratedArticle with(
      GeneratedArticle article, String body, LocalDate date, int publisher) {
    return new GeneratedArticle(
        article.number(), article.title(), body, date, publisher, article.actors(), article.copy());
  }
}
