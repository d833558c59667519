/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.TestSpark;
import io.entente.cli.SampleLake;
import io.entente.pair.Granularity;
import io.entente.pair.PairPeriods;
import io.entente.usage.UserMistake;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Countries and relations in the sample lake. */
class CountriesOfALakeTest {

  private static LakeView lake;
  private static Countries countries;

  @BeforeAll
  static void openTheSample() {
    lake = LakeView.open(TestSpark.session(), SampleLake.folder().toString());
    countries = lake.countries();
  }

  @Test
  void pairOfCountriesHasAsManyStoriesAsItsStatesAtLeast_andNoMoreThanItsCarriersTogether() {
    CountryPair pair = countries.pair("United States", "rus");
    long ofStates = lake.pair("state:usa", "state:rus").figures().orElseThrow().stories();
    List<CountryPair.Carrier> carriers = pair.carriers(Integer.MAX_VALUE);
    CountryPairFigures figures = pair.everything().get(0);

    assertThat(figures.countryA()).isEqualTo("RUS");
    assertThat(figures.nameB()).isEqualTo("United States");
    assertThat(figures.stories()).isGreaterThan(ofStates);
    assertThat(figures.stories())
        .isLessThan(carriers.stream().mapToLong(CountryPair.Carrier::stories).sum());
    assertThat(carriers.get(0)).returns(ofStates, CountryPair.Carrier::stories);
    assertThat(pair.figures().over(Granularity.MONTH).stream().mapToLong(PeriodStories::stories))
        .isNotEmpty();
    assertThat(pair.evidence(3, "")).hasSize(3).allMatch(one -> one.marks().size() > 1);
  }

  @Test
  void topPairsOfCountriesAreInTheOrderOfStories() {
    List<CountryPairFigures> top = countries.topPairs(10, RowChoice.ALL);

    assertThat(top).hasSize(10);
    assertThat(top).isSortedAccordingTo((a, b) -> Long.compare(b.stories(), a.stories()));
    assertThat(countries.top(3)).extracting(CountryFigures::country).contains("USA", "RUS");
    assertThat(countries.topPairs(5, RowChoice.ALL.without(List.of("Russia"))))
        .noneMatch(pair -> pair.countryA().equals("RUS") || pair.countryB().equals("RUS"));
  }

  @Test
  void networkOfCountriesHasThemAsNodes() {
    Network network = countries.network(NetworkChoice.byMonth(PairStrength.ofStories(5)));

    assertThat(network.nodes()).extracting(Network.Node::id).contains("USA", "RUS", "UKR");
    assertThat(network.edges()).allMatch(edge -> edge.stories() >= 5);
  }

  @Test
  void countryThatNoTextNamesIsRefused() {
    assertThatThrownBy(() -> countries.pair("USA", "Atlantis")).isInstanceOf(UserMistake.class);
  }

  @Test
  void relatedPairsAreLeftOut_whereTheyAreAskedToBe() {
    List<PairFigures> unrelated = lake.topPairs(20, RowChoice.ALL.onlyUnrelated());

    assertThat(lake.topPairs(20)).anyMatch(pair -> "holds_office_of".equals(pair.relation()));
    assertThat(unrelated).hasSize(20).allMatch(pair -> pair.relation() == null);
    assertThat(lake.pairTrends().where(PairPeriods.RELATION.col().equalTo("place_of")).count())
        .isPositive();
  }

  @Test
  void storiesThatAreSureAreNoMoreThanAll_andFewerSomewhere() {
    List<PairFigures> top = lake.topPairs(50);

    assertThat(top).allMatch(pair -> pair.storiesSure() <= pair.stories());
    assertThat(top).anyMatch(pair -> pair.storiesSure() < pair.stories());
  }
}
