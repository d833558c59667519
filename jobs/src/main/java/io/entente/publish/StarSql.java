/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static java.util.stream.Collectors.joining;

import io.entente.table.TableColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The statements by which tables of the star schema are made and filled.
 *
 * @param kind of which kind of database
 * @param schema where the tables lie
 */
record StarSql(DatabaseKind kind, Optional<String> schema) {

  private static final String STAGE = "entente_stage_";

  /** A table with its schema. */
  String name(String table) {
    return schema.map(name -> name + "." + table).orElse(table);
  }

  /** The table that takes rows until they are put into another. */
  String stage(StarTable table) {
    return kind == DatabaseKind.STANDARD ? name(STAGE + table.name()) : STAGE + table.name();
  }

  /** Makes a table without keys. */
  String create(StarTable table) {
    return "create table %s (%s)".formatted(name(table.name()), columns(table));
  }

  /** Makes the table that takes its rows first. */
  String createStage(StarTable table) {
    return "%s %s (%s)".formatted(kind.createStage(), stage(table), columns(table));
  }

  private String columns(StarTable table) {
    return list(
        table.tableColumns(),
        column ->
            "%s %s%s"
                .formatted(
                    column.name(), kind.type(column, table), column.nullable() ? "" : " not null"));
  }

  /** Keys of a table to itself. */
  List<String> keys(StarTable table) {
    if (!kind.keepsKeys()) {
      return List.of();
    }
    List<String> statements = new ArrayList<>();
    statements.add(
        "alter table %s add constraint pk_%s primary key (%s)"
            .formatted(name(table.name()), table.name(), list(table.key(), TableColumn::name)));
    for (TableColumn column : table.indexed()) {
      statements.add(
          "create index ix_%s_%s on %s (%s)"
              .formatted(table.name(), column.name(), name(table.name()), column.name()));
    }
    return statements;
  }

  /** Keys of a table to others. */
  List<String> foreignKeys(StarTable table) {
    return !kind.keepsKeys()
        ? List.of()
        : table.foreignKeys().stream()
            .map(
                key ->
                    "alter table %s add constraint fk_%s_%s foreign key (%s) references %s (%s)"
                        .formatted(
                            name(table.name()),
                            table.name(),
                            key.column().name(),
                            key.column().name(),
                            name(key.table().name()),
                            key.target().name()))
            .toList();
  }

  /** What the table and each column mean. */
  List<String> comments(StarTable table) {
    List<String> statements = new ArrayList<>();
    statements.add(
        "comment on table %s is %s"
            .formatted(name(table.name()), DatabaseKind.literal(table.comment())));
    for (StarColumn column : table.columns()) {
      statements.add(
          "comment on column %s.%s is %s"
              .formatted(
                  name(table.name()),
                  column.column().name(),
                  DatabaseKind.literal(column.comment())));
    }
    return statements;
  }

  /** Puts the rows of the stage in, in place of those of the same key that differ. */
  String upsert(StarTable table) {
    return kind == DatabaseKind.POSTGRESQL ? insertOrUpdate(table) : merge(table);
  }

  private String insertOrUpdate(StarTable table) {
    return ("insert into %s as t (%s) select %s from %s on conflict (%s) do update set %s where (%s)"
            + " is distinct from (%s)")
        .formatted(
            name(table.name()),
            list(table.tableColumns(), TableColumn::name),
            list(table.tableColumns(), TableColumn::name),
            stage(table),
            list(table.key(), TableColumn::name),
            list(table.values(), column -> column.name() + " = excluded." + column.name()),
            list(table.values(), column -> "t." + column.name()),
            list(table.values(), column -> "excluded." + column.name()));
  }

  private String merge(StarTable table) {
    return ("merge into %s t using %s s on (%s) when matched and (%s) then update set %s when not"
            + " matched then insert (%s) values (%s)")
        .formatted(
            name(table.name()),
            stage(table),
            sameKey(table),
            table.values().stream()
                .map(column -> "t.%1$s is distinct from s.%1$s".formatted(column.name()))
                .collect(joining(" or ")),
            list(table.values(), column -> column.name() + " = s." + column.name()),
            list(table.tableColumns(), TableColumn::name),
            list(table.tableColumns(), column -> "s." + column.name()));
  }

  /** Takes the rows of some parts out that the stage has not. */
  String deleteOthers(StarTable table, Collection<String> parts) {
    return "delete from %s t where (%s) and not exists (select 1 from %s s where %s)"
        .formatted(name(table.name()), within(table, parts), stage(table), sameKey(table));
  }

  /** Takes all rows of some parts out. */
  String delete(StarTable table, Collection<String> parts) {
    return "delete from %s t where %s".formatted(name(table.name()), within(table, parts));
  }

  /** Puts the rows of the stage in. */
  String insert(StarTable table) {
    String columns = list(table.tableColumns(), TableColumn::name);
    return "insert into %s (%s) select %s from %s"
        .formatted(name(table.name()), columns, columns, stage(table));
  }

  private static String sameKey(StarTable table) {
    return table.key().stream()
        .map(column -> "s.%1$s = t.%1$s".formatted(column.name()))
        .collect(joining(" and "));
  }

  /** Whether a row belongs to some parts: by spans of days, as few as there can be. */
  static String within(StarTable table, Collection<String> parts) {
    if (table.partitioning().date().isEmpty()) {
      return "1 = 1";
    }
    String date = table.partitioning().date().get().name();
    List<Partitioning.Range> spans = table.partitioning().spans(parts);
    return spans.isEmpty()
        ? "1 = 0"
        : spans.stream()
            .map(
                span ->
                    "t.%1$s >= date '%2$s' and t.%1$s < date '%3$s'"
                        .formatted(date, span.first(), span.end()))
            .collect(joining(" or "));
  }

  private static String list(List<TableColumn> columns, Function<TableColumn, String> of) {
    return columns.stream().map(of).collect(joining(", "));
  }
}
