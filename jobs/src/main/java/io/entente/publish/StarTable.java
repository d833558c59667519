/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static java.util.stream.Collectors.toSet;

import io.entente.table.Identity;
import io.entente.table.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * What one table of the star schema is.
 *
 * @param name its name
 * @param grain what one row is, in a few words
 * @param columns its columns, in order
 * @param key the columns that tell rows apart
 * @param foreignKeys the columns that are keys of other tables
 * @param indexed columns by which rows are sought, each by itself, beside the key
 * @param partitioning which rows are published together
 */
public record StarTable(
    String name,
    String grain,
    List<StarColumn> columns,
    List<TableColumn> key,
    List<ForeignKey> foreignKeys,
    List<TableColumn> indexed,
    Partitioning partitioning) {

  /**
   * A column that is the key of another table.
   *
   * @param column the column
   * @param table the other table, whose key it is
   */
  public record ForeignKey(TableColumn column, StarTable table) {

    /** The key of the other table. */
    public TableColumn target() {
      return table.key().get(0);
    }
  }

  /** Checks that keys and indexes are columns of the table. */
  public StarTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    foreignKeys = List.copyOf(foreignKeys);
    indexed = List.copyOf(indexed);
    Set<TableColumn> known = columns.stream().map(StarColumn::column).collect(toSet());
    boolean fits =
        known.containsAll(key)
            && known.containsAll(indexed)
            && foreignKeys.stream().allMatch(foreign -> known.contains(foreign.column()))
            && partitioning.date().stream().allMatch(known::contains);
    if (!fits || key.isEmpty()) {
      throw new IllegalArgumentException(
          "table " + name + ": keys, indexes and parts must be by columns of its own");
    }
  }

  /** Starts the definition of a table. */
  static Builder named(String name, String grain) {
    return new Builder(name, grain);
  }

  /** Schema of the rows. */
  public StructType schema() {
    return TableColumn.schema(tableColumns());
  }

  /** The columns without what is said of their sums. */
  public List<TableColumn> tableColumns() {
    return columns.stream().map(StarColumn::column).toList();
  }

  /** The comment that a database keeps of the table. */
  public String comment() {
    return "One row: " + grain;
  }

  /** A hash of all that a database or a catalog knows of the table. */
  String definition() {
    Identity identity = new Identity().part("table", name).part("grain", grain);
    for (StarColumn column : columns) {
      identity
          .part("column", column.column().name())
          .part("type", column.column().type().catalogString())
          .part("nullable", Boolean.toString(column.column().nullable()))
          .part("comment", column.comment());
    }
    key.forEach(column -> identity.part("key", column.name()));
    foreignKeys.forEach(foreign -> identity.part(foreign.column().name(), foreign.table().name()));
    indexed.forEach(column -> identity.part("index", column.name()));
    return identity.part("parts", partitioning.length().name()).hash();
  }

  /** The columns that are no key. */
  List<TableColumn> values() {
    return tableColumns().stream().filter(column -> !key.contains(column)).toList();
  }

  /** Exactly this table's columns, in order, of rows that have them. */
  Dataset<Row> selectFrom(Dataset<Row> rows) {
    return rows.select(
        columns.stream()
            .map(StarColumn::column)
            .map(column -> column.col().cast(column.type()).as(column.name()))
            .toArray(Column[]::new));
  }

  /** Collects a definition's parts. */
  static final class Builder {
    private final String name;
    private final String grain;
    private final List<StarColumn> columns = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private List<TableColumn> key = List.of();
    private List<TableColumn> indexed = List.of();
    private Partitioning partitioning = Partitioning.WHOLE;

    private Builder(String name, String grain) {
      this.name = name;
      this.grain = grain;
    }

    /** Adds columns that are no figures. */
    Builder with(TableColumn... more) {
      return with(Additivity.NO_FIGURE, Stream.of(more));
    }

    /** Adds figures that add up. */
    Builder additive(TableColumn... more) {
      return with(Additivity.ADDITIVE, Stream.of(more));
    }

    /** Adds figures that add up for one actor or pair. */
    Builder withinOne(TableColumn... more) {
      return with(Additivity.WITHIN_ONE, Stream.of(more));
    }

    /** Adds figures that do not add up. */
    Builder notAdditive(TableColumn... more) {
      return with(Additivity.NOT_ADDITIVE, Stream.of(more));
    }

    private Builder with(Additivity additivity, Stream<TableColumn> more) {
      more.forEach(column -> columns.add(new StarColumn(column, additivity)));
      return this;
    }

    /** Says what tells rows apart. */
    Builder key(TableColumn... by) {
      key = List.of(by);
      return this;
    }

    /** Says that columns are keys of another table. */
    Builder refersTo(StarTable table, TableColumn... by) {
      Stream.of(by).forEach(column -> foreignKeys.add(new ForeignKey(column, table)));
      return this;
    }

    /** Says by what rows are sought. */
    Builder indexed(TableColumn... by) {
      indexed = List.of(by);
      return this;
    }

    /** Says which rows are published together. */
    Builder in(Partitioning parts) {
      partitioning = parts;
      return this;
    }

    /** The finished definition. */
    StarTable define() {
      return new StarTable(name, grain, columns, key, foreignKeys, indexed, partitioning);
    }
  }
}
