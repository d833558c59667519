/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.eval.actors.ActorError;
import io.entente.eval.actors.ActorEvaluation;
import io.entente.eval.actors.ActorScores;
import io.entente.eval.actors.Calibration;
import io.entente.eval.actors.ErrorCounts;
import io.entente.eval.actors.Score;
import io.entente.eval.actors.gold.GoldNames;
import io.entente.eval.actors.gold.GoldTypes;
import java.io.IOException;
import java.util.List;

/** Evaluations as JSON: figures, errors by kind, every error, calibration. */
public final class EvaluationJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private EvaluationJson() {}

  /** The document. */
  public static String of(List<ActorEvaluation> evaluations, GoldTypes types) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("types", types.toString());
    ArrayNode sets = root.putArray("sets");
    evaluations.forEach(evaluation -> add(sets.addObject(), evaluation));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static void add(ObjectNode node, ActorEvaluation evaluation) {
    node.put("gold", evaluation.gold().name());
    node.put("articles", evaluation.articles().size());
    node.put("mentions", evaluation.gold().mentions());
    addScores(node.putObject("figures"), evaluation.scores());
    ArrayNode counts = node.putArray("errors_by_kind");
    ErrorCounts.of(evaluation.errors())
        .kinds()
        .forEach(
            kind -> {
              ObjectNode row = counts.addObject();
              row.put("kind", kind.kind().code()).put("errors", kind.errors());
              ObjectNode resolutions = row.putObject("by_resolution");
              kind.byResolution().forEach(resolutions::put);
            });
    addCalibration(node.putObject("calibration"), evaluation.calibration());
    ArrayNode errors = node.putArray("errors");
    GoldNames names = evaluation.gold().names();
    evaluation.errors().forEach(error -> addError(errors.addObject(), error, names));
  }

  private static void addScores(ObjectNode node, ActorScores scores) {
    addScore(node.putObject("span_overlap"), scores.spans()).put("exact", scores.exact());
    addScore(node.putObject("mention_to_actor"), scores.actors());
    node.putObject("wikidata_id")
        .put("precision", scores.ids().precision())
        .put("recall", scores.ids().recall())
        .put("right", scores.ids().right())
        .put("given", scores.ids().given())
        .put("gold", scores.ids().all());
    addScore(node.putObject("sentence_pair"), scores.sentencePairs());
    addScore(node.putObject("article_pair"), scores.articlePairs());
  }

  private static ObjectNode addScore(ObjectNode node, Score score) {
    return node.put("precision", score.precision())
        .put("recall", score.recall())
        .put("f1", score.f1())
        .put("right", score.right())
        .put("wrong", score.wrong())
        .put("missed", score.missed());
  }

  private static void addCalibration(ObjectNode node, Calibration calibration) {
    addRows(node.putArray("by_resolution"), "resolution", calibration.byResolution());
    addRows(node.putArray("by_confidence"), "from", calibration.byConfidence());
  }

  private static void addRows(ArrayNode array, String name, List<Calibration.Row> rows) {
    for (Calibration.Row row : rows) {
      array
          .addObject()
          .put(name, row.name())
          .put("mentions", row.mentions())
          .put("confidence", row.confidence())
          .put("right", row.right());
    }
  }

  private static void addError(ObjectNode node, ActorError error, GoldNames names) {
    node.put("kind", error.kind().code())
        .put("document", error.place().document())
        .put("begin", error.place().at().begin())
        .put("end", error.place().at().end())
        .put("surface", error.place().surface())
        .put("context", error.place().context())
        .put("gold_actor", error.goldActor())
        .put("gold_name", names.of(error.goldActor()))
        .put("system_actor", error.found().actor())
        .put("system_surface", error.found().surface())
        .put("resolution", error.found().resolution());
  }
}
