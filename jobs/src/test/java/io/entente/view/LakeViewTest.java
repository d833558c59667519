/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.TestSpark;
import io.entente.cli.SampleLake;
import io.entente.corpus.Articles;
import io.entente.pair.Granularity;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodTotals;
import io.entente.table.Lake;
import io.entente.table.LakeCommit;
import io.entente.table.LakeWriter;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lake holds: totals, runs, tables; and what a view says of one that holds nothing. */
class LakeViewTest {

  @TempDir static Path folder;

  private static SparkSession spark;
  private static LakeView lake;
  private static RawTables raw;

  @BeforeAll
  static void openTheSample() {
    spark = TestSpark.session();
    lake = LakeView.open(spark, SampleLake.folder().toString());
    raw = RawTables.of(SampleLake.folder());
  }

  @Test
  void storiesAreThoseOfTheCorpus() {
    assertThat(lake.stories())
        .isEqualTo(83)
        .isEqualTo(raw.count("select count(distinct story_id) from articles"));
  }

  @Test
  void totalsOfAYear_areWhatItsArticlesSay() {
    PeriodTotals.Total year = lake.periods().holding("2025-07-04", "year").total();

    assertThat(year.periodStart()).isEqualTo("2025-01-01");
    assertThat(year.complete()).as("the corpus ends in October").isFalse();
    assertThat(year.articles()).isEqualTo(raw.count(ofYear("count(*)")));
    assertThat(year.stories())
        .isEqualTo(raw.count(ofYear("count_if(article_id = story_id)")))
        .isLessThan(year.articles());
    assertThat(year.sources()).isEqualTo(raw.count(ofYear("count(distinct source)")));
    assertThat(year.mentions())
        .isEqualTo(
            raw.count(
                "select count(actor_id) from mentions join articles using (article_id)"
                    + " where year(published_date) = 2025"));
  }

  private static String ofYear(String what) {
    return "select " + what + " from articles where year(published_date) = 2025";
  }

  @Test
  void latestPeriodMayBeCutOff_andTheLatestCompleteOneIsNot() {
    Periods periods = lake.periods();

    assertThat(periods.all()).hasSize(55 + 35 + 80 + 4);
    assertThat(periods.latest(Granularity.MONTH).start()).isEqualTo("2025-10-01");
    assertThat(periods.latestComplete(Granularity.MONTH).start()).isEqualTo("2025-08-01");
    assertThat(periods.latestComplete(Granularity.YEAR).start()).isEqualTo("2024-01-01");
  }

  @Test
  void periodIsRefused_whenNoArticleStandsInIt() {
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> lake.periods().holding(LocalDate.of(1999, 5, 5), Granularity.MONTH))
        .withMessage("no article stands in the month of 1999-05-01; leave {DAY} out for the latest")
        .returns(Setting.DAY, UserMistake::setting);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lake.periods().holding("2025-01-01", "decade"))
        .withMessage("no period is called 'decade'; use day, week, month, year");
  }

  @Test
  void runsAreListed_theNewestFirst() {
    RunHistory runs = lake.runs();

    assertThat(runs.all())
        .extracting(Runs.Run::job)
        .containsExactly("aggregate", "pair", "extract", "ingest");
    assertThat(runs.lastChange())
        .extracting(Runs.Run::job)
        .containsExactly("ingest", "extract", "pair", "aggregate");
    Runs.Run ingest = runs.all().get(3);
    assertThat(runs.named(ingest.runId())).containsExactly(ingest);
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> runs.named("ingest-0"))
        .returns(Setting.RUN, UserMistake::setting)
        .returns("ingest-0", UserMistake::value);
  }

  @Test
  void rejectsAreListedByFile_noMoreThanAskedFor() {
    assertThat(lake.rejects(10))
        .extracting(reject -> reject.reason())
        .containsExactlyInAnyOrder("bad_json", "no_date", "no_text", "repeated_record");
    assertThat(lake.rejects(1)).containsExactly(lake.rejects(10).get(0));
  }

  @Test
  void tableIsReadByItsName_andAnUnknownOneRefused() {
    assertThat(lake.table("articles").count()).isEqualTo(85);
    assertThat(lake.table("articles").columns()).isEqualTo(lake.table(Articles.TABLE).columns());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lake.table("article"))
        .withMessageStartingWith("no table is called 'article'; there are articles, rejects, ");
  }

  @Test
  void tempViewsAreMade_ofEveryTableThatWasWritten() {
    List<String> names = lake.createTempViews("sample_");

    assertThat(names)
        .contains("sample_articles", "sample_pair_periods", "sample_pair_trends", "sample_runs")
        .doesNotContain("sample_removals")
        .allSatisfy(name -> assertThat(spark.catalog().tableExists(name)).isTrue());
    assertThat(spark.sql("select count(*) n from sample_pair_periods").first().<Long>getAs("n"))
        .isEqualTo(raw.count("select count(*) from pair_periods"));
  }

  @Test
  void missingTableIsNamed_whenTheFolderIsNoLake() {
    try (LakeView none = LakeView.open(spark, folder.resolve("none").toString())) {
      assertThatExceptionOfType(UserMistake.class)
          .isThrownBy(() -> none.topPairs(3))
          .withMessageContaining(
              "none' has no table pair_periods; fill it with 'entente run {CORPUS}")
          .returns(Setting.LAKE, UserMistake::setting);
      assertThatExceptionOfType(UserMistake.class)
          .isThrownBy(() -> none.pair("a", "b"))
          .withMessageContaining("has no table actors");
      assertThatExceptionOfType(UserMistake.class)
          .isThrownBy(() -> none.createTempViews(""))
          .withMessageContaining("has no table articles");
      assertThatExceptionOfType(UserMistake.class)
          .isThrownBy(none::runs)
          .withMessageContaining("has no table runs");
    }
  }

  @Test
  void listsAreEmpty_whenTheTablesAre() throws Exception {
    Path empty = folder.resolve("empty");
    writeEmptyTables(empty);

    try (LakeView nothing = LakeView.open(spark, empty.toString())) {
      assertThat(nothing.stories()).isZero();
      assertThat(nothing.periods().all()).isEmpty();
      assertThat(nothing.topPairs(3)).isEmpty();
      assertThat(nothing.quality(3).types()).isEmpty();
      assertThat(nothing.runs().lastChange()).isEmpty();
      assertThat(nothing.network(NetworkChoice.byMonth(PairStrength.ANY)).nodes()).isEmpty();
      assertThatExceptionOfType(UserMistake.class)
          .isThrownBy(() -> nothing.periods().latest(Granularity.MONTH))
          .withMessageContaining("its tables are empty");
      assertThatExceptionOfType(UserMistake.class)
          .isThrownBy(() -> nothing.actor("Putin", 3))
          .withMessageContaining("no actor of this lake is called 'Putin'; try a surname or an id");
    }
  }

  private static void writeEmptyTables(Path empty) throws Exception {
    Lake made = Lake.at(empty.toString(), spark);
    try (LakeWriter writer = made.write()) {
      LakeCommit commit = writer.begin("r1");
      for (TableDefinition<?> table : LakeTables.ALL) {
        commit.replaceTable(table, spark.createDataFrame(List.of(), table.schema()));
      }
      commit.finish();
    }
    assertThat(made.isWritten(PairPeriods.TABLE)).isTrue();
  }
}
