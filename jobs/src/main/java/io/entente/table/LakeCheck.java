/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.usage.Mend;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.sql.SparkSession;

/** Whether what stands on disk is what the ledger says. */
public final class LakeCheck {

  private LakeCheck() {}

  /**
   * Partitions whose number of rows is another than that of the ledger, by what the footers of
   * their files say.
   */
  public static List<Difference> rows(Lake lake) {
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

  /**
   * Goes on only when every table has the rows that the ledger says.
   *
   * @throws UserMistake when one has not, with the mend
   */
  public static void require(Lake lake) {
    List<Difference> differences = rows(lake);
    if (!differences.isEmpty()) {
      Difference first = differences.get(0);
      String others =
          differences.size() == 1 ? "" : " (and %d more)".formatted(differences.size() - 1);
      throw new UserMistake(
          Setting.LAKE,
          lake.name(),
          "the lake is not what its ledger says: " + first.text() + others,
          Mend.of(
              "run 'entente repair %s %s %s %s'",
              Setting.LAKE, lake.display(), Setting.TABLE, first.table()));
    }
  }

  /** Tables whose content is another than that of the ledger, though they have as many rows. */
  public static List<Difference> content(
      SparkSession spark, Lake lake, Collection<TableDefinition<?>> tables) {
    List<Difference> differences = new ArrayList<>();
    for (TableDefinition<?> table : tables) {
      if (lake.isWritten(table)) {
        TableState state = TableState.of(lake, table);
        compare(table.name(), state, TableContent.of(lake.read(spark, table), table).stated(state))
            .forEach(differences::add);
      }
    }
    return differences;
  }

  /** What of a table's state is another than what was found: its rows, or else its content. */
  public static List<Difference> compare(String table, TableState expected, TableState found) {
    if (expected.rows() != found.rows()) {
      return List.of(new Difference(table, rows(expected.rows()), rows(found.rows())));
    }
    return expected.fingerprint().equals(found.fingerprint())
        ? List.of()
        : List.of(
            new Difference(
                table,
                "fingerprint " + expected.fingerprint(),
                "fingerprint " + found.fingerprint()));
  }

  private static Map<String, TableState> states(Lake lake) throws IOException {
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

  private static List<Difference> ofTable(Lake lake, String table, TableState state)
      throws IOException {
    Map<String, Path> folders = StoredRows.folders(lake.files(), new Path(lake.root(), table));
    Map<String, Counted> found =
        Parallel.map(folders.keySet(), partition -> counted(lake, folders.get(partition)));
    if (!state.knowsPartitions() && found.values().stream().allMatch(Counted::isReadable)) {
      long rows = found.values().stream().mapToLong(Counted::rows).sum();
      return rows == state.rows()
          ? List.of()
          : List.of(new Difference(table, rows(state.rows()), rows(rows)));
    }
    Set<String> partitions = new TreeSet<>(state.partitions().keySet());
    partitions.addAll(found.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String partition : partitions) {
      long expected = state.partitions().getOrDefault(partition, 0L);
      Counted counted = found.getOrDefault(partition, Counted.NONE);
      if (!counted.isReadable() || state.knowsPartitions() && counted.rows() != expected) {
        differences.add(counted.difference(table, partition, rows(expected)));
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
              ? LakeCheck.rows(rows)
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

  private static Counted counted(Lake lake, Path folder) throws IOException {
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
        unreadable.put(name, LakeException.firstLine(e));
      }
    }
    return new Counted(rows, files, unreadable);
  }

  private static String rows(long count) {
    return String.format(Locale.ROOT, "%,d rows", count);
  }
}
