/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.view.EvidenceSentence;
import io.entente.view.PairIds;
import io.entente.view.SharedSentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a page is made of: escapes, limits, one file. */
class ReportPageTest {

  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/json\" id=\"data\">([^<]*)</script>");

  @Test
  void dataEndsWithItsElement_whateverTheTextsSay() throws Exception {
    String json = HostileReport.json();

    assertThat(json)
        .doesNotContainPattern("[<>&'\u2028\u2029\u202E\u007F]")
        .doesNotContain("\u0007");
    JsonNode read = new ObjectMapper().readTree(json);
    assertThat(read.at("/actors/0/name").asText()).isEqualTo(HostileReport.NAMES.get(0));
    assertThat(read.at("/actors/2/name").asText()).isEqualTo(HostileReport.NAMES.get(2));
    Matcher element = DATA.matcher(ReportPage.of(json));
    assertThat(element.find()).isTrue();
    assertThat(element.group(1)).isEqualTo(json);
  }

  @Test
  void lineSeparatorsAreEscaped_whereATextKeepsThem() {
    ReportData data = HostileReport.data();
    ReportData other =
        new ReportData(
            "\u2028\u2029",
            "{}",
            data.corpus(),
            data.quality(),
            data.time(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            data.rising(),
            data.countries(),
            List.of(),
            data.cut());

    assertThat(PageJson.of(other)).contains("\"\\u2028\\u2029\"");
  }

  @Test
  void textsPlaceIsKept_andWhatTurnsOrHidesIsShown() {
    assertThat(PlainText.of("a\u202Eb\tc\u0007\uD800\u2028\u200B\uFEFF\uDB40\uDC41d"))
        .isEqualTo("a\uFFFDb c\uFFFD\uFFFD \uFFFD\uFFFD\uFFFDd");
    String harmless = "Z\u00FCrich \uD83D\uDC68\u200D\uD83D\uDC69 \u0939\u093F soft\u00ADhyphen";
    assertThat(PlainText.of(harmless)).isEqualTo(harmless);
  }

  @Test
  void pageAsksNothingOfANetwork() {
    String page = ReportPage.of(HostileReport.json());

    assertThat(page)
        .contains("content=\"default-src 'none'; base-uri 'none'; form-action 'none';")
        .doesNotContain("unsafe-inline")
        .doesNotContain("{{styles}}")
        .doesNotContainPattern("<(link|script|img)[^>]* (src|href)=");
    assertThat(Pattern.compile("'sha256-[^']{44}'").matcher(page).results()).hasSize(5);
  }

  @Test
  void pairsAreChosenInOrder_asLongAsTheirActorsFit() {
    List<PairIds> candidates =
        List.of(ids("a", "b"), ids("c", "d"), ids("a", "c"), ids("b", "c"), ids("a", "b"));

    assertThat(new Selection(3, 9).with(candidates).pairs())
        .containsExactly(ids("a", "b"), ids("a", "c"), ids("b", "c"));
    assertThat(new Selection(9, 2).with(candidates).pairs())
        .containsExactly(ids("a", "b"), ids("c", "d"));
    assertThat(new Selection(9, 9).with(candidates, 9, 1).with(List.of(ids("x", "y"))).pairs())
        .containsExactly(ids("a", "b"), ids("x", "y"));
  }

  @Test
  void everyPairHasASentenceBeforeAnyHasTwo_whenThereIsLittleRoom() {
    List<SharedSentences.Sentence> sentences =
        IntStream.range(0, 4).mapToObj(i -> sentence(i, "ten chars.")).toList();
    SharedSentences shared =
        new SharedSentences(
            List.of(of("a", "b", 0), of("a", "b", 1), of("a", "c", 2), of("a", "c", 0)), sentences);
    SentencePool pool = new SentencePool(Map.of("a", 0, "b", 1, "c", 2), 25);

    Map<PairIds, List<Integer>> taken = pool.take(List.of(ids("a", "b"), ids("a", "c")), shared);

    assertThat(taken)
        .containsEntry(ids("a", "b"), List.of(0))
        .containsEntry(ids("a", "c"), List.of(1, 0));
    assertThat(pool.cut()).isEqualTo(1);
    assertThat(pool.sentences()).hasSize(2);
    assertThat(pool.articles()).hasSize(2);
    assertThat(pool.sentences().get(0).marks()).containsExactly(0, 3, 0);
  }

  @Test
  void longSentenceIsCut_withItsLateMarks() {
    String text = "x".repeat(800);
    SharedSentences.Sentence sentence =
        new SharedSentences.Sentence(
            "0",
            place(0),
            LocalDate.EPOCH,
            null,
            null,
            null,
            text,
            List.of(
                new EvidenceSentence.Mark(0, 1, "a"), new EvidenceSentence.Mark(700, 701, "b")));
    SentencePool pool = new SentencePool(Map.of("a", 0, "b", 1), 10_000);

    pool.take(
        List.of(ids("a", "b")), new SharedSentences(List.of(of("a", "b", 0)), List.of(sentence)));

    assertThat(pool.sentences().get(0).text()).hasSize(701).endsWith("x…");
    assertThat(pool.sentences().get(0).marks()).containsExactly(0, 1, 0);
  }

  private static PairIds ids(String a, String b) {
    return new PairIds(a, b);
  }

  private static SharedSentences.Place place(int number) {
    return new SharedSentences.Place("body", number, number + 10);
  }

  private static SharedSentences.OfPair of(String a, String b, int number) {
    return new SharedSentences.OfPair(a, b, String.valueOf(number), place(number));
  }

  private static SharedSentences.Sentence sentence(int number, String text) {
    return new SharedSentences.Sentence(
        String.valueOf(number),
        place(number),
        LocalDate.EPOCH,
        "wire",
        null,
        null,
        text,
        List.of(new EvidenceSentence.Mark(0, 3, "a"), new EvidenceSentence.Mark(4, 9, "nobody")));
  }
}
