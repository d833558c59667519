/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Changes of a lake in a folder: staged beside the tables, then renamed by a journal. */
final class FolderCommit implements LakeCommit {

  private static final String COMPRESSION = "zstd";
  private static final String SCRATCH = "_scratch";

  private final FolderLake lake;
  private final LakeLock lock;
  private final String runId;
  private final String input;
  private final Map<String, String> moves = new LinkedHashMap<>();
  private final List<String> removals = new ArrayList<>();
  private final Map<String, TableState> states = new LinkedHashMap<>();

  FolderCommit(FolderLake lake, LakeLock lock, String runId, String input) {
    this.lake = lake;
    this.lock = lock;
    this.runId = runId;
    this.input = input;
  }

  @Override
  public TableState replaceTable(TableDefinition<?> table, Dataset<Row> rows) {
    RowContent written = stage(table, rows, Placement.MOVED);
    for (String live : partitions(table, lake.root())) {
      if (!moves.containsValue(live)) {
        removals.add(live);
      }
    }
    return remember(table, written);
  }

  @Override
  public TableState replacePartitions(
      TableDefinition<?> table, Dataset<Row> rows, Set<String> named, Placement placement) {
    RowContent written = stage(table, rows, placement);
    Set<String> replaced = new TreeSet<>();
    named.forEach(partition -> replaced.add(table.name() + "/" + partition));
    replaced.addAll(stagedPartitions(table));
    replaced.retainAll(partitions(table, lake.root()));
    for (String live : replaced) {
      if (!moves.containsValue(live)) {
        removals.add(live);
      }
    }
    RowContent old =
        replaced.isEmpty()
            ? RowContent.NONE
            : RowContent.of(table, rows(rows.sparkSession(), table, replaced));
    return remember(table, RowContent.of(lake.state(table)).replacing(old, written));
  }

  private TableState remember(TableDefinition<?> table, RowContent content) {
    TableState state = content.state(runId, input);
    states.put(table.name(), state);
    return state;
  }

  @Override
  public void setSources(TableDefinition<?> table, Map<String, String> sources) {
    states.computeIfPresent(table.name(), (name, state) -> state.withSources(sources));
  }

  @Override
  public Dataset<Row> putDown(String name, Dataset<Row> rows) {
    String folder = new Path(new Path(stagingRoot(), SCRATCH), name).toString();
    rows.write().mode(SaveMode.Overwrite).option("compression", COMPRESSION).parquet(folder);
    return rows.sparkSession().read().schema(rows.schema()).parquet(folder);
  }

  @Override
  public TableState stateAfter(TableDefinition<?> table) {
    TableState staged = states.get(table.name());
    return staged == null ? lake.state(table) : staged;
  }

  @Override
  public Dataset<Row> after(SparkSession spark, TableDefinition<?> table) {
    if (!states.containsKey(table.name())) {
      return lake.read(spark, table);
    }
    Set<String> kept = partitions(table, lake.root());
    kept.removeAll(moves.values());
    kept.removeAll(removals);
    return rows(spark, table, kept).unionByName(staged(spark, table));
  }

  @Override
  public List<PartitionChange> changes() {
    Map<String, PartitionChange> changes = new TreeMap<>();
    moves.forEach((staged, live) -> changes.put(live, change(live, staged)));
    removals.forEach(live -> changes.putIfAbsent(live, change(live, null)));
    return List.copyOf(changes.values());
  }

  private PartitionChange change(String live, String staged) {
    int end = live.indexOf('/');
    String table = end < 0 ? live : live.substring(0, end);
    String partition = end < 0 ? "" : live.substring(end + 1);
    long after = staged == null ? 0 : storedRows(staged);
    return new PartitionChange(table, partition, storedRows(live), after);
  }

  private long storedRows(String folder) {
    try {
      return StoredRows.in(lake.files(), new Path(lake.root(), folder));
    } catch (IOException e) {
      throw LakeException.cannotRead(folder, e);
    }
  }

  @Override
  public Dataset<Row> staged(SparkSession spark, TableDefinition<?> table) {
    Path folder = new Path(stagingRoot(), table.name());
    return table.selectFrom(spark.read().schema(table.schema()).parquet(folder.toString()));
  }

  /** A folder keeps nothing of the past. */
  @Override
  public void forgetPast() {}

  @Override
  public void finish() {
    try {
      requireHeld();
      Journal journal = Journal.of(lake, runId, moves, removals, states);
      requireHeld();
      journal.write(lake);
      journal.apply(lake, lock);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void requireHeld() throws IOException {
    lock.requireHeld(lake, "nothing of this one was moved, start it again");
  }

  private LakeException failed(IOException e) {
    return new LakeException(
        "cannot write %s (%s); mend that and start again: the run will be completed"
            .formatted(lake.display(), LakeException.firstLine(e)),
        e);
  }

  /** A run that was overtaken must not write into the folder where the other may stage the same. */
  private void begin(TableDefinition<?> table) {
    try {
      requireHeld();
    } catch (IOException e) {
      throw failed(e);
    }
    forget(table);
  }

  private RowContent stage(TableDefinition<?> table, Dataset<Row> rows, Placement placement) {
    begin(table);
    StagedRows staged = new StagedRows(table, rows, placement);
    staged
        .rows()
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", COMPRESSION)
        .partitionBy(
            table.partitionColumns().stream().map(TableColumn::name).toArray(String[]::new))
        .parquet(new Path(stagingRoot(), table.name()).toString());
    for (String relative : partitions(table, stagingRoot())) {
      moves.put(relativeStaging() + "/" + relative, relative);
    }
    return staged.written();
  }

  private Set<String> stagedPartitions(TableDefinition<?> table) {
    return moves.values().stream()
        .filter(live -> (live + "/").startsWith(table.name() + "/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Rows of live partitions. */
  private Dataset<Row> rows(SparkSession spark, TableDefinition<?> table, Set<String> partitions) {
    if (partitions.isEmpty()) {
      return spark.createDataFrame(List.of(), table.schema());
    }
    return table.selectFrom(
        spark
            .read()
            .schema(table.schema())
            .option("basePath", lake.folder(table).toString())
            .parquet(
                partitions.stream()
                    .map(live -> new Path(lake.root(), live).toString())
                    .toArray(String[]::new)));
  }

  /** A table that is staged again is what it was staged as last. */
  private void forget(TableDefinition<?> table) {
    String folder = table.name() + "/";
    moves.values().removeIf(live -> (live + "/").startsWith(folder));
    removals.removeIf(live -> (live + "/").startsWith(folder));
  }

  /** Partition folders of a table below a root, relative to it; the table's own if it has none. */
  private Set<String> partitions(TableDefinition<?> table, Path root) {
    Set<String> found = new TreeSet<>();
    try {
      collect(new Path(root, table.name()), table.name(), table.partitionColumns().size(), found);
    } catch (IOException e) {
      throw LakeException.cannotRead(root, e);
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
}
