/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.spark.Spark3Util;
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

  /** What brings Iceberg to Spark. */
  static final String RUNTIME = "org.apache.iceberg:iceberg-spark-runtime-3.5_2.12:1.7.1";

  private static final String KEPT_METADATA = "20";

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
    return new IcebergLake(address, spark, catalog, catalog(address, catalog, spark), namespace);
  }

  private static Catalog catalog(String address, String catalog, SparkSession spark) {
    String setting = "spark.sql.catalog." + catalog;
    if (!spark.conf().contains(setting)) {
      throw new UserMistake(
          Setting.LAKE,
          address,
          "Spark knows no catalog '%s'".formatted(catalog),
          "set %s=org.apache.iceberg.spark.SparkCatalog and its type, uri and warehouse"
              .formatted(setting));
    }
    try {
      return Spark3Util.loadIcebergCatalog(spark, catalog);
    } catch (NoClassDefFoundError | RuntimeException e) {
      throw new UserMistake(
          Setting.LAKE,
          address,
          "cannot open the catalog '%s' (%s)".formatted(catalog, LakeException.firstLine(e)),
          "put %s on the class path and check %s.*".formatted(RUNTIME, setting),
          e);
    }
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
  public Dataset<Row> read(SparkSession session, TableDefinition<?> table) {
    return snapshot(table)
        .map(id -> read(table, SparkReadOptions.SNAPSHOT_ID, Long.toString(id)))
        .orElseGet(() -> session.createDataFrame(List.of(), table.schema()));
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
    return IcebergWriter.open(this);
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
    TableIdentifier id = identifier(IcebergPointer.TABLE);
    return catalog.tableExists(id)
        ? Optional.of(new IcebergPointer(this, catalog.loadTable(id)))
        : Optional.empty();
  }

  /** The pointer, made if it is missing. */
  IcebergPointer pointerForWriting() {
    if (catalog instanceof SupportsNamespaces spaces && !spaces.namespaceExists(namespace)) {
      spaces.createNamespace(namespace);
    }
    return new IcebergPointer(
        this,
        loadOrCreate(IcebergPointer.TABLE, IcebergPointer.SCHEMA, PartitionSpec.unpartitioned()));
  }

  /** A table that exists. */
  Table table(TableDefinition<?> table) {
    Table found = catalog.loadTable(identifier(table.name()));
    found.refresh();
    return found;
  }

  /** A table, made if it is missing, with the comments of its columns. */
  Table tableForWriting(TableDefinition<?> table) {
    Schema schema = SparkSchemaUtil.convert(TableColumn.documented(table.columns()));
    PartitionSpec.Builder spec = PartitionSpec.builderFor(schema);
    table.partitionColumns().forEach(column -> spec.identity(column.name()));
    return loadOrCreate(table.name(), schema, spec.build());
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
    Table found = catalog.loadTable(id);
    found.refresh();
    return found;
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
