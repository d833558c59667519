/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.TestSpark;
import io.entente.cli.SampleLake;
import io.entente.pair.CountFilter;
import io.entente.pair.Granularity;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A view under a filter, in a session as Spark makes it: with dates in the classes of JDBC. */
class FilteredViewTest {

  private static final Instant DAWN = Instant.parse("2025-01-01T00:00:00Z");

  private static SparkSession spark;
  private static RawTables raw;

  @BeforeAll
  static void makeASession() {
    spark = TestSpark.session().newSession();
    spark.conf().set("spark.sql.datetime.java8API.enabled", false);
    raw = RawTables.of(SampleLake.folder());
  }

  private static LakeView open(CountFilter filter) {
    return LakeView.open(spark, SampleLake.folder().toString(), filter);
  }

  @Test
  void storiesAreThoseBetweenTheDays_bothIncluded() {
    try (LakeView lake = open(CountFilter.NONE.withDates("2024-11-06", "2025-02-24"))) {
      String between = " between date '2024-11-06' and date '2025-02-24'";
      assertThat(lake.stories())
          .isEqualTo(
              raw.count(
                  "select count(distinct story_id) from articles where published_date" + between))
          .isBetween(1L, 82L);
      List<PeriodStories> months = lake.pair("Trump", "Putin").over(Granularity.MONTH);
      assertThat(months.stream().mapToLong(PeriodStories::stories).sum())
          .isEqualTo(
              raw.pairedCount(
                  "select count(*) from pairs where a = 'person:donald_trump' and b ="
                      + " 'person:vladimir_putin' and published_date"
                      + between))
          .isPositive();
      assertThat(lake.pair("Trump", "Putin").evidence(50))
          .isNotEmpty()
          .allSatisfy(
              sentence ->
                  assertThat(sentence.publishedDate()).isBetween("2024-11-06", "2025-02-24"));
    }
  }

  @Test
  void pairsOfASingleStoryAreThoseThatStandClosestInIt() {
    String story =
        raw.rows("select article_id from articles where published_date = date '2022-02-24'")
            .get(0)
            .getString(0);
    try (LakeView lake = open(CountFilter.NONE.withDates("2022-02-24", "2022-02-24"))) {
      List<PairFigures> top = lake.topPairs(1_000);

      assertThat(top).hasSizeGreaterThan(10).allMatch(pair -> pair.stories() == 1);
      assertThat(top)
          .extracting(PairFigures::ids)
          .isEqualTo(
              spark
                  .read()
                  .parquet(SampleLake.folder().resolve("pair_mentions").toString())
                  .where(col("article_id").equalTo(story))
                  .orderBy(
                      col("sentences").desc(),
                      col("paragraphs").desc(),
                      col("token_distance"),
                      col("actor_a"),
                      col("actor_b"))
                  .collectAsList()
                  .stream()
                  .map(row -> new PairIds(row.getAs("actor_a"), row.getAs("actor_b")))
                  .toList());
    }
  }

  @Test
  void onlyThesePublishersCount_inEveryFigure() {
    try (LakeView lake = open(CountFilter.NONE.withSources(List.of("Harbor Courier")))) {
      assertThat(lake.stories()).isEqualTo(13);
      assertThat(lake.topPairs(1).get(0).stories())
          .isEqualTo(
              raw.pairedCount(
                  "select max(n) from (select count(*) n from pairs"
                      + " where source = 'Harbor Courier' group by a, b)"));
    }
  }

  @Test
  void onlyActorsOfTheseTypesArePaired_andTrendsAreTheirs() {
    CountFilter filter = CountFilter.NONE.withTypes(List.of("state", "alliance"));
    try (LakeView lake = open(filter)) {
      assertThat(lake.topPairs(20))
          .hasSize(20)
          .allSatisfy(
              pair ->
                  assertThat(pair.actorA() + " " + pair.actorB())
                      .matches("(state|alliance):\\S+ (state|alliance):\\S+"));
      ChosenPeriod month = lake.periods().latestComplete(Granularity.MONTH);
      assertThat(lake.rising(month, 5).actors())
          .isNotEmpty()
          .allSatisfy(actor -> assertThat(actor.actorId()).matches("(state|alliance):\\S+"));
      assertThat(lake.pair("Trump", "Putin").evidence(5)).isEmpty();
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> filter.withTypes(List.of("states")))
        .withMessageStartingWith("types [states]: use some of [state, person, ");
  }

  @Test
  void tempViewsAreThoseOfTheFilter() {
    try (LakeView lake = open(CountFilter.NONE.withDates(null, "2022-12-31"))) {
      lake.createTempViews("early_");
      assertThat(spark.sql("select * from early_period_totals where granularity = 'year'").count())
          .isEqualTo(1);
      assertThat(spark.sql("select * from early_pair_trends where year > 2022").count()).isZero();
      assertThat(spark.sql("select * from early_articles").count()).isEqualTo(85);
    }
  }

  @Test
  void filterIsRefused_whenNoArticleFits() {
    try (LakeView lake = open(CountFilter.NONE.withDates("1999-01-01", "1999-12-31"))) {
      assertThatExceptionOfType(UserMistake.class)
          .isThrownBy(lake::stories)
          .withMessageContaining("no article of this lake fits")
          .returns(Setting.FILTER, UserMistake::setting);
    }
  }

  @Test
  void runsKeepTheirTimes_whateverTheSessionsDatesAre() {
    try (LakeView lake = open(CountFilter.NONE)) {
      assertThat(lake.runs().all())
          .hasSize(4)
          .allSatisfy(run -> assertThat(run.startedAt()).isBetween(DAWN, Instant.now()));
    }
  }
}
