/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.pair.ActorPeriods;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.table.TableDefinition;
import io.entente.view.LakeView;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StarRowsTest {

  private static LakeView lake;
  private static StarRows rows;

  @BeforeAll
  static void open() {
    lake = TinyLake.open(TinyLake.grownByADay());
    rows = new StarRows(lake::table, StoryTexts.LEFT_OUT);
    StarSchema.ALL.forEach(table -> rows.of(table).createOrReplaceTempView(table.name()));
  }

  @AfterAll
  static void close() {
    StarSchema.ALL.forEach(table -> TestSpark.session().catalog().dropTempView(table.name()));
    lake.close();
  }

  private static List<String> sql(String query) {
    return TestSpark.session().sql(query).collectAsList().stream()
        .map(row -> row.mkString("|"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void factsAddUpToThePeriods(Granularity length) {
    String period = "cast(date_trunc('%s', published_date) as date)".formatted(length.code());
    String pairs =
        "select %s, actor_a, actor_b, count(*), sum(sentences), sum(paragraphs) from fact_pair_story"
            + " group by 1, 2, 3 order by 1, 2, 3";
    assertThat(sql(pairs.formatted(period)))
        .hasSizeGreaterThan(20)
        .isEqualTo(
            sql(
                "select period_start, actor_a, actor_b, stories, sentences, paragraphs from"
                    + " agg_pair_%s order by 1, 2, 3".formatted(length.code())));
    String actors =
        "select %s, actor_id, count(*), sum(mentions) from fact_actor_story group by 1, 2 order by 1,"
            + " 2";
    assertThat(sql(actors.formatted(period)))
        .hasSizeGreaterThan(10)
        .isEqualTo(
            sql(
                "select period_start, actor_id, stories, mentions from agg_actor_%s order by 1, 2"
                    .formatted(length.code())));
  }

  @Test
  void daysOfAllYearsAreThere_withTheWeeksThatCrossThem() {
    assertThat(sql("select min(date_id), max(date_id), count(*) from dim_date"))
        .containsExactly("2024-01-01|2025-12-31|731");
    assertThat(sql("select * from dim_date where date_id = date '2024-12-30'"))
        .containsExactly(
            "2024-12-30|2024|4|12|December|2024-12|2024-12-01|2024-01-01|2025|1|2025-W01|2024-12-30"
                + "|30|1|Monday|false");
  }

  @Test
  void publisherIsNamedByItsSource_elseByItsHost() {
    assertThat(
            sql("select publisher_id, known_by, articles from dim_publisher order by publisher_id"))
        .containsExactly(
            "(unknown)|nothing|1",
            "Eastbridge Wire|source|2",
            "Harbor Courier|source|1",
            "harbor.example|address|1");
  }

  @Test
  void evidenceIsTheSentence() {
    assertThat(
            sql(
                "select sentence_text from fact_evidence where actor_a = 'person:vladimir_putin' and"
                    + " actor_b = 'person:xi_jinping' and text_field = 'body'"))
        .containsExactly("Vladimir Putin met Xi Jinping in Moscow on Monday.");
  }

  @Test
  void storiesBringTexts_onlyWhereTheyAreAskedFor() {
    assertThat(sql("select count(body) from dim_story")).containsExactly("0");
    Dataset<Row> withTexts =
        new StarRows(lake::table, StoryTexts.INCLUDED).of(StarSchema.DIM_STORY);
    assertThat(withTexts.where("body is not null").count()).isEqualTo(5);
  }

  @Test
  void actorsThatAreCountedAsOneAreOne_underTheNameOfThatOne() {
    Dataset<Row> actors =
        Actors.TABLE.dataset(
            TestSpark.session(),
            List.of(
                seen("open:ivanov", "Sergei Ivanov", 9, new Actors.Surface(9, "Ivanov")),
                seen("open:ivanoff", "Sergey Ivanoff", 3, new Actors.Surface(3, "Ivanov"))));
    Dataset<Row> merges =
        ActorMerges.TABLE.dataset(
            TestSpark.session(),
            List.of(
                new ActorMerge(
                    "open:ivanov",
                    "open:ivanoff",
                    "open:ivanoff",
                    ActorMerge.Rule.BY_HAND,
                    "",
                    ActorMerge.Decider.USER,
                    false)));
    Function<TableDefinition<?>, Dataset<Row>> tables =
        table -> {
          if (table.equals(Actors.TABLE)) {
            return actors;
          }
          return table.equals(ActorMerges.TABLE)
              ? merges
              : TestSpark.session().createDataFrame(List.of(), table.schema());
        };
    StarRows ofActors = new StarRows(tables, StoryTexts.LEFT_OUT);
    assertThat(
            PublishedRows.texts(
                ofActors.of(StarSchema.DIM_ACTOR).select("actor_id", "name", "mentions")))
        .containsExactly("open:ivanoff|Sergey Ivanoff|12");
    assertThat(PublishedRows.texts(ofActors.of(StarSchema.DIM_ACTOR_NAME)))
        .containsExactly("open:ivanoff|Ivanov|12");
  }

  @Test
  void actorHasARow_thoughItIsCountedAndNotSeenAnyMore() {
    Function<TableDefinition<?>, Dataset<Row>> tables =
        table ->
            table.equals(ActorPeriods.TABLE) || table.equals(PairMentions.TABLE)
                ? lake.table(table)
                : TestSpark.session().createDataFrame(List.of(), table.schema());
    assertThat(
            new StarRows(tables, StoryTexts.LEFT_OUT)
                .of(StarSchema.DIM_ACTOR)
                .where("actor_id = 'state:ukr' and name = 'state:ukr' and type = 'other'")
                .count())
        .isEqualTo(1);
  }

  private static Actors.Seen seen(String id, String name, long mentions, Actors.Surface surface) {
    LocalDate day = LocalDate.of(2025, 2, 17);
    return new Actors.Seen(
        id, name, "person", null, null, false, day, day, mentions, List.of(surface));
  }
}
