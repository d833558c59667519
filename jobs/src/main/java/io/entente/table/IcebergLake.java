/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.PartitionField;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.StructLike;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.UpdatePartitionSpec;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.spark.SparkReadOptions;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;

/**
 * A lake of Iceberg tables in one namespace of a catalog. Which snapshot of each table counts
 * stands in one more table, {@link IcebergPointer}, which changes in one step. A lake object keeps
 * to what the pointer said when it was first asked, so that all tables are of the same run.
 */
final class IcebergLake implements Lake {

  /** How the address of such a lake begins. */
  static final String SCHEME = "iceberg:";

  private static final String KEPT_METADATA = "20";
  private static final Set<String> SMALL_NUMBERS = Set.of("tinyint", "smallint");

  private final String name;
  private final SparkSession spark;
  private final String catalogName;
  private final Catalog catalog;
  private final Namespace namespace;
  private IcebergPointer.Content seen;

  private IcebergLake(
      String name, SparkSession spark, String catalogName, Catalog catalog, Namespace namespace) {
    this.name = name;
    this.spark = spark;
    this.catalogName = catalogName;
    this.catalog = catalog;
    this.namespace = namespace;
  }

  /**
   * The lake at that address.
   *
   * @throws UserMistake when the address is none, or Spark knows no such catalog
   */
  static IcebergLake at(String address, SparkSession spark) {
    String[] parts = address.substring(SCHEME.length()).split("\\.");
    if (parts.length < 2 || List.of(parts).contains("")) {
      throw new UserMistake(
          Setting.LAKE,
          address,
          "'%s' names no namespace".formatted(address),
          "write iceberg:CATALOG.NAMESPACE, such as iceberg:warehouse.news");
    }
    String catalog = parts[0];
    Namespace namespace =
        Namespace.of(List.of(parts).subList(1, parts.length).toArray(new String[0]));
    return new IcebergLake(
        address,
        spark,
        catalog,
        CatalogOfSpark.open(Setting.LAKE, address, catalog, spark),
        namespace);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Path> place() {
    return Optional.empty();
  }

  @Override
  public boolean has(TableDefinition<?> table) {
    return seen().snapshots().containsKey(table.name());
  }

  @Override
  public TableState state(TableDefinition<?> table) {
    return snapshot(table).map(id -> IcebergState.of(table(table), id)).orElse(TableState.NONE);
  }

  @Override
  public void requireReadable(TableDefinition<?> table) {
    requireWritten(table);
    Map<String, String> found = new HashMap<>();
    for (StructField field : SparkSchemaUtil.convert(table(table).schema()).fields()) {
      found.put(field.name(), field.dataType().catalogString());
    }
    for (TableColumn column : table.columns()) {
      if (SMALL_NUMBERS.contains(column.type().catalogString())) {
        // Iceberg keeps small numbers as larger ones.
        found.replace(column.name(), "int", column.type().catalogString());
      }
    }
    StoredColumns.compare(this, table, found);
  }

  @Override
  public Dataset<Row> read(SparkSession session, TableDefinition<?> table) {
    return snapshot(table)
        .map(id -> readSnapshot(table, id))
        .orElseGet(() -> session.createDataFrame(List.of(), table.schema()));
  }

  private Dataset<Row> readSnapshot(TableDefinition<?> table, long id) {
    // Spark's catalog may remember the table as it was before another process wrote it.
    table(table);
    return read(table, SparkReadOptions.SNAPSHOT_ID, Long.toString(id));
  }

  /** Rows of a table in a snapshot or on a branch. */
  Dataset<Row> read(TableDefinition<?> table, String option, String value) {
    return table.selectFrom(
        typed(
            spark.read().option(option, value).table(sparkName(table.name())),
            table.schema().fields()));
  }

  /** Rows as Spark had them: Iceberg has fewer types of numbers. */
  static Dataset<Row> typed(Dataset<Row> stored, StructField... fields) {
    List<Column> columns = new ArrayList<>();
    for (StructField field : fields) {
      Column column = stored.col(field.name());
      String storedAs = stored.schema().apply(field.name()).dataType().catalogString();
      boolean isSame = storedAs.equals(field.dataType().catalogString());
      columns.add(isSame ? column : column.cast(field.dataType()).as(field.name()));
    }
    return stored.select(columns.toArray(Column[]::new));
  }

  @Override
  public LakeWriter write() {
    return asked(() -> IcebergWriter.open(this));
  }

  @Override
  public List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    seen()
        .snapshots()
        .forEach(
            (name, snapshot) -> differences.addAll(differences(name, tableNamed(name), snapshot)));
    return differences;
  }

  private static List<Difference> differences(String name, Table table, long snapshot) {
    Map<String, Long> expected = IcebergState.of(table, snapshot).partitions();
    Map<String, Long> found = rowsByPartition(table, there(table, snapshot));
    Set<String> partitions = new TreeSet<>(expected.keySet());
    partitions.addAll(found.keySet());
    return partitions.stream()
        .filter(part -> !Objects.equals(expected.get(part), found.get(part)))
        .map(
            part ->
                new Difference(
                    name,
                    part,
                    Difference.rows(expected.getOrDefault(part, 0L)),
                    Difference.rows(found.getOrDefault(part, 0L)),
                    List.of(),
                    List.of()))
        .toList();
  }

  /** The files of a snapshot that the store has: it is asked for many at a time. */
  private static List<DataFile> there(Table table, long snapshot) {
    List<DataFile> all = files(table, snapshot);
    try {
      Map<String, Boolean> exists =
          Parallel.map(
              all.stream().map(DataFile::location).toList(),
              location -> table.io().newInputFile(location).exists());
      return all.stream().filter(file -> exists.get(file.location())).toList();
    } catch (IOException e) {
      throw LakeException.cannotRead(table.name(), e);
    }
  }

  /** The files of a snapshot, by its manifests. */
  static List<DataFile> files(Table table, long snapshot) {
    List<DataFile> files = new ArrayList<>();
    try (CloseableIterable<FileScanTask> tasks =
        table.newScan().useSnapshot(snapshot).planFiles()) {
      tasks.forEach(task -> files.add(task.file()));
    } catch (IOException e) {
      throw LakeException.cannotRead(table.name(), e);
    }
    return files;
  }

  /** Rows of each partition that files belong to, by what the manifests say of them. */
  static Map<String, Long> rowsByPartition(Table table, List<DataFile> files) {
    Map<String, Long> rows = new TreeMap<>();
    files.forEach(file -> rows.merge(partition(table, file), file.recordCount(), Long::sum));
    return rows;
  }

  /** The name of a file's partition as {@link TableDefinition#partition} makes it. */
  static String partition(Table table, DataFile file) {
    PartitionSpec spec = table.specs().get(file.specId());
    StructLike partition = file.partition();
    StringJoiner folder = new StringJoiner("/");
    for (int i = 0; i < spec.fields().size(); i++) {
      folder.add(
          TableDefinition.folder(spec.fields().get(i).name(), partition.get(i, Object.class)));
    }
    return folder.toString();
  }

  /** The snapshot of a table that counts, if it was ever written. */
  Optional<Long> snapshot(TableDefinition<?> table) {
    return Optional.ofNullable(seen().snapshots().get(table.name()));
  }

  /** Looks at the pointer again. */
  IcebergPointer.Content look() {
    seen = pointer().map(IcebergPointer::read).orElse(IcebergPointer.Content.NONE);
    return seen;
  }

  private IcebergPointer.Content seen() {
    return seen == null ? look() : seen;
  }

  private Optional<IcebergPointer> pointer() {
    return catalog.tableExists(identifier(IcebergPointer.TABLE))
        ? Optional.of(new IcebergPointer(this))
        : Optional.empty();
  }

  /** The pointer, made if it is missing. */
  IcebergPointer pointerForWriting() {
    if (catalog instanceof SupportsNamespaces spaces && !spaces.namespaceExists(namespace)) {
      spaces.createNamespace(namespace);
    }
    loadOrCreate(IcebergPointer.TABLE, IcebergPointer.SCHEMA, PartitionSpec.unpartitioned());
    return new IcebergPointer(this);
  }

  /** A table that exists. */
  Table table(TableDefinition<?> table) {
    return tableNamed(table.name());
  }

  /** A table, made if it is missing, with the comments of its columns. */
  Table tableForWriting(TableDefinition<?> table) {
    Schema schema = SparkSchemaUtil.convert(TableColumn.documented(table.columns()));
    PartitionSpec.Builder spec = PartitionSpec.builderFor(schema);
    table.partitionColumns().forEach(column -> spec.identity(column.name()));
    Table stored = loadOrCreate(table.name(), schema, spec.build());
    divide(stored, table.partitionColumns().stream().map(TableColumn::name).toList());
    return stored;
  }

  /** Sees to it that what is written from now on is divided by those columns. */
  private static void divide(Table stored, List<String> columns) {
    List<String> dividedBy = stored.spec().fields().stream().map(PartitionField::name).toList();
    if (!dividedBy.equals(columns)) {
      UpdatePartitionSpec spec = stored.updateSpec();
      dividedBy.forEach(spec::removeField);
      columns.forEach(spec::addField);
      spec.commit();
      stored.refresh();
    }
  }

  private Table loadOrCreate(String table, Schema schema, PartitionSpec spec) {
    TableIdentifier id = identifier(table);
    if (!catalog.tableExists(id)) {
      catalog
          .buildTable(id, schema)
          .withPartitionSpec(spec)
          .withProperty(TableProperties.FORMAT_VERSION, "2")
          .withProperty(TableProperties.WRITE_DISTRIBUTION_MODE, "none")
          .withProperty(TableProperties.METADATA_PREVIOUS_VERSIONS_MAX, KEPT_METADATA)
          .withProperty(TableProperties.METADATA_DELETE_AFTER_COMMIT_ENABLED, "true")
          .create()
          .newAppend()
          .commit();
    }
    return tableNamed(table);
  }

  /** Names of all tables of the namespace. */
  List<String> tables() {
    return catalog.listTables(namespace).stream().map(TableIdentifier::name).toList();
  }

  /** A table by its name. */
  Table tableNamed(String table) {
    Table found = catalog.loadTable(identifier(table));
    found.refresh();
    return found;
  }

  /**
   * Does something to the catalog.
   *
   * @throws LakeException when the catalog or its store refuses it
   */
  <T> T asked(Supplier<T> work) {
    try {
      return work.get();
    } catch (LakeException | LakeHeldException | UserMistake e) {
      throw e;
    } catch (RuntimeException e) {
      throw new LakeException(
          "cannot write %s (%s); mend that and start again: the run will be completed"
              .formatted(name, LakeException.rootOf(e)),
          e);
    }
  }

  /** Takes a table away with its files. */
  void drop(String table) {
    catalog.dropTable(identifier(table), true);
  }

  /** How Spark SQL names a table, or a branch of it. */
  String sparkName(String... parts) {
    StringBuilder sql = new StringBuilder("`" + catalogName + "`");
    for (String level : namespace.levels()) {
      sql.append(".`").append(level).append('`');
    }
    for (String part : parts) {
      sql.append(".`").append(part).append('`');
    }
    return sql.toString();
  }

  private TableIdentifier identifier(String table) {
    return TableIdentifier.of(namespace, table);
  }
}
