/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.serve;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import io.entente.actor.Actors;
import io.entente.pair.ActorPeriods;
import io.entente.pair.CountryPairPeriods;
import io.entente.pair.CountryPeriods;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import io.entente.table.ddl.DescribedTable;
import io.entente.trend.ActorTrends;
import io.entente.trend.PairTrends;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * The tables by period under names that people read, with the names of actors beside their ids. One
 * table holds one length of period, so that no sum runs over days, weeks, months and years
 * together.
 */
final class ReadableTables {

  private static final Set<TableColumn> OF_PARTITIONS =
      Set.of(PeriodColumns.GRANULARITY, PeriodColumns.YEAR);

  private ReadableTables() {}

  /** All of them. */
  static List<ServedTable> all() {
    List<ServedTable> all = new ArrayList<>();
    for (Granularity length : Granularity.values()) {
      all.add(byPeriod("periods_by_", PeriodTotals.TABLE, length));
      all.add(byPeriod("actors_by_", ActorPeriods.TABLE, length));
      all.add(byPeriod("pairs_by_", PairPeriods.TABLE, length));
      all.add(byPeriod("countries_by_", CountryPeriods.TABLE, length));
      all.add(byPeriod("country_pairs_by_", CountryPairPeriods.TABLE, length));
      all.add(byPeriod("actor_trends_by_", ActorTrends.TABLE, length));
      all.add(byPeriod("pair_trends_by_", PairTrends.TABLE, length));
    }
    return all;
  }

  private static ServedTable byPeriod(
      String prefix, TableDefinition<?> source, Granularity length) {
    List<TableColumn> columns =
        source.columns().stream()
            .filter(column -> !OF_PARTITIONS.contains(column))
            .flatMap(ReadableTables::withName)
            .toList();
    DescribedTable description =
        new DescribedTable(
            prefix + length.code(),
            "One row: " + source.grain().replace("period", length.code()),
            columns,
            List.of(),
            source.key().stream().filter(columns::contains).toList(),
            List.of());
    return new ServedTable(
        ServedTable.READABLE,
        description,
        tables -> rows(tables, source, length, columns),
        List.of());
  }

  private static Dataset<Row> rows(
      Function<TableDefinition<?>, Dataset<Row>> tables,
      TableDefinition<?> source,
      Granularity length,
      List<TableColumn> columns) {
    Dataset<Row> rows =
        tables.apply(source).where(PeriodColumns.GRANULARITY.col().equalTo(length.code()));
    for (TableColumn id : source.columns()) {
      if (isActor(id)) {
        rows = withName(rows, tables.apply(Actors.TABLE), id);
      }
    }
    return rows.select(columns.stream().map(TableColumn::col).toArray(Column[]::new));
  }

  private static Dataset<Row> withName(Dataset<Row> rows, Dataset<Row> actors, TableColumn id) {
    String name = name(id).name();
    Dataset<Row> names =
        actors.select(
            Actors.ACTOR_ID.col().as(id.name()),
            Actors.NAME.col().as(name),
            Actors.TYPE.col().as(type(id).name()),
            Actors.COUNTRY.col().as(country(id).name()));
    return rows.join(names, new String[] {id.name()}, "left")
        .withColumn(name, coalesce(col(name), id.col()));
  }

  /** A column, and behind the id of an actor what people want to read of it. */
  private static Stream<TableColumn> withName(TableColumn column) {
    return isActor(column)
        ? Stream.of(column, name(column), type(column), country(column))
        : Stream.of(column);
  }

  private static boolean isActor(TableColumn column) {
    return column.equals(Actors.ACTOR_ID)
        || column.equals(PairMentions.ACTOR_A)
        || column.equals(PairMentions.ACTOR_B);
  }

  private static TableColumn name(TableColumn id) {
    return TableColumn.text("name" + end(id), "Name of " + id.name(), Actors.NAME.example());
  }

  private static TableColumn type(TableColumn id) {
    return TableColumn.optional(
        "type" + end(id),
        DataTypes.StringType,
        "Type of %s: %s".formatted(id.name(), Actors.TYPE.meaning()),
        Actors.TYPE.example());
  }

  private static TableColumn country(TableColumn id) {
    return TableColumn.optional(
        "country" + end(id),
        DataTypes.StringType,
        "Country of %s: %s".formatted(id.name(), Actors.COUNTRY.meaning()),
        Actors.COUNTRY.example());
  }

  /** What ends the names of the columns that go with an id: nothing, _a or _b. */
  private static String end(TableColumn id) {
    return id.equals(Actors.ACTOR_ID) ? "" : id.name().substring("actor".length());
  }
}
