/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.spark.SparkReadOptions;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.CreateTableWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.catalyst.analysis.TableAlreadyExistsException;
import org.apache.spark.sql.functions;

/**
 * Changes of a lake of Iceberg tables: each table is written to a branch of its own, which nobody
 * reads; then the pointer names the branches' last snapshots, and the tables follow it.
 */
final class IcebergCommit implements LakeCommit {

  /** How the name of a branch begins that nobody reads. */
  static final String STAGING = "staging_";

  /** How the name of a table begins that is dropped with the commit. */
  static final String SCRATCH = "scratch_";

  /** How the tag of a run's snapshot begins. */
  static final String TAG = "run_";

  private final IcebergLake lake;
  private final IcebergWriter writer;
  private final String version;
  private final String runId;
  private final String input;
  private final String number = UUID.randomUUID().toString().replace("-", "");
  private final String branch = STAGING + number;
  private final Map<String, Staged> staged = new LinkedHashMap<>();
  private final List<String> scratch = new ArrayList<>();
  private long stagedBytes;
  private boolean isPastForgotten;
  private boolean isFinished;

  IcebergCommit(
      IcebergLake lake, IcebergWriter writer, String version, String runId, String input) {
    this.lake = lake;
    this.writer = writer;
    this.version = version;
    this.runId = runId;
    this.input = input;
  }

  /**
   * What was done to a table.
   *
   * @param state what it will be
   * @param written partitions that rows were written to
   * @param changes rows before and after in each partition that was replaced
   */
  private record Staged(TableState state, Set<String> written, List<PartitionChange> changes) {}

  @Override
  public TableState replaceTable(TableDefinition<?> table, Dataset<Row> rows) {
    Table stored = begin(table);
    Map<String, Long> before = rowsByPartition(stored, lake.snapshot(table).orElse(0L));
    StagedRows fresh = new StagedRows(table, rows, Placement.MOVED);
    overwrite(table, fresh);
    Set<String> written = written(stored);
    Set<String> all = new TreeSet<>(before.keySet());
    all.addAll(written);
    return remember(
        table, stored, fresh.written().state(version, runId, input), written, before, all);
  }

  @Override
  public TableState replacePartitions(
      TableDefinition<?> table, Dataset<Row> rows, Set<String> named, Placement placement) {
    if (table.partitionColumns().isEmpty()) {
      return replaceTable(table, rows);
    }
    SparkSession spark = rows.sparkSession();
    return replaced(
        table,
        () -> new StagedRows(table, rows, placement),
        named,
        (before, replaced) -> before(table, spark, before, replaced));
  }

  @Override
  public TableState changePartitions(
      TableDefinition<?> table, ChangedRows rows, Set<String> named) {
    return replaced(
        table,
        () -> new StagedRows(table, rows),
        named,
        (before, replaced) -> TableContent.of(rows.gone(), table));
  }

  /** What is staged takes the place of partitions, of which some content goes. */
  private TableState replaced(
      TableDefinition<?> table,
      Supplier<StagedRows> rows,
      Set<String> named,
      BiFunction<Map<String, Long>, Set<String>, TableContent> gone) {
    Table stored = begin(table);
    Map<String, Long> before = rowsByPartition(stored, lake.snapshot(table).orElse(0L));
    StagedRows fresh = rows.get();
    overwritePartitions(table, fresh);
    Set<String> written = written(stored);
    Set<String> replaced = new TreeSet<>(named);
    replaced.addAll(written);
    end(table, stored, named, written);
    TableContent old = gone.apply(before, replaced);
    TableState state =
        TableContent.of(lake.state(table))
            .changed(old, fresh.written())
            .state(version, runId, input);
    replaced.removeIf(part -> !before.containsKey(part) && !written.contains(part));
    return remember(table, stored, state, written, before, replaced);
  }

  /** Takes the partitions away that are named and got no rows. */
  private void end(TableDefinition<?> table, Table stored, Set<String> named, Set<String> written) {
    Set<String> ended = new TreeSet<>(named);
    ended.removeAll(written);
    Expression rows = Expressions.alwaysFalse();
    for (String partition : ended) {
      Expression here = Expressions.alwaysTrue();
      for (Map.Entry<TableColumn, Object> value : table.partitionValues(partition).entrySet()) {
        here = Expressions.and(here, Expressions.equal(value.getKey().name(), value.getValue()));
      }
      rows = Expressions.or(rows, here);
    }
    if (!ended.isEmpty()) {
      stored.newDelete().deleteFromRowFilter(rows).toBranch(branch).commit();
      stored.refresh();
    }
  }

  private TableContent before(
      TableDefinition<?> table,
      SparkSession spark,
      Map<String, Long> before,
      Set<String> replaced) {
    Set<String> existing = new TreeSet<>(replaced);
    existing.retainAll(before.keySet());
    return existing.isEmpty()
        ? TableContent.NONE
        : TableContent.of(lake.read(spark, table).where(in(table, existing)), table);
  }

  private static Column in(TableDefinition<?> table, Set<String> partitions) {
    Column any = functions.lit(false);
    for (String partition : partitions) {
      Column here = functions.lit(true);
      for (Map.Entry<TableColumn, Object> value : table.partitionValues(partition).entrySet()) {
        here = here.and(value.getKey().col().equalTo(value.getValue()));
      }
      any = any.or(here);
    }
    return any;
  }

  private TableState remember(
      TableDefinition<?> table,
      Table stored,
      TableState state,
      Set<String> written,
      Map<String, Long> before,
      Set<String> replaced) {
    Map<String, Long> after = rowsByPartition(stored, stored.snapshot(branch).snapshotId());
    List<PartitionChange> changes =
        replaced.stream()
            .map(
                part ->
                    new PartitionChange(
                        table.name(),
                        part,
                        before.getOrDefault(part, 0L),
                        after.getOrDefault(part, 0L)))
            .toList();
    TableState counted = state.withPartitions(after);
    staged.put(table.name(), new Staged(counted, written, changes));
    return counted;
  }

  @Override
  public void forget(SparkSession spark, TableDefinition<?> table, Set<String> partitions) {
    Table stored = begin(table);
    Map<String, Long> before = rowsByPartition(stored, lake.snapshot(table).orElse(0L));
    Set<String> ending = partitions.contains("") ? before.keySet() : partitions;
    if (table.partitionColumns().isEmpty() && !ending.isEmpty()) {
      stored.newDelete().deleteFromRowFilter(Expressions.alwaysTrue()).toBranch(branch).commit();
    } else {
      end(table, stored, ending, Set.of());
    }
    stored.refresh();
    TableState kept =
        TableContent.of(lake.read(table, SparkReadOptions.BRANCH, branch), table)
            .stated(TableState.NONE);
    remember(table, stored, kept, Set.of(), before, new TreeSet<>(ending));
  }

  /** A catalog knows its files: there are no others in a table. */
  @Override
  public void takeAway(SparkSession spark, TableDefinition<?> table, Collection<String> paths) {}

  /** Drops what was staged and not finished. */
  void abandon() {
    if (!isFinished) {
      staged.keySet().forEach(table -> IcebergWriter.dropBranch(lake.tableNamed(table), branch));
      scratch.forEach(lake::drop);
    }
  }

  @Override
  public void setSources(TableDefinition<?> table, Map<String, String> sources) {
    staged.computeIfPresent(
        table.name(),
        (name, s) -> new Staged(s.state().withSources(sources), s.written(), s.changes()));
  }

  @Override
  public Dataset<Row> putDown(String name, Dataset<Row> rows) {
    String table = SCRATCH + number + "_" + name;
    String sql = lake.sparkName(table);
    CreateTableWriter<Row> create = rows.writeTo(sql).using("iceberg");
    if (scratch.contains(table)) {
      create.createOrReplace();
    } else {
      scratch.add(table);
      try {
        create.create();
      } catch (TableAlreadyExistsException e) {
        throw new IllegalStateException(e);
      }
    }
    return IcebergLake.typed(rows.sparkSession().read().table(sql), rows.schema().fields());
  }

  @Override
  public TableState stateAfter(TableDefinition<?> table) {
    Staged done = staged.get(table.name());
    return done == null ? lake.state(table) : done.state();
  }

  @Override
  public Dataset<Row> after(SparkSession spark, TableDefinition<?> table) {
    return staged.containsKey(table.name())
        ? lake.read(table, SparkReadOptions.BRANCH, branch)
        : lake.read(spark, table);
  }

  @Override
  public Dataset<Row> staged(SparkSession spark, TableDefinition<?> table) {
    Dataset<Row> all = after(spark, table);
    return table.partitionColumns().isEmpty()
        ? all
        : all.where(in(table, staged.get(table.name()).written()));
  }

  @Override
  public List<PartitionChange> changes() {
    return staged.values().stream()
        .flatMap(done -> done.changes().stream())
        .sorted(
            Comparator.comparing(PartitionChange::tableName)
                .thenComparing(PartitionChange::partition))
        .toList();
  }

  @Override
  public long stagedBytes() {
    return stagedBytes;
  }

  @Override
  public void forgetPast() {
    isPastForgotten = true;
  }

  @Override
  public void finish() {
    lake.asked(
        () -> {
          point();
          return null;
        });
  }

  private void point() {
    writer.requireHeld();
    Map<String, Long> fresh = new TreeMap<>();
    staged.forEach(
        (table, done) ->
            fresh.put(table, IcebergState.write(lake.tableNamed(table), branch, done.state())));
    isFinished = true;
    writer.point(fresh, isPastForgotten);
    scratch.forEach(lake::drop);
  }

  /** The branch, from what counts now. */
  private Table begin(TableDefinition<?> table) {
    writer.requireHeld();
    Table stored = lake.tableForWriting(table);
    long base = lake.snapshot(table).orElseGet(() -> stored.currentSnapshot().snapshotId());
    if (stored.refs().containsKey(branch)) {
      stored.manageSnapshots().replaceBranch(branch, base).commit();
    } else {
      stored.manageSnapshots().createBranch(branch, base).commit();
    }
    stored.refresh();
    return stored;
  }

  private void overwrite(TableDefinition<?> table, StagedRows rows) {
    try {
      rows.rows().writeTo(branchName(table)).overwrite(functions.lit(true));
    } catch (NoSuchTableException e) {
      throw gone(table, e);
    }
  }

  private void overwritePartitions(TableDefinition<?> table, StagedRows rows) {
    try {
      rows.rows().writeTo(branchName(table)).overwritePartitions();
    } catch (NoSuchTableException e) {
      throw gone(table, e);
    }
  }

  private LakeException gone(TableDefinition<?> table, Exception e) {
    return new LakeException(
        "table %s of %s was dropped meanwhile".formatted(table.name(), lake.name()), e);
  }

  private String branchName(TableDefinition<?> table) {
    return lake.sparkName(table.name(), "branch_" + branch);
  }

  /** Partitions that the last write to the branch put rows into. */
  private Set<String> written(Table stored) {
    stored.refresh();
    Snapshot last = stored.snapshot(branch);
    Set<String> written = new TreeSet<>();
    for (DataFile file : last.addedDataFiles(stored.io())) {
      written.add(IcebergLake.partition(stored, file));
      stagedBytes += file.fileSizeInBytes();
    }
    return written;
  }

  private static Map<String, Long> rowsByPartition(Table stored, long snapshot) {
    return snapshot == 0
        ? Map.of()
        : IcebergLake.rowsByPartition(stored, IcebergLake.files(stored, snapshot));
  }
}
