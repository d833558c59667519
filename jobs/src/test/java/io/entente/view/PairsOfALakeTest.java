/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.TestSpark;
import io.entente.cli.SampleLake;
import io.entente.pair.Granularity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pairs of a period and of everything, and one of them, held against SQL over the raw tables. */
class PairsOfALakeTest {

  private static final String TRUMP = "person:donald_trump";
  private static final String PUTIN = "person:vladimir_putin";
  private static final String OF_THE_TWO =
      " from pairs where a = '" + TRUMP + "' and b = '" + PUTIN + "'";

  private static LakeView lake;
  private static RawTables raw;

  @BeforeAll
  static void openTheSample() {
    lake = LakeView.open(TestSpark.session(), SampleLake.folder().toString());
    raw = RawTables.of(SampleLake.folder());
  }

  private static Map<String, Long> storiesOfPairs(String where) {
    return raw
        .paired("select a || ' ' || b pair, count(*) n from pairs " + where + " group by 1")
        .stream()
        .collect(toMap(row -> row.getAs("pair"), row -> row.<Long>getAs("n")));
  }

  private static void assertTop(List<PairFigures> top, Map<String, Long> counted) {
    List<Long> most = counted.values().stream().sorted((a, b) -> Long.compare(b, a)).toList();
    assertThat(top).extracting(PairFigures::stories).isEqualTo(most.subList(0, top.size()));
    assertThat(top)
        .allSatisfy(
            pair ->
                assertThat(counted)
                    .containsEntry(pair.actorA() + " " + pair.actorB(), pair.stories()));
  }

  @Test
  void pairsOfAYear_areThoseThatMostStoriesName() {
    List<PairFigures> top = lake.topPairs(lake.periods().holding("2025-01-01", "year"), 8);

    assertThat(top).hasSize(8);
    assertTop(top, storiesOfPairs("where year(published_date) = 2025"));
    assertThat(top.get(0))
        .returns("Donald Trump", PairFigures::nameA)
        .returns("United States", PairFigures::nameB)
        .returns(5L, PairFigures::sources);
  }

  @Test
  void pairsOfEverything_areThoseOfAllYears() {
    List<PairFigures> top = lake.topPairs(8);

    assertThat(top).hasSize(8);
    assertTop(top, storiesOfPairs(""));
    assertThat(top)
        .allSatisfy(
            pair -> {
              assertThat(pair.share()).isEqualTo(pair.stories() / 83.0);
              assertThat(pair.sources()).isNull();
              assertThat(pair.qValue()).isNull();
            });
  }

  @Test
  void pairOverTime_hasEveryMonthFromTheFirstToTheLast() {
    List<PeriodStories> months = lake.pair("Putin", "Trump").over("month");

    assertThat(months.get(0).periodStart()).isEqualTo("2024-11-01");
    assertThat(months.get(months.size() - 1).periodStart()).isEqualTo("2025-08-01");
    assertThat(months)
        .extracting(PeriodStories::stories)
        .containsExactly(2L, 0L, 0L, 5L, 2L, 0L, 1L, 0L, 0L, 1L);
    for (Row month :
        raw.paired(
            "select trunc(published_date, 'MM') m, count(*) n" + OF_THE_TWO + " group by 1")) {
      assertThat(months)
          .contains(new PeriodStories(month.<LocalDate>getAs("m"), month.<Long>getAs("n")));
    }
  }

  @Test
  void figuresOfEverything_followFromTheStoriesOfEach() {
    OnePair pair = lake.pair(PUTIN, TRUMP);
    PairFigures figures = pair.figures().orElseThrow();

    assertThat(pair.first().actorId()).as("whichever is named first").isEqualTo(TRUMP);
    assertThat(pair.second().actorId()).isEqualTo(PUTIN);
    long both = raw.pairedCount("select count(*)" + OF_THE_TWO);
    double expected = (double) storiesOf(TRUMP) * storiesOf(PUTIN) / 83;
    assertThat(figures.stories()).isEqualTo(both).isEqualTo(11);
    assertThat(figures.expected()).isCloseTo(expected, within(1e-9));
    double pmi = Math.log(both / expected);
    assertThat(figures.npmi()).isCloseTo(pmi / -Math.log(both / 83.0), within(1e-9));
    assertThat(figures.sentences()).isEqualTo(sharedSentences().size());
  }

  private static long storiesOf(String actor) {
    return raw.pairedCount("select count(*) from named where actor_id = '" + actor + "'");
  }

  private static List<Row> sharedSentences() {
    return raw.rows(
        """
        select distinct a.article_id, a.field, a.sentence
        from mentions a join mentions b using (article_id, field, sentence)
        where a.actor_id = '%s' and b.actor_id = '%s'
        """
            .formatted(TRUMP, PUTIN));
  }

  @Test
  void figuresOfAPeriod_areThatPeriodsOnly() {
    OnePair pair = lake.pair(TRUMP, PUTIN);
    ChosenPeriod february = lake.periods().holding("2025-02-20", "month");

    assertThat(pair.figures(february))
        .hasValueSatisfying(
            figures -> {
              assertThat(figures.stories()).isEqualTo(5);
              assertThat(figures.share()).isEqualTo(5.0 / february.total().stories());
              assertThat(figures.nameA()).isEqualTo("Donald Trump");
              assertThat(figures.qValue()).isBetween(0.0, 1.0);
            });
    assertThat(pair.figures(lake.periods().holding("2025-01-20", "month"))).isEmpty();
  }

  @Test
  void nothingIsKnown_ofTwoThatNeverMeet() {
    String stranger =
        raw.paired(
                "select actor_id from named group by 1 having actor_id not in (select a from pairs"
                    + " where b = '"
                    + PUTIN
                    + "' union select b from pairs where a = '"
                    + PUTIN
                    + "') and actor_id <> '"
                    + PUTIN
                    + "' order by 1 limit 1")
            .get(0)
            .getAs("actor_id");
    OnePair pair = lake.pair(stranger, PUTIN);

    assertThat(pair.over(Granularity.YEAR)).isEmpty();
    assertThat(pair.figures()).isEmpty();
    assertThat(pair.evidence(5)).isEmpty();
  }

  @Test
  void evidenceIsEverySharedSentence_withBothMarked() {
    List<EvidenceSentence> sentences = lake.pair(TRUMP, PUTIN).evidence(50);

    assertThat(sentences)
        .extracting(EvidenceSentence::articleId)
        .containsExactlyInAnyOrderElementsOf(
            sharedSentences().stream().map(row -> row.<String>getAs("article_id")).toList());
    assertThat(sentences)
        .extracting(EvidenceSentence::publishedDate)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    for (EvidenceSentence sentence : sentences) {
      assertThat(marked(sentence, TRUMP)).isNotEmpty().allMatch(name -> name.contains("Trump"));
      assertThat(marked(sentence, PUTIN)).isNotEmpty().allMatch(name -> name.contains("Putin"));
    }
    assertThat(lake.pair(TRUMP, PUTIN).evidence(2)).isEqualTo(sentences.subList(0, 2));
  }

  private static List<String> marked(EvidenceSentence sentence, String actor) {
    String text = sentence.text();
    return sentence.marks().stream()
        .filter(mark -> mark.actorId().equals(actor))
        .map(
            mark ->
                text.substring(
                    text.offsetByCodePoints(0, mark.begin()),
                    text.offsetByCodePoints(0, mark.end())))
        .toList();
  }

  @Test
  void pairsAreInTheNews_forTheTermsOfTheYearThatSaysMostOfThem() {
    List<PairIds> pairs = lake.topPairs(40).stream().map(PairFigures::ids).toList();

    Map<PairIds, Why> reasons = lake.why(pairs);

    assertThat(reasons).hasSizeBetween(5, pairs.size() - 1);
    for (PairIds pair : pairs) {
      List<Row> year =
          raw.rows(
              """
              select period_start, array_sort(collect_list(struct(rank, term))) terms
              from pair_terms where granularity = 'year' and actor_a = '%s' and actor_b = '%s'
              group by period_start order by max(words) desc, period_start desc limit 1"""
                  .formatted(pair.actorA(), pair.actorB()));
      assertThat(reasons.containsKey(pair)).as(pair.toString()).isEqualTo(!year.isEmpty());
      for (Row most : year) {
        assertThat(reasons.get(pair))
            .returns(most.getLocalDate(0), Why::periodStart)
            .returns(
                most.<Row>getList(1).stream().map(term -> term.getString(1)).toList(), Why::words);
      }
    }
  }

  @Test
  void pairWithoutTermsInAPeriod_isInTheNewsForThoseOfItsYear() {
    OnePair pair = lake.pair("Russia", "United States");
    ChosenPeriod quiet = lake.periods().holding("2025-10-01", "month");

    assertThat(pair.why(quiet))
        .returns("year", Why::granularity)
        .isEqualTo(
            lake.why(List.of(new PairIds("state:rus", "state:usa"))).values().iterator().next());
  }
}
