/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.usage.FirstLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;

/** Counts the rows of a lake in a folder by the footers of its files. */
final class FolderCheck {

  private FolderCheck() {}

  /** Partitions whose number of rows is another than that of the ledger. */
  static List<Difference> rows(FolderLake lake) {
    try {
      List<Difference> differences = new ArrayList<>();
      for (Map.Entry<String, TableState> table : states(lake).entrySet()) {
        differences.addAll(ofTable(lake, table.getKey(), table.getValue()));
      }
      return differences;
    } catch (IOException e) {
      throw lake.unreadable(lake.root(), e);
    }
  }

  private static Map<String, TableState> states(FolderLake lake) throws IOException {
    Map<String, TableState> states = new TreeMap<>();
    FileSystem files = lake.plainFiles();
    if (files.exists(lake.ledger())) {
      for (FileStatus file : files.listStatus(lake.ledger())) {
        String table = TableState.tableOf(file.getPath());
        if (!table.isEmpty()) {
          states.put(table, LedgerJson.read(lake, file.getPath(), TableState.class));
        }
      }
    }
    return states;
  }

  private static List<Difference> ofTable(FolderLake lake, String table, TableState state)
      throws IOException {
    Map<String, Path> folders = StoredRows.folders(lake.files(), new Path(lake.root(), table));
    Map<String, Counted> found =
        Parallel.map(folders.keySet(), partition -> counted(lake, folders.get(partition)));
    if (!state.knowsPartitions() && found.values().stream().allMatch(Counted::isReadable)) {
      long rows = found.values().stream().mapToLong(Counted::rows).sum();
      return rows == state.rows()
          ? List.of()
          : List.of(new Difference(table, Difference.rows(state.rows()), Difference.rows(rows)));
    }
    Set<String> partitions = new TreeSet<>(state.partitions().keySet());
    partitions.addAll(found.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String partition : partitions) {
      long expected = state.partitions().getOrDefault(partition, 0L);
      Counted counted = found.getOrDefault(partition, Counted.NONE);
      if (!counted.isReadable() || state.knowsPartitions() && counted.rows() != expected) {
        differences.add(counted.difference(table, partition, Difference.rows(expected)));
      }
    }
    return differences;
  }

  /** Rows of a folder's files, and which of them cannot be read. */
  private record Counted(long rows, List<String> files, Map<String, String> unreadable) {

    static final Counted NONE = new Counted(0, List.of(), Map.of());

    boolean isReadable() {
      return unreadable.isEmpty();
    }

    Difference difference(String table, String partition, String expected) {
      String found =
          isReadable()
              ? Difference.rows(rows)
              : "a file that cannot be read (%s)".formatted(unreadable.values().iterator().next());
      return new Difference(
          table,
          partition,
          expected,
          found,
          below(partition, files),
          below(partition, unreadable.keySet()));
    }

    private static List<String> below(String partition, Collection<String> names) {
      return names.stream()
          .map(name -> partition.isEmpty() ? name : partition + "/" + name)
          .toList();
    }
  }

  private static Counted counted(FolderLake lake, Path folder) throws IOException {
    long rows = 0;
    List<String> files = new ArrayList<>();
    Map<String, String> unreadable = new TreeMap<>();
    for (FileStatus file : StoredRows.files(lake.files(), folder)) {
      String name = file.getPath().getName();
      files.add(name);
      try {
        rows += StoredRows.in(lake.files(), file);
      } catch (AccessControlException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        // Parquet tells of a damaged file by exceptions of either kind.
        unreadable.put(name, FirstLine.of(e));
      }
    }
    return new Counted(rows, files, unreadable);
  }
}
