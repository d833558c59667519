/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static java.util.stream.Collectors.toCollection;

import io.entente.usage.FirstLine;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The star schema in a database, over one connection. Rows of tables that are new go right into
 * them, where the database can make tables in a transaction; all others into a stage first. One
 * transaction then brings everything into place: rows that are new or differ by key, dimensions
 * before the facts that refer to them, then out with what is gone, facts before dimensions. A row
 * that did not change is not touched.
 */
final class DatabaseTarget implements StarTarget {

  private final DatabaseAddress address;
  private final Connection connection;
  private final DatabaseKind kind;
  private final StarSql sql;
  private final DatabaseLedger ledger;
  private final List<Change> changes = new ArrayList<>();

  private DatabaseTarget(DatabaseAddress address, Connection connection) {
    this.address = address;
    this.connection = connection;
    this.kind = DatabaseKind.of(address.url());
    this.sql = new StarSql(kind, address.schema());
    this.ledger = new DatabaseLedger(connection, sql);
  }

  /**
   * Opens a database.
   *
   * @throws UserMistake when it may not be used
   */
  static DatabaseTarget open(DatabaseAddress address) {
    DatabaseTarget target = new DatabaseTarget(address, address.connect());
    if (address.reader().isPresent() && !target.kind.hasRoles()) {
      target.close();
      throw new UserMistake(
          Setting.READER,
          address.reader().get(),
          "'%s' knows no roles".formatted(address.url()),
          "leave it out");
    }
    return target;
  }

  /** Something to be done with the database. */
  private interface Work<T> {
    T run() throws SQLException, IOException;
  }

  private <T> T asked(String what, Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw address.failed(what, e);
    } catch (IOException e) {
      throw new PublicationException("%s (%s)".formatted(what, FirstLine.of(e)), e);
    }
  }

  private void execute(String statement) throws SQLException {
    try (Statement executed = connection.createStatement()) {
      executed.execute(statement);
    }
  }

  private void executeAll(List<String> statements) throws SQLException {
    for (String statement : statements) {
      execute(statement);
    }
  }

  @Override
  public Map<String, Published> published() {
    return asked("cannot be looked into", this::look);
  }

  private Map<String, Published> look() throws SQLException {
    if (address.schema().isPresent() && !hasSchema(address.schema().get())) {
      execute("create schema " + address.schema().get());
    }
    Set<String> there = tables();
    boolean isOurs = there.contains(DatabaseLedger.RUNS);
    if (!isOurs) {
      requireFree(there);
      ledger.create();
      commitTables();
    }
    Map<String, Published> published = ledger.read();
    published.keySet().retainAll(there);
    boolean isOfNow =
        StarSchema.ALL.stream()
            .filter(table -> published.containsKey(table.name()))
            .allMatch(table -> published.get(table.name()).definition().equals(table.definition()));
    if (!isOfNow) {
      published.clear();
    }
    drop(there, published);
    return published;
  }

  /** Where tables cannot be part of a transaction, they are there from now on, without rows. */
  private void commitTables() throws SQLException {
    if (!kind.makesTablesInTransactions()) {
      connection.commit();
    }
  }

  private void requireFree(Set<String> there) {
    for (StarTable table : StarSchema.ALL) {
      if (there.contains(table.name())) {
        throw new UserMistake(
            Setting.DATABASE_SCHEMA,
            address.schema().orElse(""),
            "there is a table %s in the database that was not published".formatted(table.name()),
            "name a schema that has none");
      }
    }
  }

  /** Takes tables away that are to be made anew, those that refer to others first. */
  private void drop(Set<String> there, Map<String, Published> published) throws SQLException {
    for (int i = StarSchema.ALL.size() - 1; i >= 0; i--) {
      StarTable table = StarSchema.ALL.get(i);
      if (there.contains(table.name()) && !published.containsKey(table.name())) {
        execute("drop table " + sql.name(table.name()));
      }
      if (!kind.makesTablesInTransactions()) {
        execute("drop table if exists " + sql.stage(table));
      }
    }
    commitTables();
  }

  /** Asked first: a user who may not make a schema may use one. */
  private boolean hasSchema(String name) throws SQLException {
    try (ResultSet found = connection.getMetaData().getSchemas()) {
      while (found.next()) {
        if (name.equalsIgnoreCase(found.getString("TABLE_SCHEM"))) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<String> tables() throws SQLException {
    Set<String> names = new HashSet<>();
    DatabaseMetaData data = connection.getMetaData();
    String schema = address.schema().orElseGet(this::ownSchema);
    try (ResultSet found = data.getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        if (schema == null || schema.equalsIgnoreCase(found.getString("TABLE_SCHEM"))) {
          names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  private String ownSchema() {
    return asked("cannot be looked into", connection::getSchema);
  }

  @Override
  public void replace(Change change, Dataset<Row> rows) {
    asked(
        "does not take table " + change.table().name(),
        () -> {
          put(change, rows);
          return null;
        });
  }

  private void put(Change change, Dataset<Row> rows) throws SQLException, IOException {
    StarTable table = change.table();
    changes.add(change);
    if (change.isWhole()) {
      execute(sql.create(table));
      if (!kind.makesTablesInTransactions()) {
        executeAll(sql.keys(table));
        executeAll(sql.foreignKeys(table));
        comment(table);
      }
    }
    if (change.parts().isEmpty()) {
      return;
    }
    if (!isDirect(change)) {
      execute(sql.createStage(table));
    }
    String into = isDirect(change) ? sql.name(table.name()) : sql.stage(table);
    long loaded =
        RowLoad.of(kind).load(connection, into, new RowLoad.Rows(table, rows, change.rows()));
    if (loaded != change.rows()) {
      throw new PublicationException(
          "table %s had %,d rows when they were counted and %,d when they were brought to the database; start again"
              .formatted(table.name(), change.rows(), loaded));
    }
    commitTables();
  }

  /** Whether rows go right into the table, which only this transaction sees. */
  private boolean isDirect(Change change) {
    return change.isWhole() && kind.makesTablesInTransactions();
  }

  /** A database that knows no comments goes without. */
  private void comment(StarTable table) throws SQLException {
    if (kind != DatabaseKind.STANDARD) {
      executeAll(sql.comments(table));
      return;
    }
    try {
      executeAll(sql.comments(table));
    } catch (SQLException e) {
      connection.rollback();
    }
  }

  @Override
  public void finish(Run run) {
    asked(
        "does not take the publication",
        () -> {
          begin(run);
          if (kind.makesTablesInTransactions()) {
            finishFresh();
          }
          bringIntoPlace();
          for (Change change : changes) {
            ledger.write(change);
          }
          grant();
          connection.commit();
          dropStages();
          return null;
        });
  }

  private void begin(Run run) throws SQLException {
    try {
      ledger.begin(run);
    } catch (SQLException e) {
      if (String.valueOf(e.getSQLState()).startsWith("23")) {
        throw new PublicationException(
            "another publication to '%s' ended meanwhile; start again".formatted(address.url()), e);
      }
      throw e;
    }
  }

  private void finishFresh() throws SQLException {
    List<StarTable> fresh = changes.stream().filter(Change::isWhole).map(Change::table).toList();
    for (StarTable table : fresh) {
      executeAll(sql.keys(table));
      comment(table);
    }
    for (StarTable table : fresh) {
      executeAll(sql.foreignKeys(table));
    }
    if (kind == DatabaseKind.POSTGRESQL) {
      for (StarTable table : fresh) {
        execute("analyze " + sql.name(table.name()));
      }
    }
  }

  private void bringIntoPlace() throws SQLException {
    List<Change> staged =
        changes.stream().filter(change -> !change.parts().isEmpty() && !isDirect(change)).toList();
    for (Change change : staged) {
      if (kind.keepsKeys()) {
        execute(sql.upsert(change.table()));
      } else {
        execute(sql.delete(change.table(), change.parts()));
        execute(sql.insert(change.table()));
      }
    }
    for (int i = staged.size() - 1; i >= 0 && kind.keepsKeys(); i--) {
      execute(sql.deleteOthers(staged.get(i).table(), staged.get(i).parts()));
    }
  }

  private void dropStages() throws SQLException {
    if (!kind.makesTablesInTransactions()) {
      for (Change change : changes) {
        execute("drop table if exists " + sql.stage(change.table()));
      }
      connection.commit();
    }
  }

  @Override
  public void unchanged() {
    asked(
        "does not take the leave to read",
        () -> {
          grant();
          connection.commit();
          return null;
        });
  }

  private void grant() throws SQLException {
    if (address.reader().isEmpty()) {
      return;
    }
    String reader = address.reader().get();
    if (kind == DatabaseKind.POSTGRESQL) {
      String schema = address.schema().orElseGet(this::ownSchema);
      execute("grant usage on schema %s to %s".formatted(schema, reader));
    }
    Set<String> readable =
        StarSchema.ALL.stream().map(StarTable::name).collect(toCollection(LinkedHashSet::new));
    readable.addAll(List.of(DatabaseLedger.RUNS, DatabaseLedger.TABLES, DatabaseLedger.PARTS));
    readable.retainAll(tables());
    for (String table : readable) {
      execute("grant select on %s to %s".formatted(sql.name(table), reader));
    }
  }

  @Override
  public void close() {
    asked(
        "cannot be left",
        () -> {
          if (!connection.isClosed()) {
            if (!connection.getAutoCommit()) {
              connection.rollback();
            }
            connection.close();
          }
          return null;
        });
  }
}
