/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.report;

import static io.entente.eval.actors.report.TinyEvaluation.error;
import static io.entente.eval.actors.report.TinyEvaluation.found;
import static io.entente.eval.actors.report.TinyEvaluation.gold;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.eval.actors.ActorError;
import io.entente.eval.actors.ActorEvaluation;
import io.entente.eval.actors.ErrorKind;
import io.entente.eval.actors.gold.Extent;
import io.entente.eval.actors.gold.SystemArticle;
import io.entente.eval.actors.gold.SystemMention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FigureSectionsTest {

  private static Element sections(ActorEvaluation evaluation) {
    return Jsoup.parseBodyFragment(FigureSections.of(evaluation)).body();
  }

  private static String card(Element sections, String name) {
    Element card = sections.selectFirst("div.card:has(h3:containsOwn(" + name + "))");
    return String.join("; ", card.children().eachText());
  }

  private static SystemMention known(int begin, int end, String id, double confidence) {
    return new SystemMention(
        new Extent(begin, end),
        "actor:" + id,
        new SystemMention.Known("", "", id),
        "catalog",
        OptionalDouble.of(confidence));
  }

  @Test
  void cardsShowTheFigures_whenOneMentionIsRightOneMissedOneInvented() {
    Element sections =
        sections(
            TinyEvaluation.of(
                "Bonn met Rome and Oslo.",
                List.of(gold(0, 4, "Q1"), gold(9, 13, "Q2")),
                new SystemArticle(List.of(found(0, 3, "a"), found(18, 22, "c")), List.of())));
    assertThat(card(sections, "Mention to actor"))
        .isEqualTo("Mention to actor; 0.500; P 0.500 R 0.500; found and the right actor");
    assertThat(card(sections, "Spans"))
        .isEqualTo("Spans; 0.500; P 0.500 R 0.500; 0.000 of them exact");
    assertThat(card(sections, "Sentence pairs"))
        .isEqualTo("Sentence pairs; 0.000; P 0.000 R 0.000; 1 annotated pairs");
    assertThat(card(sections, "Article pairs")).endsWith("1 annotated pairs");
  }

  @Test
  void wikidataCardSays_howManyIdsOfHowManyAreRight() {
    Element sections =
        sections(
            TinyEvaluation.of(
                "Bonn met Rome and Oslo.",
                List.of(gold(0, 4, "Q1"), gold(9, 13, "Q2"), gold(18, 22, "Q3")),
                new SystemArticle(
                    List.of(known(0, 4, "Q1", 0.9), known(9, 13, "Q7", 0.9)), List.of())));
    assertThat(card(sections, "Wikidata ids"))
        .isEqualTo("Wikidata ids; 0.500; right, of 2 given; 0.333 of 3 annotated ids");
  }

  @Test
  void wikidataCardIsLeftOut_whenTheAnnotatorsGaveNoId() {
    Element sections =
        sections(
            TinyEvaluation.of(
                "Bonn", List.of(gold(0, 4, "Bonn")), new SystemArticle(List.of(), List.of())));
    assertThat(sections.select("div.card h3").eachText())
        .containsExactly("Mention to actor", "Sentence pairs", "Article pairs", "Spans");
  }

  @Test
  void everyKindOfErrorHasARowWithItsCount_alsoThoseThatDidNotOccur() {
    List<ActorError> errors = new ArrayList<>();
    for (ErrorKind kind : ErrorKind.values()) {
      for (int i = 0; i < kind.ordinal(); i++) {
        errors.add(error(kind, kind.code() + i, i == 0 ? "" : "role <" + kind.code() + ">"));
      }
    }
    Element table =
        sections(
                TinyEvaluation.withErrors(
                    TinyEvaluation.of("x", List.of(), SystemArticle.EMPTY), errors))
            .selectFirst("table");
    assertThat(table.selectFirst("caption").text()).isEqualTo("Errors by kind");
    assertThat(table.select("th[scope=row]").eachText())
        .containsExactly(
            Arrays.stream(ErrorKind.values()).map(ErrorKind::words).toArray(String[]::new));
    assertThat(table.select("td:nth-child(2)").eachText())
        .containsExactly("0", "1", "2", "3", "4", "5", "6");
    assertThat(table.select("tr[title]").eachAttr("title"))
        .containsExactly(
            Arrays.stream(ErrorKind.values()).map(ErrorKind::meaning).toArray(String[]::new));
    assertThat(table.select("td.words").get(3).text()).isEqualTo("role <merged> 2, none 1");
  }

  @Test
  void calibrationHasRowsByResolutionAndByValue_whenTheSystemStatesConfidence() {
    Element sections =
        sections(
            TinyEvaluation.of(
                "Bonn met Rome and Oslo.",
                List.of(gold(0, 4, "Q1"), gold(9, 13, "Q2")),
                new SystemArticle(
                    List.of(
                        known(0, 4, "Q1", 0.92),
                        known(9, 13, "Q2", 0.62),
                        known(18, 22, "Q3", 0.66)),
                    List.of())));
    assertThat(sections.select("caption").eachText())
        .containsExactly("Errors by kind", "Confidence by resolution", "Confidence by value");
    assertThat(sections.select("table").get(1).select("tr").last().text())
        .isEqualTo("catalog 3 0.733 0.667");
    assertThat(sections.select("table").get(2).select("tr").eachText())
        .containsExactly(
            "confidence mentions stated right", "from 0.6 2 0.640 0.500", "from 0.9 1 0.920 1.000");
  }

  @Test
  void calibrationIsLeftOut_whenTheSystemStatesNoConfidence() {
    Element sections =
        sections(
            TinyEvaluation.of(
                "Bonn",
                List.of(gold(0, 4, "G")),
                new SystemArticle(List.of(found(0, 4, "a")), List.of())));
    assertThat(sections.select("caption").eachText()).containsExactly("Errors by kind");
  }
}
