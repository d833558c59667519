/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import io.entente.view.LakeView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** With a real server; without one these skip themselves. */
@EnabledIf("io.entente.publish.PostgresServer#isThere")
class PostgresPublicationTest {

  private static final String PGPASS = "org.postgresql.pgpassfile";
  private static final String HELD =
      "select table_name || part || fingerprint from entente_publication_part";

  private String url;
  private Connection reader;

  @BeforeEach
  void database() {
    url = PostgresServer.newDatabase();
    reader = PostgresServer.connect(url);
  }

  @AfterEach
  void leave() throws SQLException {
    reader.close();
  }

  private DatabaseAddress address() {
    return address(Optional.empty(), Optional.empty());
  }

  private DatabaseAddress address(Optional<String> schema, Optional<String> role) {
    return new DatabaseAddress(Setting.DATABASE, url, schema, role, PostgresServer.login());
  }

  private PublicationReport publish(String lake) {
    try (LakeView view = TinyLake.open(lake)) {
      return TinyLake.publication(view, TinyLake.MOST).toDatabase(address());
    }
  }

  private PublicationReport publishSome(String lake) {
    try (LakeView view = TinyLake.open(lake)) {
      return TinyLake.publication(view, TinyLake.FEW).toDatabase(address());
    }
  }

  private static Map<String, List<String>> all(String lake) {
    return PublishedRows.expected(lake, TinyLake.MOST);
  }

  private Map<String, List<String>> some(String prefix) throws SQLException {
    return PublishedRows.in(reader, prefix, TinyLake.FEW);
  }

  private List<String> query(String sql) throws SQLException {
    return PublishedRows.query(reader, sql);
  }

  @Test
  void lakeIsHeldRowByRow_andADayMoreReplacesItsPartsAlone() throws SQLException {
    Map<String, List<String>> expected = all(TinyLake.first());
    assertThat(publish(TinyLake.first()).changes())
        .extracting(PublicationReport.Change::table)
        .containsExactlyInAnyOrderElementsOf(
            expected.keySet().stream().filter(table -> !expected.get(table).isEmpty()).toList())
        .contains("agg_country_pair_year", "publisher_pair_year");
    assertThat(PublishedRows.in(reader, "", TinyLake.MOST)).isEqualTo(expected);
    assertThat(query("select count(*) from pg_constraint where contype = 'f'"))
        .containsExactly(
            Long.toString(
                TinyLake.MOST.stream().mapToLong(table -> table.foreignKeys().size()).sum()));
    assertThat(
            query(
                "select obj_description(attrelid), col_description(attrelid, attnum)"
                    + " from pg_attribute"
                    + " where attrelid = 'agg_pair_year'::regclass and attname = 'npmi'"))
        .singleElement()
        .asString()
        .startsWith("One row: one pair of actors in one year in which it occurs|Normalized")
        .endsWith("Not additive: take it from the row of the period, never a sum.");

    List<String> before = query(HELD);
    Map<String, List<String>> untouched = rowVersions("2025-01-31");
    assertThat(publish(TinyLake.first()).changes()).isEmpty();
    assertThat(query(HELD)).isEqualTo(before);

    PublicationReport report = publish(TinyLake.grownByADay());
    assertThat(PublishedRows.in(reader, "", TinyLake.MOST)).isEqualTo(all(TinyLake.grownByADay()));
    assertThat(report.changes())
        .filteredOn(
            change ->
                List.of("fact_pair_story", "dim_story", "agg_pair_day").contains(change.table()))
        .hasSize(3)
        .allMatch(change -> change.parts() == 1);
    assertThat(rowVersions("2025-01-31")).isEqualTo(untouched);
  }

  /** Which transaction wrote each row of the days before one: PostgreSQL keeps it in xmin. */
  private Map<String, List<String>> rowVersions(String day) throws SQLException {
    Map<String, List<String>> versions = new TreeMap<>();
    for (StarTable table :
        List.of(StarSchema.FACT_PAIR_STORY, StarSchema.FACT_ARTICLE, StarSchema.DIM_STORY)) {
      versions.put(
          table.name(),
          query(
              "select xmin::text, ctid::text from %s where published_date < date '%s'"
                  .formatted(table.name(), day)));
    }
    assertThat(versions.values()).noneMatch(List::isEmpty);
    return versions;
  }

  @Test
  void publicationThatIsCutOffLeavesWhatWasThere_andTheNextCompletesIt() throws SQLException {
    publishSome(TinyLake.first());
    Map<String, List<String>> before = some("");
    List<String> ledger = query(HELD);
    try (LakeView view = TinyLake.open(TinyLake.grownByADay());
        Watched target = new Watched(StarSchema.DIM_STORY, this::cutOff)) {
      assertThatThrownBy(() -> TinyLake.publication(view, TinyLake.FEW).to(target))
          .isInstanceOf(PublicationException.class)
          .hasMessageEndingWith("what was published before stands as it was");
    }
    assertThat(some("")).isEqualTo(before);
    assertThat(query(HELD)).isEqualTo(ledger);
    publishSome(TinyLake.grownByADay());
    assertThat(some("")).isEqualTo(PublishedRows.expected(TinyLake.grownByADay(), TinyLake.FEW));
  }

  /** A target while whose rows of some table come something else is done. */
  private final class Watched implements StarTarget {
    private final StarTarget target = DatabaseTarget.open(address());
    private final StarTable table;
    private final Runnable meanwhile;

    Watched(StarTable table, Runnable meanwhile) {
      this.table = table;
      this.meanwhile = meanwhile;
    }

    @Override
    public Map<String, Published> published() {
      return target.published();
    }

    @Override
    public void replace(Change change, Dataset<Row> rows) {
      if (change.table().equals(table)) {
        meanwhile.run();
      }
      target.replace(change, rows);
    }

    @Override
    public void finish(Run run) {
      target.finish(run);
    }

    @Override
    public void unchanged() {
      target.unchanged();
    }

    @Override
    public void close() {
      target.close();
    }
  }

  @Test
  void secondOfTwoAtATimeIsRefused() throws SQLException {
    publishSome(TinyLake.first());
    try (LakeView view = TinyLake.open(TinyLake.grownByADay());
        Watched target = new Watched(StarSchema.DIM_STORY, () -> publishSome(view))) {
      assertThatThrownBy(() -> TinyLake.publication(view, TinyLake.FEW).to(target))
          .isInstanceOf(PublicationException.class)
          .hasMessageContaining("another publication to '" + url + "' ended meanwhile");
    }
    assertThat(some("")).isEqualTo(PublishedRows.expected(TinyLake.grownByADay(), TinyLake.FEW));
  }

  private void publishSome(LakeView view) {
    TinyLake.publication(view, TinyLake.FEW).toDatabase(address());
  }

  private void cutOff() {
    PostgresServer.execute(
        url,
        "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in"
            + " transaction' and datname = current_database()");
  }

  @Test
  void roleMayReadAndNoMore() throws SQLException {
    PostgresServer.execute(url, "create role analyst login password 'x'");
    try (LakeView view = TinyLake.open(TinyLake.first())) {
      Publication publication = TinyLake.publication(view, TinyLake.FEW);
      DatabaseAddress forAnalyst = address(Optional.of("news"), Optional.of("analyst"));
      publication.toDatabase(forAnalyst);
      try (Connection analyst = PostgresServer.connect(url, "analyst", "x")) {
        assertThat(PublishedRows.query(analyst, "select count(*) from news.dim_story"))
            .containsExactly("4");
        assertThatThrownBy(() -> PublishedRows.query(analyst, "delete from news.dim_story"))
            .hasMessageContaining("permission denied");
      }
      assertThatThrownBy(
              () -> publication.toDatabase(address(Optional.of("news"), Optional.of("nobody"))))
          .isInstanceOf(UserMistake.class)
          .hasMessageContaining("role \"nobody\" does not exist; create it");
    }
  }

  @Test
  void tableThatWasNotPublishedIsLeftAlone() {
    PostgresServer.execute(url, "create table dim_actor (mine integer)");
    assertThatThrownBy(() -> publish(TinyLake.first()))
        .isInstanceOf(UserMistake.class)
        .hasMessage(
            "there is a table dim_actor in the database that was not published; name a schema that"
                + " has none");
  }

  @Test
  void passwordMayStandInPgpass(@TempDir Path home) throws IOException, SQLException {
    Path file = home.resolve("pgpass");
    Files.writeString(
        file, "127.0.0.1:*:*:%s:%s%n".formatted(PostgresServer.USER, PostgresServer.PASSWORD));
    DatabaseAddress withoutPassword =
        new DatabaseAddress(
            Setting.DATABASE,
            url,
            Optional.empty(),
            Optional.empty(),
            Map.of("user", PostgresServer.USER));
    System.setProperty(PGPASS, file.toString());
    try (Connection connection = withoutPassword.connect()) {
      assertThat(connection.getAutoCommit()).isFalse();
    } finally {
      System.clearProperty(PGPASS);
    }
    assertThatThrownBy(withoutPassword::connect).isInstanceOf(RuntimeException.class);
  }

  @Test
  void wrongPasswordIsTheUsersToMend_andIsNotTold() {
    DatabaseAddress wrong =
        new DatabaseAddress(
            Setting.DATABASE,
            url,
            Optional.empty(),
            Optional.empty(),
            Map.of("user", PostgresServer.USER, "password", "hunter2"));
    assertThatThrownBy(wrong::connect)
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("lets nobody in")
        .hasMessageNotContaining("hunter2");
  }
}
