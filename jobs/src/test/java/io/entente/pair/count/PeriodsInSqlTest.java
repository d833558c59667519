/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.Relations;
import io.entente.corpus.Articles;
import io.entente.pair.Belonging;
import io.entente.pair.PairCounting;
import io.entente.pair.PairRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The period tables follow from articles, mentions, actor_merges and pair_mentions by plain SQL: a
 * database that knows nothing of Entente derives each of them and finds no difference.
 */
class PeriodsInSqlTest {

  private static final int STORIES = 400;
  private static final PairRules RULES =
      new PairRules(5, PairRules.USUAL.types(), false, new PairRules.Sides(false, true));

  @TempDir static Path folder;
  private static Connection connection;

  @BeforeAll
  static void countAndDerive() throws SQLException, IOException {
    SparkSession spark = TestSpark.session();
    RandomNews news = new RandomNews(7, STORIES);
    Dataset<Row> articles = Articles.TABLE.dataset(spark, news.articles());
    Dataset<Row> mentions = Mentions.TABLE.dataset(spark, InventedWorld.mentions(news));
    Dataset<Row> merges = ActorMerges.TABLE.dataset(spark, merges());
    Dataset<Row> actors = Actors.TABLE.dataset(spark, InventedWorld.actors());
    Dataset<Row> relations = Relations.TABLE.dataset(spark, InventedWorld.relations());
    Dataset<Row> applied = ActorMerges.applied(mentions, merges, actors);
    PeriodCounting.Basis basis =
        new PeriodCounting.Basis(RULES, Belonging.of(actors, relations, RULES.sides()));
    try (PeriodCounting counting = PeriodCounting.of(articles, applied, basis)) {
      assertThat(counting.cappedStories()).isPositive();
      write(articles, "articles");
      write(mentions, "mentions");
      write(merges, "actor_merges");
      write(actors, "actors");
      write(relations, "relations");
      write(PairCounting.pairs(applied, RULES), "pair_mentions");
      write(counting.totals(), "period_totals");
      write(counting.actors(), "actor_periods");
      write(counting.pairs(), "pair_periods");
      write(counting.countries(), "country_periods");
      write(counting.countryPairs(), "country_pair_periods");
    }
    connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement sql = connection.createStatement();
        var script = PeriodsInSqlTest.class.getResourceAsStream("/periods.sql")) {
      sql.execute("set file_search_path = '" + folder + "'");
      sql.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
  }

  private static List<ActorMerge> merges() {
    return List.of(
        new ActorMerge(
            "actor8",
            "actor2",
            "actor2",
            ActorMerge.Rule.BY_HAND,
            "a test",
            ActorMerge.Decider.USER,
            false));
  }

  private static void write(Dataset<Row> rows, String table) {
    rows.write().parquet(folder.resolve(table).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "period_totals",
        "actor_periods",
        "pair_periods",
        "country_periods",
        "country_pair_periods"
      })
  void countsEqualThoseOfSql_inBothDirections(String table) throws SQLException {
    String columns =
        switch (table) {
          case "period_totals" -> "*";
          case "actor_periods", "country_periods" -> "* exclude (share)";
          case "country_pair_periods" ->
              "granularity, year, period_start, country_a, country_b, articles, stories,"
                  + " stories_sure, sources, sentences, paragraphs";
          default ->
              "granularity, year, period_start, actor_a, actor_b, relation, articles,"
                  + " stories, stories_sure, sources, sentences, paragraphs";
        };
    String given = "(select " + columns + " from " + table + ")";
    String derived = "(select " + columns + " from derived_" + table + ")";

    assertThat(number("select count(*) from " + given)).isGreaterThan(100);
    assertThat(rows("from " + given + " except from " + derived)).isEmpty();
    assertThat(rows("from " + derived + " except from " + given)).isEmpty();
    assertThat(number("select count(*) from " + given))
        .isEqualTo(number("select count(*) from " + derived));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "share",
        "expected",
        "npmi",
        "log_likelihood_ratio",
        "shrunken_log_ratio",
        "q_value"
      })
  void measuresEqualThoseOfSql(String measure) throws SQLException {
    assertThat(
            rows(
                "select * from pair_periods join derived_measures using (granularity, period_start,"
                    + " actor_a, actor_b) where not abs(%s - derived_%s) <= 1e-9"
                        .formatted(measure, measure)))
        .isEmpty();
  }

  @Test
  void actorSharesEqualThoseOfSql() throws SQLException {
    assertThat(
            rows(
                "select * from actor_periods a join derived_actor_periods d using (granularity,"
                    + " period_start, actor_id) where not abs(a.share - d.share) <= 1e-12"))
        .isEmpty();
  }

  @Test
  void pValuesEqualThoseOfSql_roundedUpToThousandthsOfAPowerOfTen() throws SQLException {
    assertThat(number("select count(*) from derived_p_values")).isGreaterThan(1000);
    assertThat(
            rows(
                "from derived_p_values where not (p_value_log - derived_p_value_log"
                    + " between -1e-9 and 0.001)"))
        .isEmpty();
  }

  @Test
  void backboneEqualsThatOfSql_andHoldsSomePairsButNotAll() throws SQLException {
    assertThat(number("select count(*) from pair_periods where in_backbone")).isPositive();
    assertThat(number("select count(*) from pair_periods where not in_backbone")).isPositive();
    assertThat(
            rows(
                "from pair_periods join derived_backbone using (granularity, period_start, actor_a,"
                    + " actor_b) where in_backbone <> derived_in_backbone"))
        .isEmpty();
  }

  private static long number(String query) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet found = sql.executeQuery(query)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(found.getString(i)).append(' ');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
