/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static java.util.stream.Collectors.joining;

import io.entente.view.LakeView;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What is published, and what should be: the rows of each table as texts, in order. */
final class PublishedRows {

  private PublishedRows() {}

  private static final Map<String, Map<String, List<String>>> EXPECTED = new TreeMap<>();

  /** What should be published of some tables of a lake, which no test changes. */
  static Map<String, List<String>> expected(String lake, List<StarTable> tables) {
    Map<String, List<String>> known = EXPECTED.computeIfAbsent(lake, name -> new TreeMap<>());
    try (LakeView view = TinyLake.open(lake)) {
      StarRows rows = new StarRows(view::table, StoryTexts.INCLUDED);
      tables.forEach(table -> known.computeIfAbsent(table.name(), name -> texts(rows.of(table))));
    }
    Map<String, List<String>> expected = new TreeMap<>(known);
    expected.keySet().retainAll(tables.stream().map(StarTable::name).toList());
    return expected;
  }

  /** Rows as texts. */
  static List<String> texts(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(row -> row.mkString("|")).sorted().toList();
  }

  /** What a database holds of some tables. */
  static Map<String, List<String>> in(Connection connection, String prefix, List<StarTable> tables)
      throws SQLException {
    Map<String, List<String>> found = new TreeMap<>();
    for (StarTable table : tables) {
      String columns =
          table.tableColumns().stream().map(column -> column.name()).collect(joining(", "));
      found.put(
          table.name(),
          query(connection, "select %s from %s%s".formatted(columns, prefix, table.name())));
    }
    return found;
  }

  /** Rows of an answer as texts, in order. */
  static List<String> query(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i : IntStream.rangeClosed(1, columns).toArray()) {
          values.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join("|", values));
      }
    }
    return rows.stream().sorted().toList();
  }
}
