/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.TestSpark;
import io.entente.actor.Actors;
import io.entente.corpus.Removals;
import io.entente.pair.PairPeriods;
import io.entente.publish.DescribedStar;
import io.entente.publish.PostgresServer;
import io.entente.table.Lake;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import io.entente.view.LakeTables;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statements that {@code tables} prints, given to the databases that they are for. */
class TablesForDatabasesTest {

  @TempDir static Path folder;

  private static String lake;
  private static Map<String, Long> rows;

  @BeforeAll
  static void countTheSharedLake() {
    lake = SampleLake.folder().toString();
    SparkSession spark = TestSpark.session();
    Lake opened = Lake.at(lake, spark);
    rows = new TreeMap<>();
    LakeTables.ALL.forEach(table -> rows.put(table.name(), opened.read(spark, table).count()));
  }

  private static String tables(String... options) {
    CommandLineRun run =
        CommandLineRun.of(
            Stream.concat(Stream.of("tables", "--format"), Stream.of(options))
                .toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    return run.out();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      assertThat(result.next()).as(sql).isTrue();
      return result.getString(1);
    }
  }

  @Test
  void duckDbReadsEveryTableOfTheLake_throughItsViews() throws SQLException {
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
      execute(duckDb, tables("ddl", "--dialect", "duckdb", "--lake", lake));

      for (Map.Entry<String, Long> table : rows.entrySet()) {
        assertThat(one(duckDb, "SELECT count(*) FROM " + table.getKey()))
            .as(table.getKey())
            .isEqualTo(table.getValue().toString());
      }
      assertThat(rows).containsEntry(Removals.TABLE.name(), 0L);
      assertThat(
              one(
                  duckDb,
                  "SELECT comment FROM duckdb_columns() WHERE table_name = 'pair_periods' AND"
                      + " column_name = 'npmi'"))
          .isEqualTo(PairPeriods.NPMI.meaning());
      assertThat(one(duckDb, "SELECT typeof(published_month) FROM articles LIMIT 1"))
          .isEqualTo("VARCHAR");
      assertThat(one(duckDb, "SELECT surfaces[1].surface FROM actors WHERE name = 'NATO'"))
          .isEqualTo("NATO");
    }
  }

  @Test
  void duckDbTakesTheRowsOfTheLake_intoTablesWithKeys() throws SQLException {
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
      execute(duckDb, "CREATE SCHEMA files; USE files;");
      execute(duckDb, tables("ddl", "--dialect", "duckdb", "--lake", lake));
      execute(duckDb, "CREATE SCHEMA own; USE own;");
      execute(duckDb, tables("ddl", "--dialect", "duckdb"));
      for (TableDefinition<?> table : LakeTables.ALL) {
        execute(duckDb, "INSERT INTO own.%1$s SELECT * FROM files.%1$s".formatted(table.name()));
        assertThat(
                one(
                    duckDb,
                    ("SELECT string_agg(c, ', ') FROM (SELECT unnest(constraint_column_names) AS c"
                            + " FROM duckdb_constraints() WHERE"
                            + " constraint_type IN ('PRIMARY KEY', 'UNIQUE') AND"
                            + " table_name = '%s')")
                        .formatted(table.name())))
            .isEqualTo(String.join(", ", table.key().stream().map(TableColumn::name).toList()));
      }
      assertThat(one(duckDb, "SELECT count(*) FROM own.pair_mentions"))
          .isEqualTo(rows.get("pair_mentions").toString());
    }
  }

  @Test
  void sparkReadsEveryTableOfTheLake_throughExternalTables() {
    SparkSession spark = TestSpark.session().newSession();
    spark.sql("CREATE DATABASE of_ddl LOCATION '%s'".formatted(folder.toUri()));
    try {
      spark.sql("USE of_ddl");
      statements(tables("ddl", "--dialect", "spark", "--lake", lake)).forEach(spark::sql);

      rows.forEach(
          (table, count) -> assertThat(spark.table(table).count()).as(table).isEqualTo(count));
      List<Row> described = spark.sql("DESCRIBE TABLE EXTENDED actors").collectAsList();
      assertThat(described)
          .anySatisfy(
              row -> {
                assertThat(row.getString(0)).isEqualTo("wikidata_id");
                assertThat(row.getString(2)).isEqualTo(Actors.WIKIDATA_ID.meaning());
              })
          .anySatisfy(
              row -> {
                assertThat(row.getString(0)).isEqualTo("Comment");
                assertThat(row.getString(1)).isEqualTo("One row: " + Actors.TABLE.grain());
              });
    } finally {
      spark.sql("DROP DATABASE of_ddl CASCADE");
    }
  }

  private static List<String> statements(String script) {
    return Stream.of(script.split(";\n")).map(String::strip).filter(sql -> !sql.isEmpty()).toList();
  }

  @Test
  void postgresTakesBothSetsOfTables_withKeysAndComments() throws SQLException {
    assumeTrue(PostgresServer.isThere(), "PostgreSQL is not installed");
    try (Connection postgres = PostgresServer.connect(PostgresServer.newDatabase())) {
      execute(postgres, tables("ddl"));
      execute(postgres, "CREATE SCHEMA star; SET search_path TO star;");
      execute(postgres, tables("ddl", "--star"));

      assertThat(
              one(
                  postgres,
                  "SELECT string_agg(DISTINCT data_type, ', ' ORDER BY data_type) FROM"
                      + " information_schema.columns WHERE table_name IN ('runs', 'articles')"))
          .contains("ARRAY", "bigint", "jsonb", "timestamp with time zone");
      assertThat(
              one(
                  postgres,
                  "SELECT col_description('public.pair_periods'::regclass, ordinal_position) FROM"
                      + " information_schema.columns WHERE table_name = 'pair_periods' AND"
                      + " column_name = 'npmi'"))
          .isEqualTo(PairPeriods.NPMI.meaning());
      assertThat(
              one(
                  postgres,
                  "SELECT count(*) FROM pg_constraint WHERE contype = 'p' AND connamespace ="
                      + " 'star'::regnamespace"))
          .isEqualTo(Integer.toString(DescribedStar.all().size()));
    }
  }

  @Test
  void starIsMadeInADatabase_andToldAsMarkdown() throws SQLException {
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
      execute(duckDb, tables("ddl", "--dialect", "duckdb", "--star"));

      assertThat(one(duckDb, "SELECT count(*) FROM fact_pair_story")).isEqualTo("0");
      assertThat(
              one(
                  duckDb,
                  "SELECT comment FROM duckdb_columns() WHERE table_name = 'agg_pair_month' AND"
                      + " column_name = 'npmi'"))
          .endsWith("never a sum.");
    }
    assertThat(tables("markdown", "--star"))
        .contains("### `dim_actor`\n\nOne row: ")
        .contains("Refers to: `dim_story` (`story_id`)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--dialect spark | --dialect: 'spark' makes tables over files; name their folder with --lake",
        "--lake target | --lake: postgresql cannot read files; leave --lake out, or use"
            + " 'entente publish'",
        "--dialect spark --lake target/nothing | --lake: 'target/nothing' has no table articles",
        "--star --dialect spark | --star: these tables are in no file of a lake; leave --lake out"
      })
  void mistakeIsOneLine_thatNamesTheMend(String options, String line) {
    CommandLineRun run = CommandLineRun.of(("tables --format ddl " + options.strip()).split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).startsWith("entente: " + line);
  }
}
