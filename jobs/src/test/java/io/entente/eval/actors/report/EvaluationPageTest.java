/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.eval.actors.ActorEvaluation;
import io.entente.eval.actors.gold.Extent;
import io.entente.eval.actors.gold.GoldArticle;
import io.entente.eval.actors.gold.GoldMention;
import io.entente.eval.actors.gold.GoldSet;
import io.entente.eval.actors.gold.GoldTypes;
import io.entente.eval.actors.gold.SystemArticle;
import io.entente.eval.actors.gold.SystemMention;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EvaluationPageTest {

  private static final GoldTypes ALL = GoldTypes.of(List.of("all"));

  private static ActorEvaluation evaluation() {
    GoldArticle fine = new GoldArticle("fine", "2025-02-14", "Calm.", List.of(), List.of());
    GoldArticle article =
        new GoldArticle(
            "a<b",
            "2025-02-14",
            "Bell & Sons of Oslo left Oslo.",
            List.of(
                new GoldMention(new Extent(0, 11), "Bell & Sons", "ORG"),
                new GoldMention(new Extent(15, 19), "Q585", "GPE")),
            List.of(new Extent(25, 29)));
    SystemMention half =
        new SystemMention(
            new Extent(0, 4),
            "person:bell",
            new SystemMention.Known("Ann \"A\" Bell", "person", ""),
            "catalog",
            OptionalDouble.of(0.9));
    return ActorEvaluation.of(
        new GoldSet("tiny", List.of(fine, article)),
        each ->
            each.id().equals("fine")
                ? SystemArticle.EMPTY
                : new SystemArticle(List.of(half), List.of()));
  }

  @Test
  void pageNeedsNothingFromElsewhere() {
    String page = EvaluationPage.of(List.of(evaluation()), ALL);
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .doesNotContain("<script")
        .doesNotContain("http")
        .doesNotContain("url(")
        .doesNotContain("<link");
  }

  @Test
  void articlesWithMostErrorsComeFirst() {
    String page = EvaluationPage.of(List.of(evaluation()), ALL);
    assertThat(page.indexOf("href=\"#tiny/a&lt;b\"")).isPositive();
    assertThat(page.indexOf("href=\"#tiny/a&lt;b\""))
        .isLessThan(page.indexOf("href=\"#tiny/fine\""));
  }

  @Test
  void mentionIsCut_whereTheSystemsEndsInsideTheAnnotators() {
    String page = EvaluationPage.of(List.of(evaluation()), ALL);
    assertThat(page)
        .containsPattern("class=\"m g s\" [^>]*person:bell[^>]*>Bell</span>")
        .containsPattern("class=\"m g\" [^>]*> &amp; Sons</span>")
        .containsPattern("class=\"m g w\" [^>]*MISSED SPAN&#10;gold    Q585 Oslo, GPE[^>]*>Oslo<")
        .containsPattern("class=\"m o\" [^>]*>Oslo<")
        .contains("Ann &quot;A&quot; Bell");
  }

  @Test
  void jsonHoldsFiguresErrorsAndCalibration() throws IOException {
    JsonNode json = new ObjectMapper().readTree(EvaluationJson.of(List.of(evaluation()), ALL));
    JsonNode set = json.at("/sets/0");
    assertThat(set.at("/figures/mention_to_actor/recall").doubleValue()).isEqualTo(0.5);
    assertThat(set.at("/errors/0/kind").textValue()).isEqualTo("missed_span");
    assertThat(set.at("/errors/0/gold_name").textValue()).isEqualTo("Oslo");
    assertThat(set.at("/errors_by_kind/0/errors").intValue()).isEqualTo(1);
    assertThat(set.at("/calibration/by_resolution/0/right").doubleValue()).isEqualTo(1);
  }
}
