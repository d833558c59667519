/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.usage.FirstLine;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final int MOST_LOOKS = 10;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final FolderLake lake;
  private final LakeLock lock;
  private final Staging staging;
  private final String input;
  private final Map<String, Long> stagedRows = new TreeMap<>();
  private SparkSession stagedBy;
  private long stagedBytes;
  private boolean isOpen;
  private boolean isCertain;
  private final Map<String, String> moves = new LinkedHashMap<>();
  private final List<String> removals = new ArrayList<>();
  private final Map<String, TableState> states = new LinkedHashMap<>();

  FolderCommit(FolderLake lake, LakeLock lock, Staging staging, String input) {
    this.lake = lake;
    this.lock = lock;
    this.staging = staging;
    this.input = input;
  }

  @Override
  public TableState replaceTable(TableDefinition<?> table, Dataset<Row> rows) {
    TableState state =
        stage(rows.sparkSession(), table, () -> new StagedRows(table, rows, Placement.MOVED));
    end(partitions(table, lake.root()));
    return state;
  }

  @Override
  public TableState replacePartitions(
      TableDefinition<?> table, Dataset<Row> rows, Set<String> named, Placement placement) {
    SparkSession spark = rows.sparkSession();
    TableState written = stage(spark, table, () -> new StagedRows(table, rows, placement));
    return replaced(table, written, named, replaced -> content(spark, table, replaced));
  }

  @Override
  public TableState changePartitions(
      TableDefinition<?> table, ChangedRows rows, Set<String> named) {
    SparkSession spark = rows.fresh().sparkSession();
    TableState written = stage(spark, table, () -> new StagedRows(table, rows));
    return replaced(table, written, named, replaced -> TableContent.of(rows.gone(), table));
  }

  /** What was staged takes the place of partitions, of which some content goes. */
  private TableState replaced(
      TableDefinition<?> table,
      TableState written,
      Set<String> named,
      Function<Set<String>, TableContent> gone) {
    Set<String> replaced = new TreeSet<>();
    named.forEach(partition -> replaced.add(table.name() + "/" + partition));
    replaced.addAll(stagedPartitions(table));
    replaced.retainAll(partitions(table, lake.root()));
    end(replaced);
    TableState before = TableState.of(lake, table);
    Map<String, Long> partitions = new TreeMap<>(before.partitions());
    replaced.forEach(live -> partitions.remove(partition(live)));
    partitions.putAll(written.partitions());
    TableState state =
        TableContent.of(before)
            .changed(gone.apply(replaced), TableContent.of(written))
            .state(staging.version(), staging.runId(), input)
            .withPartitions(before.knowsPartitions() ? partitions : Map.of());
    states.put(table.name(), state);
    return state;
  }

  /** Partitions that nothing staged takes the place of go. */
  private void end(Set<String> replaced) {
    replaced.stream().filter(live -> !moves.containsValue(live)).forEach(removals::add);
  }

  @Override
  public void forget(SparkSession spark, TableDefinition<?> table, Set<String> partitions) {
    open(spark);
    forget(table);
    Set<String> kept = new TreeSet<>(partitions(table, lake.root()));
    for (String partition : partitions) {
      String live = partition.isEmpty() ? table.name() : table.name() + "/" + partition;
      removals.add(live);
      kept.remove(live);
    }
    Map<String, Long> rows = new TreeMap<>();
    counted(kept, live -> StoredRows.in(lake.files(), new Path(lake.root(), live)))
        .forEach((live, count) -> rows.put(partition(live), count));
    states.put(
        table.name(), content(spark, table, kept).stated(TableState.NONE).withPartitions(rows));
  }

  @Override
  public void takeAway(SparkSession spark, TableDefinition<?> table, Collection<String> paths) {
    open(spark);
    paths.forEach(path -> removals.add(table.name() + "/" + path));
  }

  @Override
  public void setSources(TableDefinition<?> table, Map<String, String> sources) {
    states.computeIfPresent(table.name(), (name, state) -> state.withSources(sources));
  }

  @Override
  public Dataset<Row> putDown(String name, Dataset<Row> rows) {
    open(rows.sparkSession());
    String folder = new Path(new Path(staging.folder(), SCRATCH), name).toString();
    rows.write().mode(SaveMode.Overwrite).option("compression", COMPRESSION).parquet(folder);
    return OneTask.ofSmall(rows.sparkSession().read().schema(rows.schema()).parquet(folder));
  }

  @Override
  public TableState stateAfter(TableDefinition<?> table) {
    TableState staged = states.get(table.name());
    return staged == null ? TableState.of(lake, table) : staged;
  }

  @Override
  public Dataset<Row> after(SparkSession spark, TableDefinition<?> table) {
    if (!states.containsKey(table.name())) {
      return lake.read(spark, table);
    }
    Set<String> kept = partitions(table, lake.root());
    kept.removeAll(moves.values());
    kept.removeAll(removals);
    return OneTask.ofSmall(rows(spark, table, kept).unionByName(staged(spark, table)));
  }

  @Override
  public List<PartitionChange> changes() {
    Set<String> changed = new TreeSet<>(moves.values());
    changed.addAll(removals);
    return counted(changed, this::rowsBefore).entrySet().stream()
        .map(
            before ->
                new PartitionChange(
                    table(before.getKey()),
                    partition(before.getKey()),
                    before.getValue(),
                    moves.containsValue(before.getKey()) ? stagedRows.get(before.getKey()) : 0))
        .toList();
  }

  private long rowsBefore(String live) throws IOException {
    TableState before = TableState.of(lake, table(live));
    return before.knowsPartitions()
        ? before.partitions().getOrDefault(partition(live), 0L)
        : StoredRows.in(lake.files(), new Path(lake.root(), live));
  }

  @Override
  public long stagedBytes() {
    return stagedBytes;
  }

  private static String table(String live) {
    int end = live.indexOf('/');
    return end < 0 ? live : live.substring(0, end);
  }

  private static String partition(String live) {
    return live.substring(Math.min(live.length(), table(live).length() + 1));
  }

  private static Map<String, Long> counted(
      Set<String> folders, Parallel.Question<String, Long> rows) {
    try {
      return Parallel.map(folders, rows);
    } catch (IOException e) {
      throw LakeException.cannotRead(folders.iterator().next(), e);
    }
  }

  @Override
  public Dataset<Row> staged(SparkSession spark, TableDefinition<?> table) {
    String folder = staging.table(table).toString();
    return OneTask.ofSmall(table.selectFrom(spark.read().schema(table.schema()).parquet(folder)));
  }

  /** A folder keeps nothing of the past. */
  @Override
  public void forgetPast() {}

  @Override
  public void finish() {
    try {
      requireHeld();
      Journal journal = Journal.of(lake, staging, moves, removals, states);
      requireHeld();
      isCertain = true;
      journal.write(lake, staging);
      journal.apply(lake, lock, staging);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void requireHeld() throws IOException {
    lock.requireHeld(lake, "nothing of this one was moved, start it again");
  }

  /** Where another run has taken the lake over, what was staged may be gone: that is to be said. */
  private LakeException failed(IOException e) {
    try {
      requireHeld();
    } catch (IOException further) {
      e.addSuppressed(further);
    }
    return new LakeException(
        "cannot write %s (%s); mend that and start again: the run will be completed"
            .formatted(lake.display(), FirstLine.of(e)),
        e);
  }

  /** Takes away what was staged, unless it may have to be completed. */
  void abandon() throws IOException {
    if (!isOpen || isCertain) {
      return;
    }
    // Tasks of a job that failed end a little later, and may just be making their folders.
    for (int look = 0; look < MOST_LOOKS && hasTasks(); look++) {
      pause();
    }
    for (int look = 0;
        look < MOST_LOOKS && lake.plainFiles().delete(staging.folder(), true);
        look++) {
      pause();
    }
  }

  private boolean hasTasks() {
    return stagedBy != null
        && !stagedBy.sparkContext().isStopped()
        && Stream.of(stagedBy.sparkContext().statusTracker().getExecutorInfos())
            .anyMatch(executor -> executor.numRunningTasks() > 0);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(BETWEEN_LOOKS.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** A run that was overtaken need not go on. */
  private void open(SparkSession spark) {
    stagedBy = spark;
    try {
      requireHeld();
      if (!isOpen) {
        staging.open(lake);
        isOpen = true;
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private TableState stage(
      SparkSession spark, TableDefinition<?> table, Supplier<StagedRows> rows) {
    open(spark);
    forget(table);
    StagedRows fresh = rows.get();
    fresh
        .rows()
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", COMPRESSION)
        .partitionBy(
            table.partitionColumns().stream().map(TableColumn::name).toArray(String[]::new))
        .parquet(staging.table(table).toString());
    Set<String> written = partitions(table, staging.folder());
    written.forEach(live -> moves.put(staging.relative(live), live));
    stagedBytes += bytes(staging.table(table));
    TableState state =
        fresh
            .written()
            .state(staging.version(), staging.runId(), input)
            .withPartitions(countStaged(written));
    states.put(table.name(), state);
    return state;
  }

  private long bytes(Path folder) {
    try {
      return lake.files().getContentSummary(folder).getLength();
    } catch (IOException e) {
      throw LakeException.cannotRead(folder, e);
    }
  }

  private Map<String, Long> countStaged(Set<String> written) {
    Map<String, Long> rows =
        counted(written, live -> StoredRows.in(lake.files(), new Path(staging.folder(), live)));
    stagedRows.putAll(rows);
    Map<String, Long> byPartition = new TreeMap<>();
    rows.forEach((live, count) -> byPartition.put(partition(live), count));
    return byPartition;
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

  private TableContent content(
      SparkSession spark, TableDefinition<?> table, Set<String> partitions) {
    return partitions.isEmpty()
        ? TableContent.NONE
        : TableContent.of(rows(spark, table, partitions), table);
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
}
