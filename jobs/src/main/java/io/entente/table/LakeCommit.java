/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * The changes of one job: tables are staged one after another, then all of them appear at {@link
 * #finish()}. A commit that is never finished changes nothing.
 */
public final class LakeCommit {

  private static final String COMPRESSION = "zstd";

  private final Lake lake;
  private final String runId;
  private final String input;
  private final Map<String, String> moves = new LinkedHashMap<>();
  private final List<String> removals = new ArrayList<>();
  private final Map<String, TableState> states = new LinkedHashMap<>();

  LakeCommit(Lake lake, String runId, String input) {
    this.lake = lake;
    this.runId = runId;
    this.input = input;
  }

  /** Whether rows move before they are written. */
  public enum Placement {
    /** Rows of one partition come together, so that it has few files. */
    MOVED,
    /** Rows stay in the tasks that made them: for rows that few tasks make, period by period. */
    KEPT
  }

  /** The table becomes exactly these rows; partitions that have none end. */
  public TableState replaceTable(TableDefinition<?> table, Dataset<Row> rows) {
    return replaceTable(table, rows, Placement.MOVED);
  }

  /** The table becomes exactly these rows, moved or not before they are written. */
  public TableState replaceTable(TableDefinition<?> table, Dataset<Row> rows, Placement placement) {
    TableState state = stage(table, rows, placement);
    for (String live : partitions(table, lake.root())) {
      if (!moves.containsValue(live)) {
        removals.add(live);
      }
    }
    return state;
  }

  /** The partitions that these rows stand in become these rows; others stay. */
  public TableState replacePartitions(TableDefinition<?> table, Dataset<Row> rows) {
    return stage(table, rows, Placement.MOVED);
  }

  /** The rows of a table that this commit has staged, as they will be read after it. */
  public Dataset<Row> staged(SparkSession spark, TableDefinition<?> table) {
    Path folder = new Path(stagingRoot(), table.name());
    return table.selectFrom(spark.read().schema(table.schema()).parquet(folder.toString()));
  }

  /** Makes the staged tables the live ones. */
  public void finish() {
    Journal journal = new Journal(runId, moves, removals, states);
    try {
      journal.write(lake);
      journal.apply(lake);
    } catch (IOException e) {
      throw new LakeException(
          "--lake: cannot write %s (%s); mend that and start again: the run will be completed"
              .formatted(LakeLock.display(lake), e.getMessage()),
          e);
    }
  }

  private TableState stage(TableDefinition<?> table, Dataset<Row> rows, Placement placement) {
    forget(table);
    Observation observed = new Observation("rows of " + table.name());
    Column[] all = columns(table.columns().stream());
    Column[] partition = columns(table.partitionColumns().stream());
    Column[] order =
        columns(Stream.concat(table.partitionColumns().stream(), table.sortColumns().stream()));
    Dataset<Row> placed = placed(table.selectFrom(rows), partition, placement);
    // Observed behind the shuffle: Spark drops what stands before one that turns out empty, and may
    // run it again when an executor is lost.
    placed
        .observe(
            observed,
            functions.count(functions.lit(1)).as("rows"),
            functions.expr("bit_xor(xxhash64(" + hashed(table) + "))").as("fingerprint"))
        .select(all)
        .sortWithinPartitions(order)
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", COMPRESSION)
        .partitionBy(
            table.partitionColumns().stream().map(TableColumn::name).toArray(String[]::new))
        .parquet(new Path(stagingRoot(), table.name()).toString());
    for (String relative : partitions(table, stagingRoot())) {
      moves.put(relativeStaging() + "/" + relative, relative);
    }
    TableState state = state(observed);
    states.put(table.name(), state);
    return state;
  }

  private static Dataset<Row> placed(Dataset<Row> rows, Column[] partition, Placement placement) {
    if (placement == Placement.KEPT) {
      return rows;
    }
    return partition.length == 0
        ? rows.repartition(1)
        : rows.hint("rebalance", Stream.of(partition).map(Column::expr).toArray());
  }

  /** A table that is staged again is what it was staged as last. */
  private void forget(TableDefinition<?> table) {
    String folder = table.name() + "/";
    moves.values().removeIf(live -> (live + "/").startsWith(folder));
    removals.removeIf(live -> (live + "/").startsWith(folder));
  }

  private TableState state(Observation observed) {
    Map<String, Object> metrics;
    try {
      metrics = observed.getAsJava();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while counting written rows", e);
    }
    Object fingerprint = metrics.get("fingerprint");
    return new TableState(
        runId,
        input,
        ((Number) metrics.get("rows")).longValue(),
        fingerprint == null ? "" : Long.toHexString((Long) fingerprint));
  }

  /** Partition folders of a table below a root, relative to it; the table's own if it has none. */
  private Set<String> partitions(TableDefinition<?> table, Path root) {
    Set<String> found = new TreeSet<>();
    try {
      collect(new Path(root, table.name()), table.name(), table.partitionColumns().size(), found);
    } catch (IOException e) {
      throw new LakeException("--lake: cannot list " + root + " (" + e.getMessage() + ")", e);
    }
    return found;
  }

  private void collect(Path folder, String relative, int depth, Set<String> found)
      throws IOException {
    FileSystem files = lake.files();
    if (!files.exists(folder)) {
      return;
    }
    if (depth == 0) {
      found.add(relative);
      return;
    }
    for (FileStatus child : files.listStatus(folder)) {
      String name = child.getPath().getName();
      if (child.isDirectory() && name.contains("=")) {
        collect(child.getPath(), relative + "/" + name, depth - 1, found);
      }
    }
  }

  private Path stagingRoot() {
    return Journal.stagingFolder(lake, runId);
  }

  private String relativeStaging() {
    return lake.staging().getName() + "/" + runId;
  }

  private static Column[] columns(Stream<TableColumn> columns) {
    return columns.map(TableColumn::col).distinct().toArray(Column[]::new);
  }

  /** What a row's hash is of: a hash passes nulls over, so each that may be one says if it is. */
  private static String hashed(TableDefinition<?> table) {
    return table.columns().stream()
        .map(
            column ->
                "`"
                    + column.name()
                    + "`"
                    + (column.nullable() ? ", isnull(`" + column.name() + "`)" : ""))
        .collect(Collectors.joining(", "));
  }
}
