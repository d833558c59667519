/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * What the ledger remembers of a table since it was last written.
 *
 * @param runId the run that wrote it
 * @param input hash of what that run read, so that a table made from older ones is known
 * @param rows how many rows the table has
 * @param fingerprint exclusive or of a hash of every row of the table: equal content, in whatever
 *     order or files, has an equal fingerprint
 * @param sources what parts of the table were made from, such as the fingerprint of each month's
 *     input, so that a later run knows which of them to make again; empty where all is made at once
 */
public record TableState(
    String runId, String input, long rows, String fingerprint, Map<String, String> sources) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** State of a table that has never been written. */
  public static final TableState NONE = new TableState("", "", 0, "");

  /** Keeps the sources as they are now; a ledger that says nothing of them has none. */
  public TableState {
    sources = sources == null ? Map.of() : Map.copyOf(sources);
  }

  /** A state of a table that is made all at once. */
  public TableState(String runId, String input, long rows, String fingerprint) {
    this(runId, input, rows, fingerprint, Map.of());
  }

  /** The same, made from those sources. */
  TableState withSources(Map<String, String> madeFrom) {
    return new TableState(runId, input, rows, fingerprint, madeFrom);
  }

  static Path path(FolderLake lake, String table) {
    return new Path(lake.ledger(), "table-" + table + ".json");
  }

  /** The state of that table in a folder. */
  static TableState of(FolderLake lake, TableDefinition<?> table) {
    Path path = path(lake, table.name());
    try {
      if (!lake.files().exists(path)) {
        return NONE;
      }
      try (FSDataInputStream in = lake.files().open(path)) {
        return JSON.readValue((java.io.InputStream) in, TableState.class);
      }
    } catch (IOException e) {
      throw lake.unreadable(path, e);
    }
  }
}
