/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.report;

import static io.entente.eval.actors.report.TinyEvaluation.error;
import static io.entente.eval.actors.report.TinyEvaluation.found;
import static io.entente.eval.actors.report.TinyEvaluation.gold;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.eval.actors.ActorError;
import io.entente.eval.actors.ActorEvaluation;
import io.entente.eval.actors.ErrorKind;
import io.entente.eval.actors.gold.Extent;
import io.entente.eval.actors.gold.GoldSet;
import io.entente.eval.actors.gold.GoldTypes;
import io.entente.eval.actors.gold.SystemArticle;
import io.entente.eval.actors.gold.SystemMention;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EvaluationJsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode json(ActorEvaluation... evaluations) throws IOException {
    return JSON.readTree(
        EvaluationJson.of(List.of(evaluations), GoldTypes.of(List.of("PER", "ORG"))));
  }

  private static ActorEvaluation meeting() {
    SystemMention bonn =
        new SystemMention(
            new Extent(0, 4),
            "city:bonn",
            new SystemMention.Known("Bonn", "place", "Q586"),
            "catalog",
            OptionalDouble.of(0.9));
    return TinyEvaluation.of(
        "Bonn met Rome and Oslo.",
        List.of(gold(0, 4, "Q586"), gold(9, 13, "Q220")),
        new SystemArticle(List.of(bonn, found(18, 22, "open:oslo")), List.of()));
  }

  @Test
  void figuresAreThoseOfTheEvaluation() throws IOException {
    JsonNode root = json(meeting());
    JsonNode set = root.at("/sets/0");
    assertThat(root.get("types").textValue()).isEqualTo("PER,ORG");
    assertThat(set.get("gold").textValue()).isEqualTo("tiny");
    assertThat(set.get("articles").intValue()).isEqualTo(1);
    assertThat(set.get("mentions").intValue()).isEqualTo(2);
    JsonNode figures = set.get("figures");
    assertThat(figures.get("span_overlap").toString())
        .isEqualTo(
            "{\"precision\":0.5,\"recall\":0.5,\"f1\":0.5,"
                + "\"right\":1,\"wrong\":1,\"missed\":1,\"exact\":1.0}");
    assertThat(figures.get("mention_to_actor").toString())
        .isEqualTo(
            "{\"precision\":0.5,\"recall\":0.5,\"f1\":0.5,\"right\":1,\"wrong\":1,\"missed\":1}");
    assertThat(figures.get("wikidata_id").toString())
        .isEqualTo("{\"precision\":1.0,\"recall\":0.5,\"right\":1,\"given\":1,\"gold\":2}");
    assertThat(figures.at("/sentence_pair/missed").intValue()).isEqualTo(1);
    assertThat(figures.at("/article_pair/wrong").intValue()).isEqualTo(1);
  }

  @Test
  void everyErrorIsListedWithItsPlaceAndBothActors() throws IOException {
    JsonNode errors = json(meeting()).at("/sets/0/errors");
    assertThat(errors).hasSize(2);
    assertThat(errors.get(0).toString())
        .isEqualTo(
            "{\"kind\":\"missed_span\",\"document\":\"one\",\"begin\":9,\"end\":13,"
                + "\"surface\":\"Rome\",\"context\":\""
                + errors.get(0).get("context").textValue()
                + "\",\"gold_actor\":\"Q220\",\"gold_name\":\"Rome\",\"system_actor\":\"\","
                + "\"system_surface\":\"\",\"resolution\":\"\"}");
    assertThat(errors.get(0).get("context").textValue()).contains("met [Rome] and");
    assertThat(errors.get(1).get("kind").textValue()).isEqualTo("false_span");
    assertThat(errors.get(1).get("system_actor").textValue()).isEqualTo("open:oslo");
  }

  @Test
  void everyKindIsCounted_alsoThoseThatDidNotOccur() throws IOException {
    List<ActorError> errors =
        List.of(
            error(ErrorKind.SPLIT, "a", "role"),
            error(ErrorKind.SPLIT, "b", "role"),
            error(ErrorKind.SPLIT, "c", "open"),
            error(ErrorKind.METONYM, "d", ""));
    JsonNode set = json(TinyEvaluation.withErrors(meeting(), errors)).at("/sets/0");
    assertThat(set.get("errors_by_kind").findValuesAsText("kind"))
        .containsExactly(
            Arrays.stream(ErrorKind.values()).map(ErrorKind::code).toArray(String[]::new));
    assertThat(set.get("errors_by_kind").findValuesAsText("errors"))
        .containsExactly("0", "0", "3", "0", "0", "1", "0");
    assertThat(set.at("/errors_by_kind/2/by_resolution").toString())
        .isEqualTo("{\"role\":2,\"open\":1}");
    assertThat(set.at("/errors_by_kind/5/by_resolution").toString()).isEqualTo("{\"none\":1}");
    assertThat(set.get("errors")).hasSize(4);
  }

  @Test
  void hostileTextComesBack_whenItHasQuotesAndControlCharacters() throws IOException {
    String surface = "\"}],\u0000\u2028\\</script>\ud83d\ude00";
    JsonNode set =
        json(TinyEvaluation.withErrors(
                meeting(), List.of(error(ErrorKind.OTHER, surface, surface))))
            .at("/sets/0");
    assertThat(set.at("/errors/0/surface").textValue()).isEqualTo(surface);
    assertThat(set.at("/errors_by_kind/6/by_resolution").has(surface)).isTrue();
  }

  @Test
  void calibrationNamesResolutionsAndBins() throws IOException {
    JsonNode calibration = json(meeting()).at("/sets/0/calibration");
    assertThat(calibration.toString())
        .isEqualTo(
            "{\"by_resolution\":[{\"resolution\":\"catalog\",\"mentions\":1,"
                + "\"confidence\":0.9,\"right\":1.0}],\"by_confidence\":[{\"from\":\"0.9\","
                + "\"mentions\":1,\"confidence\":0.9,\"right\":1.0}]}");
  }

  @Test
  void figuresAreZero_whenTheSetIsEmpty() throws IOException {
    ActorEvaluation nothing =
        ActorEvaluation.of(new GoldSet("none", List.of()), article -> SystemArticle.EMPTY);
    JsonNode root = json(nothing, meeting());
    assertThat(root.get("sets").findValuesAsText("gold")).contains("none", "tiny");
    assertThat(root.at("/sets/0/figures/span_overlap/f1").doubleValue()).isZero();
    assertThat(root.at("/sets/0/figures/span_overlap/exact").doubleValue()).isZero();
    assertThat(root.at("/sets/0/errors")).isEmpty();
    assertThat(root.at("/sets/0/calibration/by_resolution")).isEmpty();
    assertThat(json().get("sets")).isEmpty();
  }
}
