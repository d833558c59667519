/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.evaluate;

import io.entente.cli.TextTable;
import io.entente.eval.actors.ActorError;
import io.entente.eval.actors.ActorEvaluation;
import io.entente.eval.actors.ActorScores;
import io.entente.eval.actors.Calibration;
import io.entente.eval.actors.ErrorCounts;
import io.entente.eval.actors.ErrorGroup;
import io.entente.eval.actors.ErrorKind;
import io.entente.eval.actors.Score;
import io.entente.eval.actors.gold.GoldNames;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An evaluation of actors on the screen. */
final class ActorEvaluationView {

  private final PrintWriter out;
  private final int examples;

  /**
   * A view.
   *
   * @param examples how many errors of each kind to show
   */
  ActorEvaluationView(PrintWriter out, int examples) {
    this.out = out;
    this.examples = examples;
  }

  void print(ActorEvaluation evaluation) {
    out.printf(
        Locale.ROOT,
        "%n%s: %,d articles, %,d mentions of %,d actors%n%n",
        evaluation.gold().name(),
        evaluation.articles().size(),
        evaluation.gold().mentions(),
        evaluation.gold().names().size());
    printScores(evaluation.scores());
    printErrors(evaluation);
    printCalibration(evaluation.calibration());
    out.flush();
  }

  private void printScores(ActorScores scores) {
    TextTable table = new TextTable("", "P", "R", "F1", "");
    table.add(row("span overlap", scores.spans(), figure(scores.exact()) + " of them exact"));
    table.add(row("mention to actor", scores.actors(), ""));
    if (scores.ids().all() > 0) {
      table.add(
          "Wikidata id",
          figure(scores.ids().precision()),
          figure(scores.ids().recall()),
          "",
          "of %d annotated mentions with an id".formatted(scores.ids().all()));
    }
    table.add(row("sentence pair", scores.sentencePairs(), pairs(scores.sentencePairs())));
    table.add(row("article pair", scores.articlePairs(), pairs(scores.articlePairs())));
    table.print(out);
  }

  private static String[] row(String name, Score score, String note) {
    return new String[] {
      name, figure(score.precision()), figure(score.recall()), figure(score.f1()), note
    };
  }

  private static String pairs(Score score) {
    return "of %d annotated pairs".formatted(score.right() + score.missed());
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private void printErrors(ActorEvaluation evaluation) {
    out.println();
    TextTable counts = new TextTable("errors", "mentions", "by resolution");
    for (ErrorCounts.Kind kind : ErrorCounts.of(evaluation.errors()).kinds()) {
      String resolutions =
          kind.byResolution().entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining(", "));
      counts.add(kind.kind().words(), Integer.toString(kind.errors()), resolutions);
    }
    counts.print(out);
    GoldNames names = evaluation.gold().names();
    for (ErrorKind kind : ErrorKind.values()) {
      List<ErrorGroup> groups = ErrorGroup.of(evaluation.errors(), kind);
      if (!groups.isEmpty() && examples > 0) {
        out.printf("%n%s (%s)%n", kind.words(), kind.meaning());
        groups.stream().limit(examples).forEach(group -> printExample(group, names));
      }
    }
  }

  private void printExample(ErrorGroup group, GoldNames names) {
    ActorError error = group.example();
    String gold = error.goldActor().isEmpty() ? "nobody" : names.label(error.goldActor());
    out.printf("  %dx %s: %s%n", group.errors(), error.place().document(), error.place().context());
    out.printf("     gold: %s; system: %s%n", gold, system(error));
  }

  private static String system(ActorError error) {
    ActorError.Found found = error.found();
    boolean sameSpan = found.surface().isEmpty() || found.surface().equals(error.place().surface());
    return (found.actor().isEmpty() ? "nobody" : found.actor())
        + (sameSpan ? "" : " for '" + found.surface() + "'")
        + (found.resolution().isEmpty() ? "" : " (" + found.resolution() + ")");
  }

  private void printCalibration(Calibration calibration) {
    if (calibration.byConfidence().isEmpty()) {
      return;
    }
    out.println();
    TextTable table = new TextTable("stated confidence", "mentions", "stated", "right");
    calibration.byResolution().forEach(row -> add(table, "by " + row.name(), row));
    calibration.byConfidence().forEach(row -> add(table, "from " + row.name(), row));
    table.print(out);
  }

  private static void add(TextTable table, String name, Calibration.Row row) {
    table.add(
        name, Integer.toString(row.mentions()), figure(row.confidence()), figure(row.right()));
  }
}
