/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.entente.cli.TextTable;
import io.entente.eval.NerScores;
import io.entente.eval.Score;
import io.entente.eval.Speed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The scores of a tagger, for the screen and as JSON. */
final class NerReport {

  private final String model;
  private final List<Corpus> corpora = new ArrayList<>();

  /** One labelled file. */
  private record Corpus(NerScores scores, Speed speed) {}

  /** What the JSON holds. */
  private record Content(String model, List<Corpus> corpora) {}

  NerReport(String model) {
    this.model = model;
  }

  void add(NerScores scores, Speed speed) {
    corpora.add(new Corpus(scores, speed));
  }

  void printModel(PrintWriter out) {
    out.printf("model: %s%n", model);
  }

  /** Prints the corpus that was added last. */
  void printLast(PrintWriter out) {
    Corpus corpus = corpora.get(corpora.size() - 1);
    NerScores scores = corpus.scores();
    out.printf(
        Locale.ROOT,
        "%n%s: %,d words, %,d articles%n%n",
        scores.corpus(),
        scores.tokens(),
        scores.articles());
    TextTable table = new TextTable("names", "precision", "recall", "F1", "marked", "found");
    scores.exact().forEach((type, score) -> add(table, type, score));
    add(table, "overlap", scores.overlap());
    table.print(out);
    if (!scores.typesLeftOut().isEmpty()) {
      out.printf(
          Locale.ROOT,
          "never labelled here, so left out: %s (%,d found)%n",
          String.join(", ", scores.typesLeftOut()),
          scores.namesLeftOut());
    }
    Speed speed = corpus.speed();
    out.printf(
        Locale.ROOT,
        "%,.0f tokens a second by the clock, %,.0f a second of processor time (warm, cores: %d)%n",
        speed.tokensPerSecond(),
        speed.tokensPerProcessorSecond(),
        speed.cores());
    out.flush();
  }

  private static void add(TextTable table, String name, Score score) {
    table.add(
        name,
        percent(score.precision()),
        percent(score.recall()),
        percent(score.f1()),
        String.format(Locale.ROOT, "%,d", score.gold()),
        String.format(Locale.ROOT, "%,d", score.found()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f", 100 * share);
  }

  void writeJson(OutputStream out) throws IOException {
    new ObjectMapper()
        .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(out, new Content(model, corpora));
  }
}
