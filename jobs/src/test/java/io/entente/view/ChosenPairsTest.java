/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.entente.TestSpark;
import io.entente.actor.Actors;
import io.entente.cli.SampleLake;
import io.entente.pair.Granularity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many pairs at once say what each says alone. */
class ChosenPairsTest {

  private static final PairIds WAR = new PairIds("state:rus", "state:ukr");
  private static final PairIds LEADERS =
      new PairIds("person:donald_trump", "person:vladimir_putin");

  private static LakeView lake;
  private static ChosenPairs chosen;
  private static RawTables raw;

  @BeforeAll
  static void openTheSample() {
    lake = LakeView.open(TestSpark.session(), SampleLake.folder().toString());
    chosen = lake.chosen(List.of(WAR, LEADERS, WAR));
    raw = RawTables.of(SampleLake.folder());
  }

  @Test
  void figuresAndPeriodsAreThoseOfEachPair() {
    OnePair war = lake.pair(WAR.actorA(), WAR.actorB());

    assertThat(chosen.figures())
        .containsExactly(
            war.figures().orElseThrow(),
            lake.pair(LEADERS.actorA(), LEADERS.actorB()).figures().orElseThrow());
    assertThat(chosen.over(Granularity.MONTH, 1_000))
        .filteredOn(slice -> slice.actorA().equals(WAR.actorA()))
        .extracting(slice -> new PeriodStories(slice.periodStart(), slice.stories()))
        .containsExactlyInAnyOrderElementsOf(
            war.over(Granularity.MONTH).stream().filter(month -> month.stories() > 0).toList());
    assertThat(chosen.over(Granularity.DAY, 3)).hasSize(3);
  }

  @Test
  void actorsAreThoseOfThePairs() {
    assertThat(chosen.actors())
        .extracting(Actors.Seen::actorId)
        .containsExactly(LEADERS.actorA(), LEADERS.actorB(), WAR.actorA(), WAR.actorB());
    assertThat(chosen.actorsOver(Granularity.YEAR, 100))
        .filteredOn(slice -> slice.actorId().equals(WAR.actorA()))
        .extracting(ChosenPairs.ActorSlice::stories)
        .containsExactlyInAnyOrderElementsOf(
            lake
                .actorPeriods()
                .where("granularity = 'year' and actor_id = 'state:rus'")
                .select("stories")
                .collectAsList()
                .stream()
                .map(row -> row.getLong(0))
                .toList());
    assertThat(chosen.offices())
        .filteredOn(office -> office.actorId().equals(LEADERS.actorB()))
        .extracting(ChosenPairs.Office::role, ChosenPairs.Office::firstMonth)
        .contains(tuple("President of Russia", "2022-02"));
  }

  @Test
  void sentencesAreOfThePairs_spreadOverTime() {
    SharedSentences shared = chosen.sentences(5, Granularity.MONTH);

    List<EvidenceSentence> all = lake.pair(WAR.actorA(), WAR.actorB()).evidence(1_000);
    List<SharedSentences.OfPair> ofWar =
        shared.ofPairs().stream().filter(one -> one.actorA().equals(WAR.actorA())).toList();
    assertThat(ofWar).hasSize(5);
    List<SharedSentences.Sentence> told = ofWar.stream().map(one -> sentence(shared, one)).toList();
    assertThat(told)
        .extracting(SharedSentences.Sentence::text)
        .isSubsetOf(all.stream().map(EvidenceSentence::text).toList())
        .startsWith(all.get(0).text());
    assertThat(told.stream().map(one -> one.publishedDate().withDayOfMonth(1)).distinct())
        .as("a month each")
        .hasSize(5);
    assertThat(told.get(0).marks()).containsAll(all.get(0).marks());
    assertThat(shared.sentences()).doesNotHaveDuplicates();
  }

  private static SharedSentences.Sentence sentence(
      SharedSentences shared, SharedSentences.OfPair one) {
    return shared.sentences().stream()
        .filter(told -> told.articleId().equals(one.articleId()))
        .filter(told -> told.evidence().equals(one.evidence()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void publishersCountTheirArticles_andThoseThatNameAnActor() {
    Publisher first = lake.publishers(1).get(0);

    assertThat(first.source()).isEqualTo("Eastbridge Wire");
    assertThat(first.articles())
        .isEqualTo(raw.count("select count(*) from articles where source = 'Eastbridge Wire'"));
    assertThat(lake.publishers(100))
        .extracting(Publisher::source)
        .as("the unknown ones stand together")
        .containsOnlyOnce((String) null);
    assertThat(lake.publishers(100).stream().mapToLong(Publisher::stories).sum()).isEqualTo(83);
    assertThat(chosen.namings(List.of("Eastbridge Wire")))
        .filteredOn(naming -> naming.actorId().equals(WAR.actorA()))
        .extracting(ChosenPairs.Naming::articles)
        .containsExactly(
            raw.count(
                "select count(distinct a.article_id) from articles a join mentions m"
                    + " on a.story_id = m.article_id"
                    + " where a.source = 'Eastbridge Wire' and m.actor_id = 'state:rus'"));
  }

  @Test
  void sizeAndRejectsAreThoseOfTheTables() {
    assertThat(lake.size())
        .isEqualTo(
            new CorpusSize(
                LocalDate.of(2022, 2, 24),
                LocalDate.of(2025, 10, 30),
                85,
                83,
                raw.count("select count(distinct actor_id) from mentions"),
                raw.count("select count(distinct (actor_a, actor_b)) from pair_periods")));
    assertThat(lake.rejectCounts())
        .extracting(RejectCount::reason)
        .containsExactly("bad_json", "no_date", "no_text", "repeated_record");
    assertThat(lake.rejectCounts()).extracting(RejectCount::records).containsOnly(1L);
  }

  @Test
  void risingOfEachPeriodIsThatOfThePeriodAlone() {
    LocalDate from = LocalDate.of(2025, 1, 1);
    List<RisingPeriod> months = lake.rising(Granularity.MONTH, from, 4);

    assertThat(months)
        .extracting(RisingPeriod::periodStart)
        .isSorted()
        .allMatch(day -> !day.isBefore(from));
    Set<LocalDate> starts =
        months.stream().map(RisingPeriod::periodStart).collect(Collectors.toSet());
    LocalDate august = LocalDate.of(2025, 8, 1);
    assertThat(starts).contains(august);
    assertThat(months)
        .filteredOn(month -> month.periodStart().equals(august))
        .extracting(RisingPeriod::rising)
        .containsExactly(lake.rising(lake.periods().holding(august, Granularity.MONTH), 4));
  }
}
