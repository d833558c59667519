/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.serve;

import io.entente.table.TableColumn;
import io.entente.table.ddl.SqlDialect;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import scala.Option;
import scala.collection.JavaConverters;

/**
 * A session of its own on the Spark that runs, with a catalog in memory that holds one view for
 * each {@link ServedTable}.
 */
final class LakeSession {

  private static final String SQL_SETTINGS = "spark.sql.";
  private static final String WAREHOUSE = "spark.sql.warehouse.dir";

  private LakeSession() {}

  /**
   * A session with all views.
   *
   * @param running the session whose Spark and settings it shares
   * @param address the lake's
   * @param scratch where Spark makes the folders of its schemas, which stay empty
   * @param mostKept of which number of rows of a lake's tables on what is made of them is not kept
   */
  static SparkSession open(SparkSession running, String address, Path scratch, long mostKept) {
    LakeExtension extension = new LakeExtension(address);
    SparkSession.Builder builder = SparkSession.builder().withExtensions(extension);
    JavaConverters.mapAsJavaMap(running.conf().getAll()).entrySet().stream()
        .filter(setting -> setting.getKey().startsWith(SQL_SETTINGS))
        .forEach(setting -> builder.config(setting.getKey(), setting.getValue()));
    builder.config(WAREHOUSE, scratch.resolve("warehouse").toUri().toString());
    // What a lake has not is no business of whoever asks it.
    builder.config("spark.sql.runSQLOnFiles", false);
    SparkSession own = apart(builder);
    Stream.of(ServedTable.LAKE, ServedTable.STAR)
        .forEach(schema -> own.sql("CREATE DATABASE `%s`".formatted(schema)));
    ServedTables.all().forEach(table -> own.sql(view(table)));
    extension.open(new KeptRows(own, mostKept));
    return own;
  }

  /** Builds a session beside the one that is there, which stays the one that others get. */
  private static SparkSession apart(SparkSession.Builder builder) {
    Option<SparkSession> active = SparkSession.getActiveSession();
    Option<SparkSession> usual = SparkSession.getDefaultSession();
    SparkSession.clearActiveSession();
    SparkSession.clearDefaultSession();
    try {
      return builder.getOrCreate();
    } finally {
      restore(active, usual);
    }
  }

  private static void restore(Option<SparkSession> active, Option<SparkSession> usual) {
    SparkSession.clearActiveSession();
    SparkSession.clearDefaultSession();
    if (active.isDefined()) {
      SparkSession.setActiveSession(active.get());
    }
    if (usual.isDefined()) {
      SparkSession.setDefaultSession(usual.get());
    }
  }

  private static String view(ServedTable table) {
    return "CREATE VIEW `%s`.`%s` (%s) COMMENT %s AS SELECT * FROM %s"
        .formatted(
            table.schema(),
            table.name(),
            table.description().columns().stream()
                .map(LakeSession::column)
                .collect(Collectors.joining(", ")),
            literal(table.description().comment()),
            LakeRelations.nameOf(table));
  }

  private static String column(TableColumn column) {
    return "`%s` COMMENT %s".formatted(column.name(), literal(column.meaning()));
  }

  private static String literal(String text) {
    return SqlDialect.SPARK.literal(text);
  }
}
