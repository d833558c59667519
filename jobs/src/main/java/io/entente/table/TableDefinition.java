/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static java.util.stream.Collectors.toCollection;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.catalog.ExternalCatalogUtils;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What one table of the lake is: its name, the meaning of a row, its columns, how it is partitioned
 * and sorted, and how its row record becomes a Spark row.
 *
 * <p>The record's components must be the columns in order, camelCase for snake_case; a definition
 * whose record does not fit cannot be built.
 *
 * @param <R> the row record
 */
public final class TableDefinition<R extends Record> implements Serializable {

  private final String name;
  private final String grain;
  private final Class<R> rowType;
  private final transient List<TableColumn> columns;
  private final transient List<TableColumn> partitionColumns;
  private final transient List<TableColumn> sortColumns;
  private final transient List<TableColumn> key;
  private final transient List<Reference> references;
  private final StructType schema;
  private transient RecordRows<R> rows;

  private TableDefinition(Builder<R> builder) {
    this.name = builder.name;
    this.grain = builder.grain;
    this.rowType = builder.rowType;
    this.columns = List.copyOf(builder.columns);
    this.partitionColumns = List.copyOf(builder.partitionColumns);
    this.sortColumns = List.copyOf(builder.sortColumns);
    this.key = List.copyOf(builder.key.isEmpty() ? builder.partsAndOrder() : builder.key);
    this.references = List.copyOf(builder.references);
    this.schema = TableColumn.schema(columns);
    this.rows = new RecordRows<>(rowType, schema);
  }

  /** Starts the definition of a table whose rows are of that record type. */
  public static <R extends Record> Builder<R> named(String name, Class<R> rowType) {
    return new Builder<>(name, rowType);
  }

  /** Name of the table and of its folder in the lake. */
  public String name() {
    return name;
  }

  /** What one row is, in a few words. */
  public String grain() {
    return grain;
  }

  /** All columns, partition columns included, in the order of the record. */
  public List<TableColumn> columns() {
    return columns;
  }

  /** The columns that name the partition folders; none for a small table. */
  public List<TableColumn> partitionColumns() {
    return partitionColumns;
  }

  /**
   * The name of one partition, as its folder below the table's.
   *
   * @param values a value for each partition column
   */
  public String partition(Object... values) {
    if (values.length != partitionColumns.size()) {
      throw new IllegalArgumentException(
          "table %s has %d partition columns, not %d"
              .formatted(name, partitionColumns.size(), values.length));
    }
    StringJoiner folder = new StringJoiner("/");
    for (int i = 0; i < values.length; i++) {
      folder.add(folder(partitionColumns.get(i).name(), values[i]));
    }
    return folder.toString();
  }

  /** The folder of one value of a partition column. */
  static String folder(String column, Object value) {
    return column + "=" + ExternalCatalogUtils.escapePathName(String.valueOf(value));
  }

  /** The names of the columns in the name of a partition. */
  static List<String> partitionColumns(String partition) {
    return Stream.of(partition.split("/"))
        .filter(folder -> folder.contains("="))
        .map(folder -> folder.substring(0, folder.indexOf('=')))
        .toList();
  }

  /**
   * The values of the partition columns in one partition.
   *
   * @param partition its name, as {@link #partition} makes it
   */
  Map<TableColumn, Object> partitionValues(String partition) {
    Map<TableColumn, Object> values = new LinkedHashMap<>();
    String[] folders = partition.split("/");
    for (int i = 0; i < folders.length; i++) {
      TableColumn column = partitionColumns.get(i);
      String text =
          ExternalCatalogUtils.unescapePathName(folders[i].substring(column.name().length() + 1));
      values.put(column, column.type() == DataTypes.IntegerType ? Integer.valueOf(text) : text);
    }
    return values;
  }

  /** The names of partitions of a table that has one partition column, by that column's values. */
  public Set<String> partitions(Collection<?> values) {
    return values.stream().map(this::partition).collect(toCollection(LinkedHashSet::new));
  }

  /** The order of rows within a partition. */
  public List<TableColumn> sortColumns() {
    return sortColumns;
  }

  /** The columns that together tell the rows of the whole table apart. */
  public List<TableColumn> key() {
    return key;
  }

  /** Which columns are keys of other tables. */
  public List<Reference> references() {
    return references;
  }

  /** Schema of the rows. */
  public StructType schema() {
    return schema;
  }

  /** Encoder of rows with this table's schema. */
  public Encoder<Row> encoder() {
    return RowDates.encoder(schema);
  }

  /** The record as a Spark row. */
  public Row toRow(R row) {
    return rows().toRow(row);
  }

  /**
   * A Spark row with this table's columns as the record.
   *
   * @throws IllegalArgumentException when the row says what columns it has and one is missing
   */
  public R fromRow(Row row) {
    return rows().fromRow(row);
  }

  /** The records as a Dataset. */
  public Dataset<Row> dataset(SparkSession spark, List<R> records) {
    return spark.createDataFrame(records.stream().map(this::toRow).toList(), schema);
  }

  /**
   * The Dataset's rows as records, brought to the driver: for results that are known to be small.
   */
  public List<R> records(Dataset<Row> dataset) {
    // Not one at a time: Spark would compute one partition after another.
    return selectFrom(dataset).collectAsList().stream().map(this::fromRow).toList();
  }

  /** Rows made from records of another table or type by a pure function. */
  public <T> Dataset<Row> map(Dataset<T> input, MapFunction<T, R> function) {
    return input.map((MapFunction<T, Row>) value -> toRow(function.call(value)), encoder());
  }

  /**
   * Exactly this table's columns, in order.
   *
   * @throws IllegalArgumentException when a column is missing or of another type, naming the
   *     column, what was expected and what was found
   */
  public Dataset<Row> selectFrom(Dataset<Row> dataset) {
    StructType found = dataset.schema();
    Set<String> names = Set.of(found.fieldNames());
    List<Column> selected = new ArrayList<>();
    for (TableColumn column : columns) {
      DataType type = names.contains(column.name()) ? found.apply(column.name()).dataType() : null;
      if (type == null || !type.catalogString().equals(column.type().catalogString())) {
        throw new IllegalArgumentException(
            "table %s, column %s: expected %s, found %s"
                .formatted(
                    name,
                    column.name(),
                    column.type().sql(),
                    type == null ? "nothing" : type.sql()));
      }
      selected.add(column.col());
    }
    return dataset.select(selected.toArray(Column[]::new));
  }

  private RecordRows<R> rows() {
    if (rows == null) {
      rows = new RecordRows<>(rowType, schema);
    }
    return rows;
  }

  /**
   * A column whose values are the key of another table.
   *
   * @param column the column; where it is null, the row refers to nothing
   * @param table the other table's name
   * @param target its key
   * @param always false where a row may refer to what the other table lacks
   */
  public record Reference(TableColumn column, String table, TableColumn target, boolean always) {}

  /**
   * Collects a definition's parts.
   *
   * @param <R> the row record
   */
  public static final class Builder<R extends Record> {
    private final String name;
    private final Class<R> rowType;
    private String grain = "";
    private List<TableColumn> columns = List.of();
    private List<TableColumn> partitionColumns = List.of();
    private List<TableColumn> sortColumns = List.of();
    private List<TableColumn> key = List.of();
    private final List<Reference> references = new ArrayList<>();

    private Builder(String name, Class<R> rowType) {
      this.name = name;
      this.rowType = rowType;
    }

    /** Says what one row is. */
    public Builder<R> grain(String words) {
      this.grain = words;
      return this;
    }

    /** Lists all columns in the order of the record. */
    public Builder<R> columns(TableColumn... all) {
      this.columns = List.of(all);
      return this;
    }

    /** Names the columns that become folders. */
    public Builder<R> partitionedBy(TableColumn... by) {
      this.partitionColumns = List.of(by);
      return this;
    }

    /** Names the columns that order the rows of a partition: together they must be unique. */
    public Builder<R> sortedBy(TableColumn... by) {
      this.sortColumns = List.of(by);
      return this;
    }

    /**
     * Names the columns that tell the rows of the whole table apart, where these are other ones
     * than those of partitions and order.
     */
    public Builder<R> key(TableColumn... by) {
      this.key = List.of(by);
      return this;
    }

    /** Says that each value of a column is the key of a row of another table. */
    public Builder<R> refersTo(TableDefinition<?> table, TableColumn by) {
      return refers(table, true, by);
    }

    /** Says the same where another table may lack a row, such as an actor that no text names. */
    public Builder<R> mayReferTo(TableDefinition<?> table, TableColumn... by) {
      return refers(table, false, by);
    }

    private Builder<R> refers(TableDefinition<?> table, boolean always, TableColumn... by) {
      for (TableColumn column : by) {
        references.add(new Reference(column, table.name(), table.key().get(0), always));
      }
      return this;
    }

    private List<TableColumn> partsAndOrder() {
      return Stream.concat(partitionColumns.stream(), sortColumns.stream()).toList();
    }

    /** The finished definition. */
    public TableDefinition<R> define() {
      Set<TableColumn> known = columns.stream().collect(toCollection(LinkedHashSet::new));
      boolean fits =
          known.containsAll(partitionColumns)
              && known.containsAll(sortColumns)
              && known.containsAll(key)
              && references.stream().map(Reference::column).allMatch(known::contains);
      if (!fits) {
        throw new IllegalArgumentException(
            "table "
                + name
                + ": columns of partitions, order, key and references must be among its columns");
      }
      return new TableDefinition<>(this);
    }
  }
}
