/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.serve;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.TestSpark;
import io.entente.actor.Actors;
import io.entente.cli.CommandLineRun;
import io.entente.cli.SampleLake;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.table.IcebergCatalogs;
import io.entente.table.Lake;
import io.entente.table.LakeCommit;
import io.entente.table.LakeWriter;
import io.entente.table.TableDefinition;
import io.entente.usage.UserMistake;
import io.entente.view.LakeTables;
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

/** One server, asked by the driver that JDBC tools use for Spark and Hive. */
class LakeServerTest {

  @TempDir static Path folder;

  private static Path lake;
  private static LakeServer server;
  private static Connection connection;

  @BeforeAll
  static void start() throws Exception {
    lake = SampleLake.copyTo(folder.resolve("lake"));
    server = start(TestSpark.session(), lake.toString());
    connection = DriverManager.getConnection(server.url(), "anybody", "");
  }

  @AfterAll
  static void stop() throws SQLException {
    connection.close();
    server.close();
  }

  private static LakeServer start(SparkSession spark, String lake) {
    return LakeServer.start(spark, lake, "localhost", 0, LakeServer.USUAL_MOST_KEPT);
  }

  private static List<String> column(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private static List<String> columnsOf(ResultSet rows, String column) throws SQLException {
    List<String> values = new ArrayList<>();
    try (rows) {
      while (rows.next()) {
        values.add(rows.getString(column));
      }
    }
    return values;
  }

  @Test
  void toolsFindTheViews_withTheirComments() throws SQLException {
    assertThat(columnsOf(connection.getMetaData().getSchemas(), "TABLE_SCHEM"))
        .contains("default", "lake", "star");
    assertThat(
            columnsOf(connection.getMetaData().getTables(null, "default", "%", null), "TABLE_NAME"))
        .hasSize(28)
        .contains("pairs_by_month", "actors_by_week", "periods_by_day", "pair_trends_by_year");
    assertThat(columnsOf(connection.getMetaData().getTables(null, "lake", "%", null), "TABLE_NAME"))
        .hasSameSizeAs(LakeTables.ALL);
    assertThat(
            columnsOf(
                connection.getMetaData().getColumns(null, "default", "pairs_by_month", "npmi"),
                "REMARKS"))
        .containsExactly(PairPeriods.NPMI.meaning());
  }

  @Test
  void namesStandBesideIds_andOneViewHoldsOneLengthOfPeriod() throws SQLException {
    assertThat(
            column(
                "SELECT concat_ws(', ', name_a, type_a, name_b, stories) FROM pairs_by_year WHERE"
                    + " period_start = DATE'2025-01-01' ORDER BY stories DESC, actor_a, actor_b"
                    + " LIMIT 1"))
        .singleElement()
        .asString()
        .contains("United States, ");
    assertThat(column("SELECT sum(stories) FROM periods_by_month"))
        .isEqualTo(column("SELECT sum(stories) FROM periods_by_year"))
        .isEqualTo(
            column(
                "SELECT sum(stories) FROM lake.period_totals WHERE granularity = 'day' AND"
                    + " year > 0"));
  }

  @Test
  void daysTimesAndListsAreTold() throws SQLException {
    assertThat(column("SELECT max(period_start) FROM pairs_by_year")).containsExactly("2025-01-01");
    assertThat(column("SELECT max(started_at) FROM lake.runs"))
        .singleElement()
        .asString()
        .matches("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d.*");
    assertThat(column("SELECT surfaces FROM lake.actors WHERE name = 'NATO'"))
        .singleElement()
        .asString()
        .contains("\"surface\":\"NATO\"");
  }

  @Test
  void starSchemaIsThere_withoutPublishing() throws SQLException {
    assertThat(
            column(
                "SELECT count(*) FROM star.fact_actor_story f JOIN star.dim_actor a USING"
                    + " (actor_id) WHERE a.name = 'Ukraine'"))
        .isEqualTo(column("SELECT sum(stories) FROM actors_by_year WHERE name = 'Ukraine'"));
  }

  @Test
  void nextStatementSeesANewYear_inALakeInAFolder() throws Exception {
    String copy = SampleLake.copyTo(folder.resolve("growing")).toString();

    seesANewYear(copy);
  }

  @Test
  void nextStatementSeesANewYear_inALakeOfIcebergTables() throws Exception {
    String address = "iceberg:" + IcebergCatalogs.jdbc(folder.resolve("warehouse")) + ".served";
    SparkSession spark = TestSpark.session();
    Lake sample = Lake.at(lake.toString(), spark);
    try (LakeWriter writer = Lake.at(address, spark).write()) {
      LakeCommit commit = writer.begin("first");
      for (TableDefinition<?> table : List.of(PairPeriods.TABLE, Actors.TABLE)) {
        commit.replaceTable(table, sample.read(spark, table).limit(200));
      }
      commit.finish();
    }

    seesANewYear(address);
  }

  /** A lake that is written between two statements of one connection. */
  private static void seesANewYear(String address) throws Exception {
    SparkSession spark = TestSpark.session();
    try (LakeServer other = start(spark, address);
        Connection own = DriverManager.getConnection(other.url(), "anybody", "");
        Statement statement = own.createStatement()) {
      String sql =
          "SELECT count(*) FROM pairs_by_year WHERE period_start = DATE'2031-01-01' AND name_a IS"
              + " NOT NULL";
      assertThat(one(statement, sql)).isZero();

      Lake written = Lake.at(address, spark);
      Dataset<Row> year =
          written
              .read(spark, PairPeriods.TABLE)
              .limit(3)
              .withColumn(PeriodColumns.GRANULARITY.name(), lit("year"))
              .withColumn(PeriodColumns.YEAR.name(), lit(2031))
              .withColumn(PeriodColumns.PERIOD_START.name(), lit("2031-01-01").cast("date"));
      try (LakeWriter writer = written.write()) {
        LakeCommit commit = writer.begin("later");
        commit.replacePartitions(PairPeriods.TABLE, year);
        commit.finish();
      }

      assertThat(one(statement, sql)).isEqualTo(3);
    }
  }

  @Test
  void starIsMadeOnce_andAnewWhenTheLakeChanges() throws Exception {
    String copy = SampleLake.copyTo(folder.resolve("changing")).toString();
    SparkSession spark = TestSpark.session();
    try (LakeServer other = start(spark, copy);
        Connection own = DriverManager.getConnection(other.url(), "anybody", "");
        Statement statement = own.createStatement()) {
      String sql =
          "SELECT count(*) FROM star.dim_actor_name a JOIN star.dim_actor USING (actor_id)";
      assertThat(explained(statement, sql)).contains("InMemoryTableScan");
      assertThat(one(statement, sql)).isGreaterThan(100);

      Lake written = Lake.at(copy, spark);
      try (LakeWriter writer = written.write()) {
        LakeCommit commit = writer.begin("later");
        commit.replaceTable(Actors.TABLE, written.read(spark, Actors.TABLE).limit(3));
        commit.finish();
      }

      assertThat(one(statement, sql)).isBetween(3L, 30L);
    }
  }

  @Test
  void starIsMadeForEachStatement_whenNothingIsToBeKept() throws Exception {
    try (LakeServer other =
            LakeServer.start(TestSpark.session(), lake.toString(), "localhost", 0, 0);
        Connection own = DriverManager.getConnection(other.url(), "anybody", "");
        Statement statement = own.createStatement()) {
      assertThat(explained(statement, "SELECT count(*) FROM star.dim_publisher"))
          .contains("articles")
          .doesNotContain("InMemoryTableScan");
    }
  }

  private static String explained(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery("EXPLAIN " + sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  @Test
  void statementsOnlyRead() {
    for (String sql :
        List.of(
            "DROP VIEW pairs_by_month",
            "CREATE TABLE mine USING parquet AS SELECT 1 AS one",
            "INSERT OVERWRITE DIRECTORY '%s' USING parquet SELECT 1"
                .formatted(folder.resolve("out")),
            "CREATE VIEW mine AS SELECT 1",
            "ADD JAR '%s'".formatted(folder.resolve("any.jar")))) {
      assertThatThrownBy(() -> column(sql)).as(sql).hasMessageContaining("this server only reads");
    }
    assertThatThrownBy(() -> column("SELECT * FROM parquet.`%s/actors`".formatted(lake)))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void connectionMayHaveViewsAndSettingsOfItsOwn() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TEMPORARY VIEW mine AS SELECT * FROM actors_by_year");
      statement.execute("SET spark.sql.ansi.enabled = false");
    }
    assertThat(column("SELECT count(*) FROM mine"))
        .isEqualTo(column("SELECT count(*) FROM actors_by_year"));
  }

  private static long one(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getLong(1);
    }
  }

  @Test
  void lakeIsRefused_inWhichNothingIsCounted() {
    String empty = folder.resolve("empty").toString();
    assertThatThrownBy(() -> start(TestSpark.session(), empty))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("has no table pair_periods");
  }

  @Test
  void portThatIsTaken_isOneLine() {
    CommandLineRun run =
        CommandLineRun.of(
            "serve", "--lake", lake.toString(), "--port", Integer.toString(server.port()));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines().findFirst())
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .startsWith("entente: --port: cannot listen on " + server.port())
                    .endsWith("; name another one, or 0 for any that is free"));
  }
}
