/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The folder that holds all tables, on any file system that Hadoop knows. */
public final class Lake {

  private static final String LEDGER = "_ledger";
  private static final String STAGING = "_staging";

  private final String name;
  private final Path root;
  private final FileSystem files;

  private Lake(String name, Path root, FileSystem files) {
    this.name = name;
    this.root = root;
    this.files = files;
  }

  /**
   * The lake at that path, which need not exist yet.
   *
   * @throws LakeException when it is no path or no file system serves it
   */
  public static Lake at(String path, Configuration configuration) {
    try {
      Path given = new Path(path);
      FileSystem files = given.getFileSystem(configuration);
      return new Lake(path, files.makeQualified(given), files);
    } catch (IOException | IllegalArgumentException e) {
      throw new LakeException(
          "--lake: cannot use '%s' (%s); name a folder or an address such as hdfs://host/lake"
              .formatted(path, String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
          e);
    }
  }

  /** The lake as it was named. */
  public String name() {
    return name;
  }

  /** The folder. */
  public Path root() {
    return root;
  }

  /** Whether that table has been written. */
  public boolean has(TableDefinition<?> table) {
    try {
      return files.exists(folder(table));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for table " + table.name() + " in " + root, e);
    }
  }

  /**
   * Checks that a table was written.
   *
   * @throws UserMistake when it was not
   */
  public void requireWritten(TableDefinition<?> table) {
    if (TableState.of(this, table).equals(TableState.NONE)) {
      throw new UserMistake(
          Setting.LAKE,
          name,
          "'%s' has no table %s".formatted(name, table.name()),
          "fill it with 'entente run --corpus ... --lake %s'".formatted(name));
    }
  }

  /** All rows of a table, in its column order; none when it has not been written yet. */
  public Dataset<Row> read(SparkSession spark, TableDefinition<?> table) {
    if (!has(table)) {
      return spark.createDataFrame(List.of(), table.schema());
    }
    Dataset<Row> stored = spark.read().schema(table.schema()).parquet(folder(table).toString());
    return table.selectFrom(stored);
  }

  /**
   * Takes the lake for writing and first completes or undoes what an interrupted run left.
   *
   * @throws LakeException when the lake cannot be written or another run holds it
   */
  public LakeWriter write() {
    return LakeWriter.open(this);
  }

  /** Folder of a table. */
  public Path folder(TableDefinition<?> table) {
    return new Path(root, table.name());
  }

  Path ledger() {
    return new Path(root, LEDGER);
  }

  Path staging() {
    return new Path(root, STAGING);
  }

  FileSystem files() {
    return files;
  }
}
