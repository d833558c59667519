/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was published to a database, in tables beside the star schema: {@code entente_publication}
 * has a row for each publication, {@code entente_publication_table} for each table, {@code
 * entente_publication_part} for each part of one.
 */
final class DatabaseLedger {

  static final String RUNS = "entente_publication";
  static final String TABLES = "entente_publication_table";
  static final String PARTS = "entente_publication_part";

  private final Connection connection;
  private final StarSql sql;
  private final Map<String, Map<String, String>> before = new HashMap<>();
  private int seen;

  DatabaseLedger(Connection connection, StarSql sql) {
    this.connection = connection;
    this.sql = sql;
  }

  /** Makes the tables. */
  void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          ("create table %s (publication integer not null primary key, run_id varchar(100) not null,"
                  + " lake varchar(4000) not null, program varchar(200) not null, started_at timestamp"
                  + " not null, ended_at timestamp not null)")
              .formatted(sql.name(RUNS)));
      statement.execute(
          ("create table %s (table_name varchar(100) not null primary key, definition varchar(100) not"
                  + " null, source_hash varchar(100) not null, publication integer not null)")
              .formatted(sql.name(TABLES)));
      statement.execute(
          ("create table %s (table_name varchar(100) not null, part varchar(100) not null, fingerprint"
                  + " varchar(100) not null, publication integer not null, primary key (table_name,"
                  + " part))")
              .formatted(sql.name(PARTS)));
    }
  }

  /** What was published, by table. */
  Map<String, Published> read() throws SQLException {
    before.clear();
    Map<String, Published> published = new HashMap<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet last =
          statement.executeQuery("select coalesce(max(publication), 0) from " + sql.name(RUNS))) {
        last.next();
        seen = last.getInt(1);
      }
      try (ResultSet rows =
          statement.executeQuery("select table_name, part, fingerprint from " + sql.name(PARTS))) {
        while (rows.next()) {
          before
              .computeIfAbsent(rows.getString(1), name -> new HashMap<>())
              .put(rows.getString(2), rows.getString(3));
        }
      }
      try (ResultSet rows =
          statement.executeQuery(
              "select table_name, definition, source_hash from " + sql.name(TABLES))) {
        while (rows.next()) {
          String table = rows.getString(1);
          published.put(
              table,
              new Published(
                  rows.getString(2), rows.getString(3), before.getOrDefault(table, Map.of())));
        }
      }
    }
    return published;
  }

  /**
   * Begins a publication in the transaction: of two at a time the second is refused by the key,
   * once the first is there.
   */
  void begin(StarTarget.Run run) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into %s values (?, ?, ?, ?, ?, ?)".formatted(sql.name(RUNS)))) {
      insert.setInt(1, seen + 1);
      insert.setString(2, run.runId());
      insert.setString(3, run.lake());
      insert.setString(4, run.version());
      insert.setTimestamp(5, Timestamp.from(run.startedAt()));
      insert.setTimestamp(6, Timestamp.from(Instant.now()));
      insert.executeUpdate();
    }
  }

  /** Writes down what is published of a table now. */
  void write(StarTarget.Change change) throws SQLException {
    String table = change.table().name();
    int updated =
        execute(
            "update %s set definition = ?, source_hash = ?, publication = ? where table_name = ?",
            TABLES, change.after().definition(), change.after().source(), seen + 1, table);
    if (updated == 0) {
      execute(
          "insert into %s (definition, source_hash, publication, table_name) values (?, ?, ?, ?)",
          TABLES, change.after().definition(), change.after().source(), seen + 1, table);
    }
    Set<String> parts = new TreeSet<>(change.parts());
    if (change.isWhole()) {
      parts.addAll(before.getOrDefault(table, Map.of()).keySet());
    }
    for (String part : parts) {
      write(table, part, change.after().parts().get(part));
    }
  }

  private void write(String table, String part, String fingerprint) throws SQLException {
    if (fingerprint == null) {
      execute("delete from %s where table_name = ? and part = ?", PARTS, table, part);
    } else if (execute(
            "update %s set fingerprint = ?, publication = ? where table_name = ? and part = ?",
            PARTS, fingerprint, seen + 1, table, part)
        == 0) {
      execute(
          "insert into %s (fingerprint, publication, table_name, part) values (?, ?, ?, ?)",
          PARTS, fingerprint, seen + 1, table, part);
    }
  }

  private int execute(String statement, String table, Object... values) throws SQLException {
    try (PreparedStatement prepared =
        connection.prepareStatement(statement.formatted(sql.name(table)))) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      return prepared.executeUpdate();
    }
  }
}
