/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.crf.CrfTagger;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/** Scores a tagger and takes its processor time. Arguments: {@code --model F --dev F ...}. */
public final class MeasureTagger {

  private static final int ROUNDS = 12;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private MeasureTagger() {}

  /** Runs the job. */
  public static void main(String[] args) throws IOException {
    CommandArguments arguments = CommandArguments.parse(args);
    CrfTagger tagger;
    try (InputStream in = new BufferedInputStream(new FileInputStream(arguments.one("model")))) {
      tagger = CrfTagger.load(in);
    }
    for (String file : arguments.all("dev")) {
      measure(tagger, file);
    }
  }

  private static void measure(CrfTagger tagger, String file) throws IOException {
    List<LabelledArticle> articles = TrainTagger.articles(file);
    int words = articles.stream().mapToInt(LabelledArticle::words).sum();
    double first = seconds(tagger, articles);
    double best = first;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.min(best, seconds(tagger, articles));
    }
    report(
        "%s: %d words, %.0f a second cold, %.0f warm%n", file, words, words / first, words / best);
    report("%s", Evaluation.run(tagger, articles).table());
    report("without MISC %s%n", Evaluation.runWithoutMisc(tagger, articles).exact(SpanScores.ALL));
    for (Recasing recasing : Recasing.values()) {
      List<LabelledArticle> copies = articles.stream().map(recasing::apply).toList();
      report("%s %s%n", recasing, Evaluation.run(tagger, copies).exact(SpanScores.ALL));
    }
  }

  private static double seconds(CrfTagger tagger, List<LabelledArticle> articles) {
    long start = THREADS.getCurrentThreadCpuTime();
    for (LabelledArticle article : articles) {
      tagger.tag(article.sentences());
    }
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static void report(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
