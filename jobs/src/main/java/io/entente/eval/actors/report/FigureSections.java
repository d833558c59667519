/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.report;

import static io.entente.eval.actors.report.Html.escape;
import static io.entente.eval.actors.report.Html.figure;

import io.entente.eval.actors.ActorEvaluation;
import io.entente.eval.actors.ActorScores;
import io.entente.eval.actors.Calibration;
import io.entente.eval.actors.ErrorCounts;
import io.entente.eval.actors.Score;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures, errors by kind and calibration of one set. */
final class FigureSections {

  private final StringBuilder html = new StringBuilder();

  private FigureSections() {}

  static String of(ActorEvaluation evaluation) {
    FigureSections sections = new FigureSections();
    sections.addScores(evaluation.scores());
    sections.html.append("<div class=\"columns\">\n");
    sections.addErrors(ErrorCounts.of(evaluation.errors()));
    sections.addCalibration(evaluation.calibration());
    sections.html.append("</div>\n");
    return sections.html.toString();
  }

  private void addScores(ActorScores scores) {
    html.append("<div class=\"cards\">\n");
    addCard("Mention to actor", scores.actors(), "found and the right actor");
    addCard("Sentence pairs", scores.sentencePairs(), pairs(scores.sentencePairs()));
    addCard("Article pairs", scores.articlePairs(), pairs(scores.articlePairs()));
    addCard("Spans", scores.spans(), figure(scores.exact()) + " of them exact");
    if (scores.ids().all() > 0) {
      addIds(scores.ids());
    }
    html.append("</div>\n");
  }

  private void addIds(ActorScores.Ids ids) {
    addCard(
        "Wikidata ids",
        figure(ids.precision()),
        String.format(Locale.ROOT, "right, of %,d given", ids.given()),
        String.format(Locale.ROOT, "%s of %,d annotated ids", figure(ids.recall()), ids.all()));
  }

  private static String pairs(Score score) {
    return String.format(Locale.ROOT, "%,d annotated pairs", score.right() + score.missed());
  }

  private void addCard(String name, Score score, String note) {
    addCard(
        name,
        figure(score.f1()),
        "P %s  R %s".formatted(figure(score.precision()), figure(score.recall())),
        note);
  }

  private void addCard(String name, String big, String small, String note) {
    html.append("<div class=\"card\"><h3>%s</h3><b>%s</b>".formatted(escape(name), big))
        .append("<span>%s</span><span>%s</span></div>\n".formatted(escape(small), escape(note)));
  }

  private void addErrors(ErrorCounts counts) {
    html.append("<table><caption>Errors by kind</caption>\n")
        .append(Html.head("kind", "mentions", "by resolution"));
    for (ErrorCounts.Kind kind : counts.kinds()) {
      String resolutions =
          kind.byResolution().entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining(", "));
      html.append("<tr title=\"%s\">".formatted(escape(kind.kind().meaning())))
          .append("<th scope=\"row\">%s</th>".formatted(escape(kind.kind().words())))
          .append("<td>%d</td>".formatted(kind.errors()))
          .append("<td class=\"words\">%s</td></tr>\n".formatted(escape(resolutions)));
    }
    html.append("</table>\n");
  }

  private void addCalibration(Calibration calibration) {
    if (calibration.byConfidence().isEmpty()) {
      return;
    }
    html.append("<div>\n");
    addRows("Confidence by resolution", "resolution", "", calibration.byResolution());
    addRows("Confidence by value", "confidence", "from ", calibration.byConfidence());
    html.append("</div>\n");
  }

  private void addRows(String caption, String name, String before, List<Calibration.Row> rows) {
    html.append("<table><caption>%s</caption>\n".formatted(escape(caption)))
        .append(Html.head(name, "mentions", "stated", "right"));
    for (Calibration.Row row : rows) {
      html.append(
          Html.row(
              before + row.name(),
              String.format(Locale.ROOT, "%,d", row.mentions()),
              figure(row.confidence()),
              figure(row.right())));
    }
    html.append("</table>\n");
  }
}
