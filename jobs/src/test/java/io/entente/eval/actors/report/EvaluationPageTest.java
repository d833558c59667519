/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.eval.actors.ActorError;
import io.entente.eval.actors.ActorEvaluation;
import io.entente.eval.actors.ErrorKind;
import io.entente.eval.actors.gold.Extent;
import io.entente.eval.actors.gold.GoldArticle;
import io.entente.eval.actors.gold.GoldMention;
import io.entente.eval.actors.gold.GoldSet;
import io.entente.eval.actors.gold.GoldTypes;
import io.entente.eval.actors.gold.SystemArticle;
import io.entente.eval.actors.gold.SystemMention;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
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

  @Test
  void everyErrorHasARow_belowItsArticle() {
    List<ActorError> errors =
        Arrays.stream(ErrorKind.values())
            .map(kind -> TinyEvaluation.error(kind, "<" + kind.code() + ">", "role"))
            .toList();
    Element page =
        page(
            TinyEvaluation.withErrors(
                TinyEvaluation.of("Oslo.", List.of(), SystemArticle.EMPTY), errors));
    assertThat(page.select("article details tr:has(td)").eachText())
        .containsExactly(
            Arrays.stream(ErrorKind.values())
                .map(
                    kind ->
                        "%s <%s> gold of <%s> system of <%s> role"
                            .formatted(kind.words(), kind.code(), kind.code(), kind.code()))
                .toArray(String[]::new));
    assertThat(page.select("article h3 small").text()).endsWith("0 mentions \u00b7 7 errors");
    assertThat(page.select("nav li span").text()).isEqualTo("7");
  }

  @Test
  void errorsStandWithTheirOwnArticle_whenThereAreTwo() {
    Element page = page(evaluation());
    assertThat(page.select("nav li").eachText()).containsExactly("a<b1", "fine0");
    assertThat(page.select("nav li span.none").eachText()).containsExactly("0");
    assertThat(page.select("article h3").eachText())
        .containsExactly(
            "a<b 2025-02-14 \u00b7 2 mentions \u00b7 1 error",
            "fine 2025-02-14 \u00b7 0 mentions \u00b7 0 errors");
    assertThat(page.select("article").get(0).select("details")).hasSize(1);
    assertThat(page.select("article").get(1).select("details")).isEmpty();
    assertThat(page.select("section > p").text()).isEqualTo("2 articles, 2 mentions of 2 actors");
  }

  @Test
  void everyIndexEntryLeadsToItsArticle_whenNamesAreHostile() {
    String name = "\"><script>alert(1)</script>&amp;";
    GoldArticle article =
        new GoldArticle(name, name, "<script>alert(2)</script> %s %d", List.of(), List.of());
    Element page =
        page(ActorEvaluation.of(new GoldSet(name, List.of(article)), each -> SystemArticle.EMPTY));
    assertThat(page.select("script")).isEmpty();
    assertThat(page.selectFirst("nav a").attr("href"))
        .isEqualTo("#" + page.selectFirst("article").id())
        .isEqualTo("#" + name + "/" + name);
    assertThat(page.select("section > h2").text()).isEqualTo(name);
    assertThat(page.select("div.text").text()).isEqualTo("<script>alert(2)</script> %s %d");
  }

  @Test
  void pageHasNoArticles_whenTheSetIsEmpty() {
    Element page =
        page(ActorEvaluation.of(new GoldSet("none", List.of()), article -> SystemArticle.EMPTY));
    assertThat(page.select("section > p").text()).isEqualTo("0 articles, 0 mentions of 0 actors");
    assertThat(page.select("article, nav li")).isEmpty();
    assertThat(page.select("main > p").first().text()).isEqualTo("Types that count: all.");
    assertThat(page.select("style").first().data()).contains(".legend");
  }

  @Test
  void setsFollowEachOther_whenThereAreTwo() {
    Element page =
        Jsoup.parse(
            EvaluationPage.of(
                List.of(
                    evaluation(),
                    ActorEvaluation.of(new GoldSet("none", List.of()), a -> SystemArticle.EMPTY)),
                GoldTypes.of(List.of("PER", "<ORG>"))));
    assertThat(page.select("nav h3").eachText()).containsExactly("tiny", "none");
    assertThat(page.select("section > h2").eachText()).containsExactly("tiny", "none");
    assertThat(page.select("main > p").first().text()).isEqualTo("Types that count: PER,<ORG>.");
  }

  private static Element page(ActorEvaluation evaluation) {
    return Jsoup.parse(EvaluationPage.of(List.of(evaluation), ALL));
  }
}
