/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.entente.publish.DescribedStar;
import io.entente.table.TableColumn;
import io.entente.table.ddl.DescribedTable;
import io.entente.view.LakeTables;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** dbt's description of the tables: read as YAML, and its tests given to a database as dbt does. */
class DbtSourcesTest {

  private static final YAMLMapper YAML = new YAMLMapper(new YAMLFactory());

  private static Connection duckDb;

  @BeforeAll
  static void openTheSharedLake() throws SQLException {
    duckDb = DriverManager.getConnection("jdbc:duckdb:");
    String views =
        CommandLineRun.of(
                "tables",
                "--format",
                "ddl",
                "--dialect",
                "duckdb",
                "--lake",
                SampleLake.folder().toString())
            .out();
    try (Statement statement = duckDb.createStatement()) {
      statement.execute(views);
    }
  }

  @AfterAll
  static void close() throws SQLException {
    duckDb.close();
  }

  private static JsonNode source(String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("tables", "--format", "dbt"));
    words.addAll(List.of(more));
    JsonNode file = YAML.readTree(CommandLineRun.of(words.toArray(String[]::new)).out());
    assertThat(file.get("version").asInt()).isEqualTo(2);
    return file.get("sources").get(0);
  }

  private static List<String> names(JsonNode list) {
    return list.findValues("name").isEmpty()
        ? List.of()
        : StreamSupport.stream(list.spliterator(), false)
            .map(one -> one.get("name").asText())
            .toList();
  }

  private static void hasTheColumns(JsonNode source, List<DescribedTable> tables) {
    assertThat(names(source.get("tables")))
        .isEqualTo(tables.stream().map(DescribedTable::name).toList());
    for (int i = 0; i < tables.size(); i++) {
      JsonNode told = source.get("tables").get(i);
      List<TableColumn> columns = tables.get(i).columns();
      assertThat(names(told.get("columns")))
          .isEqualTo(columns.stream().map(TableColumn::name).toList());
      assertThat(told.get("columns").findValuesAsText("description"))
          .isEqualTo(columns.stream().map(TableColumn::meaning).toList());
    }
  }

  @Test
  void columnsAndMeaningsAreThoseOfTheDefinitions() throws IOException {
    JsonNode lake = source("--schema", "news");

    assertThat(lake.get("name").asText()).isEqualTo("entente");
    assertThat(lake.get("schema").asText()).isEqualTo("news");
    hasTheColumns(lake, LakeTables.ALL.stream().map(DescribedTable::of).toList());
    hasTheColumns(source("--star"), DescribedStar.all());
  }

  @Test
  void testsOfTheLakeHold_onTheSampleCorpus() throws IOException, SQLException {
    Map<String, Integer> done =
        tests(source()).stream().collect(Collectors.toMap(Check::kind, check -> 1, Integer::sum));

    assertThat(done.get("unique")).isEqualTo(LakeTables.ALL.size());
    assertThat(done.get("accepted_values")).isGreaterThanOrEqualTo(12);
    assertThat(done.get("relationships")).isGreaterThanOrEqualTo(10);
    assertThat(done.get("not_null")).isGreaterThan(100);
    for (Check check : tests(source())) {
      try (Statement statement = duckDb.createStatement();
          ResultSet failing = statement.executeQuery(check.sql())) {
        assertThat(failing.next()).as(check.sql()).isFalse();
      }
    }
  }

  @Test
  void testFails_whereAValueIsNoneOfThoseAllowed() throws IOException, SQLException {
    Check granularity =
        tests(source()).stream()
            .filter(check -> check.kind().equals("accepted_values"))
            .filter(check -> check.sql().contains("FROM pair_periods"))
            .findFirst()
            .orElseThrow();
    String other =
        granularity
            .sql()
            .replace("FROM pair_periods", "FROM (SELECT 'decade' AS granularity) AS other");
    try (Statement statement = duckDb.createStatement();
        ResultSet failing = statement.executeQuery(other)) {
      assertThat(failing.next()).isTrue();
    }
  }

  /** A test of dbt, as the query that dbt makes of it: each row is a failure. */
  private record Check(String kind, String sql) {}

  private static List<Check> tests(JsonNode source) {
    List<Check> checks = new ArrayList<>();
    for (JsonNode table : source.get("tables")) {
      String name = table.get("name").asText();
      for (JsonNode test : table.path("data_tests")) {
        checks.add(check(test, name, test.get("unique").get("column_name").asText()));
      }
      for (JsonNode column : table.get("columns")) {
        for (JsonNode test : column.path("data_tests")) {
          checks.add(check(test, name, '"' + column.get("name").asText() + '"'));
        }
      }
    }
    return checks;
  }

  private static Check check(JsonNode test, String table, String column) {
    String kind = test.isTextual() ? test.asText() : test.fieldNames().next();
    JsonNode options = test.path(kind);
    String sql =
        switch (kind) {
          case "not_null" -> "SELECT 1 FROM %1$s WHERE %2$s IS NULL";
          case "unique" ->
              "SELECT %2$s FROM %1$s WHERE %2$s IS NOT NULL GROUP BY 1 HAVING count(*) > 1";
          case "accepted_values" ->
              "SELECT DISTINCT %2$s FROM %1$s WHERE %2$s NOT IN (" + values(options) + ")";
          case "relationships" ->
              "SELECT 1 FROM %1$s WHERE %2$s IS NOT NULL AND %2$s NOT IN (SELECT "
                  + options.get("field").asText()
                  + " FROM "
                  + options.get("to").asText().replaceAll("source\\('entente', '(\\w+)'\\)", "$1")
                  + ")";
          default -> throw new IllegalStateException("dbt has no test " + kind);
        };
    return new Check(kind, sql.formatted(table, column));
  }

  private static String values(JsonNode options) {
    return StreamSupport.stream(options.get("values").spliterator(), false)
        .map(value -> "'" + value.asText() + "'")
        .collect(Collectors.joining(", "));
  }
}
