/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.apache.spark.sql.functions.lit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.table.CatalogOfSpark;
import io.entente.table.ddl.SqlDialect;
import io.entente.usage.FirstLine;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.iceberg.DataOperations;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.util.SnapshotUtil;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;

/**
 * The star schema in a catalog of Iceberg tables. Rows are written to a branch of each table, one
 * snapshot a table; at the end main goes forward to each, which only moves pointers. A catalog has
 * no transaction over tables: who wants all of one publication reads the tag that every table has
 * of it, named like the run.
 *
 * <p>What was published stands in the summary of the snapshot that holds it. A snapshot that only
 * rewrote files is looked through.
 */
final class IcebergTarget implements StarTarget {

  private static final String BRANCH = "entente_publication";
  private static final String PROPERTY = "snapshot-property.";
  private static final String DEFINITION = "entente.definition";
  private static final String SOURCE = "entente.source";
  private static final String PARTS = "entente.parts";
  private static final Duration TAGS_KEPT = Duration.ofDays(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SparkSession spark;
  private final String address;
  private final String catalogName;
  private final Namespace namespace;
  private final Catalog catalog;
  private final List<StarTable> changed = new ArrayList<>();

  private IcebergTarget(SparkSession spark, String address, String[] parts, Catalog catalog) {
    this.spark = spark;
    this.address = address;
    this.catalogName = parts[0];
    this.namespace = Namespace.of(List.of(parts).subList(1, parts.length).toArray(new String[0]));
    this.catalog = catalog;
  }

  /**
   * Opens a namespace of a catalog.
   *
   * @param setting where the address was given
   * @param address CATALOG.NAMESPACE
   * @throws UserMistake when the address is none, or Spark knows no such catalog
   */
  static IcebergTarget open(SparkSession spark, Setting setting, String address) {
    String[] parts = address.split("\\.", -1);
    boolean isAddress =
        parts.length > 1 && Stream.of(parts).allMatch(part -> part.matches("[A-Za-z0-9_]+"));
    if (!isAddress) {
      throw new UserMistake(
          setting,
          address,
          "'%s' names no namespace of a catalog".formatted(address),
          "write CATALOG.NAMESPACE, such as warehouse.bi");
    }
    return new IcebergTarget(
        spark, address, parts, CatalogOfSpark.open(setting, address, parts[0], spark));
  }

  private interface Work<T> {
    T run() throws NoSuchTableException;
  }

  private <T> T asked(Work<T> work) {
    try {
      return work.run();
    } catch (PublicationException e) {
      throw e;
    } catch (NoSuchTableException | RuntimeException e) {
      throw new PublicationException(
          "cannot publish to '%s' (%s); start again".formatted(address, FirstLine.of(e)), e);
    }
  }

  @Override
  public Map<String, Published> published() {
    return asked(
        () -> {
          Map<String, Published> published = new HashMap<>();
          for (StarTable table : StarSchema.ALL) {
            if (catalog.tableExists(id(table))) {
              published(load(table)).ifPresent(last -> published.put(table.name(), last));
            }
          }
          return published;
        });
  }

  private static Optional<Published> published(Table stored) {
    for (Snapshot snapshot : SnapshotUtil.currentAncestors(stored)) {
      if (snapshot.summary().containsKey(SOURCE)) {
        Map<String, String> said = snapshot.summary();
        return Optional.of(
            new Published(said.get(DEFINITION), said.get(SOURCE), parts(said.get(PARTS))));
      }
      if (!DataOperations.REPLACE.equals(snapshot.operation())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> parts(String json) {
    try {
      return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String json(Map<String, String> parts) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(parts));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void replace(Change change, Dataset<Row> rows) {
    asked(
        () -> {
          put(change, rows);
          return null;
        });
  }

  private void put(Change change, Dataset<Row> rows) throws NoSuchTableException {
    StarTable table = change.table();
    if (change.isWhole()) {
      create(table);
    }
    Table stored = load(table);
    dropBranch(stored);
    if (stored.currentSnapshot() == null) {
      stored.manageSnapshots().createBranch(BRANCH).commit();
    } else {
      stored.manageSnapshots().createBranch(BRANCH, stored.currentSnapshot().snapshotId()).commit();
    }
    changed.add(table);
    rows.writeTo(sqlName(table.name(), "branch_" + BRANCH))
        .option(PROPERTY + DEFINITION, change.after().definition())
        .option(PROPERTY + SOURCE, change.after().source())
        .option(PROPERTY + PARTS, json(change.after().parts()))
        .overwrite(replaced(change));
  }

  /** The rows that go. */
  private static Column replaced(Change change) {
    if (change.isWhole() || change.table().partitioning().date().isEmpty()) {
      return lit(true);
    }
    Column day = change.table().partitioning().date().get().col();
    Column any = lit(false);
    for (Partitioning.Range range : change.table().partitioning().spans(change.parts())) {
      any = any.or(day.geq(lit(range.first())).and(day.lt(lit(range.end()))));
    }
    return any;
  }

  private void create(StarTable table) {
    spark.sql("create namespace if not exists " + sqlName());
    String columns =
        table.columns().stream()
            .map(
                column ->
                    "%s %s comment %s"
                        .formatted(
                            column.column().name(),
                            column.column().type().sql(),
                            SqlDialect.SPARK.literal(column.comment())))
            .collect(Collectors.joining(", "));
    String partitioned =
        table
            .partitioning()
            .date()
            .map(
                date ->
                    " partitioned by (%ss(%s))"
                        .formatted(
                            table.partitioning().length().name().toLowerCase(Locale.ROOT),
                            date.name()))
            .orElse("");
    spark.sql(
        "create or replace table %s (%s) using iceberg%s comment %s tblproperties ('format-version'='2')"
            .formatted(
                sqlName(table.name()),
                columns,
                partitioned,
                SqlDialect.SPARK.literal(table.comment())));
  }

  @Override
  public void finish(Run run) {
    asked(
        () -> {
          for (StarTable table : StarSchema.ALL) {
            if (catalog.tableExists(id(table))) {
              finish(table, run.runId());
            }
          }
          changed.clear();
          return null;
        });
  }

  private void finish(StarTable table, String tag) {
    Table stored = load(table);
    if (changed.contains(table)) {
      stored
          .manageSnapshots()
          .fastForwardBranch(SnapshotRef.MAIN_BRANCH, BRANCH)
          .removeBranch(BRANCH)
          .commit();
      stored.refresh();
    }
    long snapshot = stored.currentSnapshot().snapshotId();
    ManageSnapshots refs = stored.manageSnapshots();
    if (stored.refs().containsKey(tag)) {
      refs.replaceTag(tag, snapshot);
    } else {
      refs.createTag(tag, snapshot);
    }
    refs.setMaxRefAgeMs(tag, TAGS_KEPT.toMillis()).commit();
  }

  @Override
  public void unchanged() {}

  /** Takes the branches away that were not finished. */
  @Override
  public void close() {
    changed.forEach(table -> dropBranch(load(table)));
    changed.clear();
  }

  private static void dropBranch(Table stored) {
    if (stored.refs().containsKey(BRANCH)) {
      stored.manageSnapshots().removeBranch(BRANCH).commit();
      stored.refresh();
    }
  }

  private TableIdentifier id(StarTable table) {
    return TableIdentifier.of(namespace, table.name());
  }

  private Table load(StarTable table) {
    Table stored = catalog.loadTable(id(table));
    stored.refresh();
    return stored;
  }

  private String sqlName(String... names) {
    return Stream.of(Stream.of(catalogName), Stream.of(namespace.levels()), Stream.of(names))
        .flatMap(part -> part)
        .map(part -> "`" + part + "`")
        .collect(Collectors.joining("."));
  }
}
