/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;

/**
 * What the ledger remembers of a table since it was last written.
 *
 * @param version the version of the program that wrote it; empty where that is not known
 * @param runId the run that wrote it
 * @param input hash of what that run read, so that a table made from older ones is known
 * @param rows how many rows the table has
 * @param fingerprint exclusive or of a hash of every row of the table: equal content, in whatever
 *     order or files, has an equal fingerprint
 * @param partitions how many rows each partition has, by its folder below the table's, which is
 *     empty for a table that is one partition; those without a row are left out, and an earlier
 *     version's ledger names none
 * @param sources what parts of the table were made from, such as the fingerprint of each month's
 *     input, so that a later run knows which of them to make again; empty where all is made at once
 */
public record TableState(
    String version,
    String runId,
    String input,
    long rows,
    String fingerprint,
    Map<String, Long> partitions,
    Map<String, String> sources) {

  private static final String PREFIX = "table-";
  private static final String SUFFIX = ".json";

  /** State of a table that has never been written. */
  public static final TableState NONE = new TableState("", "", 0, "");

  /** Keeps the maps as they are now; what a ledger says nothing of is empty. */
  public TableState {
    version = version == null ? "" : version;
    partitions = partitions == null ? Map.of() : Map.copyOf(partitions);
    sources = sources == null ? Map.of() : Map.copyOf(sources);
  }

  /** A state of a table that is made all at once. */
  public TableState(String runId, String input, long rows, String fingerprint) {
    this("", runId, input, rows, fingerprint, Map.of(), Map.of());
  }

  /** The same, made from those sources. */
  TableState withSources(Map<String, String> madeFrom) {
    return new TableState(version, runId, input, rows, fingerprint, partitions, madeFrom);
  }

  /** The same, with so many rows in each partition. */
  TableState withPartitions(Map<String, Long> counted) {
    Map<String, Long> filled = new TreeMap<>(counted);
    filled.values().removeIf(count -> count == 0);
    return new TableState(version, runId, input, rows, fingerprint, filled, sources);
  }

  /** Whether the ledger says how many rows each partition has. */
  boolean knowsPartitions() {
    return rows == 0 || !partitions.isEmpty();
  }

  /** Whether its partitions are those of that definition, and not an earlier version's. */
  boolean isPartitionedAs(TableDefinition<?> table) {
    List<String> columns = table.partitionColumns().stream().map(TableColumn::name).toList();
    return knowsPartitions()
        && partitions.keySet().stream()
            .allMatch(partition -> TableDefinition.partitionColumns(partition).equals(columns));
  }

  static String fileName(String table) {
    return PREFIX + table + SUFFIX;
  }

  static Path path(FolderLake lake, String table) {
    return new Path(lake.ledger(), fileName(table));
  }

  /** The table whose state a file is; empty when it is none. */
  static String tableOf(Path file) {
    String name = file.getName();
    return name.startsWith(PREFIX) && name.endsWith(SUFFIX)
        ? name.substring(PREFIX.length(), name.length() - SUFFIX.length())
        : "";
  }

  /** The state of that table in that lake. */
  public static TableState of(FolderLake lake, TableDefinition<?> table) {
    return of(lake, table.name());
  }

  static TableState of(FolderLake lake, String table) {
    Path path = path(lake, table);
    try {
      return lake.plainFiles().exists(path) ? LedgerJson.read(lake, path, TableState.class) : NONE;
    } catch (IOException e) {
      throw lake.unreadable(path, e);
    }
  }
}
