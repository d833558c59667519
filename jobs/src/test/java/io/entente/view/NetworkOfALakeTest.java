/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.cli.SampleLake;
import io.entente.pair.Granularity;
import io.entente.view.quality.ExampleSentence;
import io.entente.view.quality.NameUses;
import io.entente.view.quality.OpenActor;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Network, backbone, what is rising, and the quality of resolving, held against raw tables. */
class NetworkOfALakeTest {

  private static LakeView lake;
  private static RawTables raw;

  @BeforeAll
  static void openTheSample() {
    lake = LakeView.open(TestSpark.session(), SampleLake.folder().toString());
    raw = RawTables.of(SampleLake.folder());
  }

  @Test
  void networkOfEverything_hasThePairsOfEnoughStoriesMonthByMonth() {
    Network network = lake.network(NetworkChoice.byMonth(PairStrength.ofStories(20)));

    List<Row> strong =
        raw.paired("select a, b, count(*) n from pairs group by 1, 2 having n >= 20 order by 1, 2");
    assertThat(network.granularity()).isEqualTo("month");
    assertThat(network.edges()).hasSameSizeAs(strong).isNotEmpty();
    for (int i = 0; i < strong.size(); i++) {
      assertThat(network.edges().get(i))
          .returns(strong.get(i).getAs("a"), Network.Edge::source)
          .returns(strong.get(i).getAs("b"), Network.Edge::target)
          .returns(strong.get(i).getAs("n"), Network.Edge::stories)
          .satisfies(edge -> assertThat(sum(edge.slices())).isEqualTo(edge.stories()));
    }
    assertThat(network.nodes())
        .extracting(Network.Node::id)
        .containsExactlyElementsOf(
            strong.stream()
                .flatMap(row -> List.of(row.<String>getAs("a"), row.<String>getAs("b")).stream())
                .distinct()
                .sorted()
                .toList());
    Network.Node usa = network.nodes().get(network.nodes().size() - 1);
    assertThat(usa).returns("state:usa", Network.Node::id).returns("Q30", Network.Node::wikidataId);
    assertThat(usa.stories())
        .isEqualTo(sum(usa.slices()))
        .isEqualTo(raw.pairedCount("select count(*) from named where actor_id = 'state:usa'"));
  }

  private static long sum(List<Network.Slice> slices) {
    return slices.stream().mapToLong(Network.Slice::stories).sum();
  }

  @Test
  void networkOfAYear_isOneSlice() {
    ChosenPeriod year = lake.periods().holding("2024-01-01", "year");
    Network network = lake.network(NetworkChoice.of(year, PairStrength.ofStories(6)));

    assertThat(network.edges())
        .hasSize(
            raw.paired(
                    "select 1 from pairs where year(published_date) = 2024 group by a, b"
                        + " having count(*) >= 6")
                .size())
        .isNotEmpty()
        .allSatisfy(
            edge ->
                assertThat(edge.slices())
                    .singleElement()
                    .returns(LocalDate.of(2024, 1, 1), Network.Slice::start)
                    .returns(LocalDate.of(2024, 12, 31), Network.Slice::end));
  }

  @Test
  void backboneIsThatOfTheTable_theMostEvidentFirst() {
    ChosenPeriod year = lake.periods().holding("2025-01-01", "year");
    Backbone backbone = lake.backbone(year, PairStrength.ofStories(3), 5);

    String strong =
        " from pair_periods where granularity = 'year' and year = 2025 and in_backbone"
            + " and stories >= 3";
    assertThat(backbone.pairs()).isEqualTo(raw.count("select count(*)" + strong)).isPositive();
    assertThat(backbone.strongest())
        .extracting(PairFigures::logLikelihoodRatio)
        .containsExactlyElementsOf(
            raw
                .rows(
                    "select log_likelihood_ratio g" + strong + " order by 1 desc, actor_a, actor_b")
                .stream()
                .limit(5)
                .map(row -> row.<Double>getAs("g"))
                .toList());
    assertThat(backbone.strongest().get(0).nameB()).isEqualTo("Ukraine");
    double q = backbone.strongest().get(0).qValue();
    assertThat(lake.backbone(year, PairStrength.ANY.withLargestQ(q), 5).strongest())
        .isNotEmpty()
        .allSatisfy(pair -> assertThat(pair.qValue()).isLessThanOrEqualTo(q));
  }

  @Test
  void risingActors_areThoseFurthestAboveTheirPast() {
    ChosenPeriod month = lake.periods().latestComplete(Granularity.MONTH);
    Rising rising = lake.rising(month, 3);

    assertThat(rising.actors())
        .extracting(Rising.RisingActor::actorId)
        .containsExactlyElementsOf(
            raw
                .rows(
                    "select actor_id from actor_trends where granularity = 'month' and period_start"
                        + " = date '2025-08-01' and z_score > 0"
                        + " order by z_score desc, stories desc, actor_id limit 3")
                .stream()
                .map(row -> row.<String>getAs("actor_id"))
                .toList());
    assertThat(rising.actors().get(0))
        .returns("Steve Witkoff", Rising.RisingActor::name)
        .returns(1.0, Rising.RisingActor::share)
        .returns(null, Rising.RisingActor::rankChange)
        .returns(LocalDate.of(2025, 1, 16), Rising.RisingActor::firstSeen);
    assertThat(rising.pairs())
        .hasSize(3)
        .allSatisfy(pair -> assertThat(pair.zScore()).isPositive());
  }

  @Test
  void qualityCountsEveryMention_andGivesAnExampleOfEachOpenActor() {
    QualitySurvey quality = lake.quality(3);

    long mentions = raw.count("select count(*) from mentions where resolution <> 'credit'");
    assertThat(quality.resolutions().stream().mapToLong(NameUses.ResolutionRate::mentions).sum())
        .isEqualTo(mentions);
    assertThat(quality.types())
        .contains(
            new NameUses.TypeRate(
                "state",
                raw.count("select count(*) from mentions where type = 'state'"),
                raw.count("select count(*) from mentions where type = 'state'")));
    assertThat(quality.open())
        .extracting(OpenActor::actorId)
        .containsExactlyElementsOf(
            raw
                .rows(
                    "select actor_id from actors where not in_catalog"
                        + " order by mentions desc, actor_id limit 3")
                .stream()
                .map(row -> row.<String>getAs("actor_id"))
                .toList());
    String open = quality.open().get(0).actorId();
    ExampleSentence example = quality.examples().get(open);
    assertThat(
            raw.count(
                "select count(*) from mentions join articles using (article_id) where actor_id = '%s'"
                        .formatted(open)
                    + " and article_id = '%s' and surface = '%s' and published_date = date '%s'"
                        .formatted(
                            example.articleId(),
                            example.text().substring(example.begin(), example.end()),
                            example.publishedDate())))
        .isPositive();
  }
}
