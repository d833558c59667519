/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.entente.table.TableColumn;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Ways to bring many rows into a table. The driver of Spark holds a share of them at a time. */
enum RowLoad {
  /** PostgreSQL's COPY over the connection. */
  COPY {
    @Override
    long load(Connection connection, String into, Rows rows) throws SQLException, IOException {
      String sql = "copy %s from stdin".formatted(into);
      Iterator<String> lines = RowText.POSTGRESQL.lines(rows.rows(), rows.table(), rows.count());
      try (OutputStream out =
          new BufferedOutputStream(
              new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql), BUFFER)) {
        long loaded = 0;
        for (; lines.hasNext(); loaded++) {
          out.write(lines.next().getBytes(UTF_8));
          out.write('\n');
        }
        return loaded;
      }
    }
  },

  /** A file beside the process, which DuckDB, being in the process, reads. */
  FILE {
    @Override
    long load(Connection connection, String into, Rows rows) throws SQLException, IOException {
      Path file = Files.createTempFile("entente-", ".csv");
      try (Statement statement = connection.createStatement()) {
        long written = write(file, RowText.CSV.lines(rows.rows(), rows.table(), rows.count()));
        statement.execute(
            "copy %s from %s (format csv, header false, auto_detect false, null '', allow_quoted_nulls false)"
                .formatted(into, DatabaseKind.literal(file.toString())));
        return written;
      } finally {
        Files.deleteIfExists(file);
      }
    }

    private static long write(Path file, Iterator<String> lines) throws IOException {
      try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
        long written = 0;
        for (; lines.hasNext(); written++) {
          out.write(lines.next());
          out.write('\n');
        }
        return written;
      }
    }
  },

  /** Statements of JDBC, many at a time. */
  BATCH {
    @Override
    long load(Connection connection, String into, Rows rows) throws SQLException {
      List<TableColumn> columns = rows.table().tableColumns();
      String sql =
          "insert into %s values (%s)"
              .formatted(into, String.join(", ", Collections.nCopies(columns.size(), "?")));
      Iterator<Row> all =
          RowText.inShares(rows.rows(), rows.table(), rows.count()).toLocalIterator();
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        long loaded = 0;
        while (all.hasNext()) {
          Row row = all.next();
          for (int i = 0; i < columns.size(); i++) {
            statement.setObject(i + 1, row.get(i));
          }
          statement.addBatch();
          loaded++;
          if (loaded % MOST_OF_A_BATCH == 0) {
            statement.executeBatch();
          }
        }
        statement.executeBatch();
        return loaded;
      }
    }
  };

  private static final int BUFFER = 1 << 16;
  private static final int MOST_OF_A_BATCH = 1000;

  /**
   * Rows of a table.
   *
   * @param table its definition
   * @param rows the rows, with its columns in order
   * @param count how many there are
   */
  record Rows(StarTable table, Dataset<Row> rows, long count) {}

  /** The way that suits a database. */
  static RowLoad of(DatabaseKind kind) {
    return switch (kind) {
      case POSTGRESQL -> COPY;
      case DUCKDB -> FILE;
      case STANDARD -> BATCH;
    };
  }

  /**
   * Brings rows into a table.
   *
   * @return how many came
   */
  abstract long load(Connection connection, String into, Rows rows)
      throws SQLException, IOException;
}
