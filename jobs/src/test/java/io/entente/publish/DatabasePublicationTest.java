/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import io.entente.view.LakeView;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that lie in this process: DuckDB, and H2 for any that knows the standard. */
class DatabasePublicationTest {

  @TempDir private Path folder;

  private static DatabaseAddress address(String url, Optional<String> reader) {
    return new DatabaseAddress(Setting.DATABASE, url, Optional.empty(), reader, Map.of());
  }

  private static void holdsTheLakeAndThenADayMore(String url) throws SQLException {
    for (String folder : new String[] {TinyLake.first(), TinyLake.grownByADay()}) {
      try (LakeView lake = TinyLake.open(folder)) {
        Publication publication = TinyLake.publication(lake, TinyLake.SOME);
        DatabaseAddress address = address(url, Optional.empty());
        assertThat(publication.toDatabase(address).changes()).isNotEmpty();
        assertThat(publication.toDatabase(address).changes()).isEmpty();
        try (Connection connection = DriverManager.getConnection(url)) {
          assertThat(PublishedRows.in(connection, "", TinyLake.SOME))
              .isEqualTo(PublishedRows.expected(folder, TinyLake.SOME));
        }
      }
    }
  }

  @Test
  void duckDbHoldsTheRowsOfTheLake() throws SQLException {
    String url = "jdbc:duckdb:" + folder.resolve("news.duckdb");
    holdsTheLakeAndThenADayMore(url);
    try (Connection connection = DriverManager.getConnection(url)) {
      assertThat(
              PublishedRows.query(
                  connection,
                  "select comment from duckdb_columns() where table_name = 'trend_pair_year' and"
                      + " column_name = 'rank'"))
          .singleElement()
          .asString()
          .contains("Not additive");
    }
  }

  @Test
  void databaseThatKnowsTheStandardHoldsTheRowsOfTheLake() throws SQLException {
    String url = "jdbc:h2:" + folder.resolve("news");
    holdsTheLakeAndThenADayMore(url);
    try (Connection connection = DriverManager.getConnection(url)) {
      assertThat(
              PublishedRows.query(
                  connection,
                  "select count(*) from information_schema.table_constraints where constraint_type ="
                      + " 'FOREIGN KEY'"))
          .containsExactly(
              Long.toString(
                  TinyLake.SOME.stream().mapToLong(table -> table.foreignKeys().size()).sum()));
      assertThat(
              PublishedRows.query(
                  connection,
                  "select table_name from information_schema.tables where table_name like '%STAGE%'"))
          .isEmpty();
    }
  }

  @Test
  void everythingIsMadeAnew_whenATableHasAnotherDefinition() throws SQLException {
    String url = "jdbc:h2:" + folder.resolve("older");
    try (LakeView lake = TinyLake.open(TinyLake.first())) {
      Publication publication = TinyLake.publication(lake, TinyLake.FEW);
      publication.toDatabase(address(url, Optional.empty()));
      try (Connection connection = DriverManager.getConnection(url);
          Statement statement = connection.createStatement()) {
        statement.execute(
            "update entente_publication_table set definition = 'older' where table_name ="
                + " 'dim_publisher'");
        statement.execute("alter table dim_publisher drop column articles");
      }

      assertThat(publication.toDatabase(address(url, Optional.empty())).changes())
          .extracting(PublicationReport.Change::table)
          .containsExactlyElementsOf(TinyLake.FEW.stream().map(StarTable::name).toList());

      try (Connection connection = DriverManager.getConnection(url)) {
        assertThat(PublishedRows.in(connection, "", TinyLake.FEW))
            .isEqualTo(PublishedRows.expected(TinyLake.first(), TinyLake.FEW));
      }
    }
  }

  @Test
  void roleIsRefused_whereThereAreNone() {
    DatabaseAddress address =
        address("jdbc:duckdb:" + folder.resolve("news.duckdb"), Optional.of("analyst"));
    assertThatThrownBy(() -> DatabaseTarget.open(address))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("knows no roles; leave it out");
  }
}
