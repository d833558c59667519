/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.usage.FirstLine;
import io.entente.usage.MissingFileSystem;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A lake in a folder: each table is a folder of plain Parquet files, on any file system that Hadoop
 * knows and that renames folders at once.
 */
final class FolderLake implements Lake {

  private static final String LEDGER = "_ledger";
  private static final String STAGING = "_staging";

  private final String name;

  /** Schemes of stores in which a renamed folder is copied file by file. */
  private static final Set<String> OBJECT_STORES =
      Set.of("s3", "s3n", "s3a", "gs", "abfs", "abfss", "wasb", "wasbs");

  /** Tables whose columns were found to be right. */
  private final Set<String> readable = ConcurrentHashMap.newKeySet();

  private final Path root;
  private final FileSystem files;

  private FolderLake(String name, Path root, FileSystem files) {
    this.name = name;
    this.root = root;
    this.files = files;
  }

  /**
   * The lake at that path, which need not exist yet.
   *
   * @throws UserMistake when it is no path, no file system serves it, or an object store does
   */
  static FolderLake at(String path, Configuration configuration) {
    try {
      Path given = new Path(path);
      refuseObjectStore(path, given, configuration);
      FileSystem files = given.getFileSystem(configuration);
      return new FolderLake(path, files.makeQualified(given), files);
    } catch (NoClassDefFoundError | IOException | IllegalArgumentException e) {
      MissingFileSystem.refuse(Setting.LAKE, path, e);
      throw new UserMistake(
          Setting.LAKE,
          path,
          "cannot use '%s' (%s)".formatted(path, FirstLine.of(e)),
          "name a folder or an address such as hdfs://host/lake",
          e);
    }
  }

  /** Before Hadoop is asked, which may not know the store and would say only that. */
  private static void refuseObjectStore(String path, Path given, Configuration configuration) {
    String named = given.toUri().getScheme();
    String scheme = named == null ? FileSystem.getDefaultUri(configuration).getScheme() : named;
    if (OBJECT_STORES.contains(scheme.toLowerCase(Locale.ROOT))) {
      throw new UserMistake(
          Setting.LAKE,
          path,
          "'%s' lies in an object store, which has no atomic rename: a crash there loses rows"
                  .formatted(path)
              + " without a word",
          "keep tables there in Iceberg: iceberg:CATALOG.NAMESPACE; or use a local folder or HDFS");
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Path> place() {
    return Optional.of(root);
  }

  /** The folder. */
  Path root() {
    return root;
  }

  @Override
  public boolean has(TableDefinition<?> table) {
    try {
      return files.exists(folder(table));
    } catch (IOException e) {
      throw unreadable(folder(table), e);
    }
  }

  @Override
  public TableState state(TableDefinition<?> table) {
    return TableState.of(this, table);
  }

  @Override
  public void requireReadable(TableDefinition<?> table) {
    requireWritten(table);
    if (!readable.contains(table.name())) {
      new StoredColumns(this, table).require();
      readable.add(table.name());
    }
  }

  @Override
  public Dataset<Row> read(SparkSession spark, TableDefinition<?> table) {
    if (!has(table)) {
      return spark.createDataFrame(List.of(), table.schema());
    }
    Dataset<Row> stored = spark.read().schema(table.schema()).parquet(folder(table).toString());
    return OneTask.ofSmall(table.selectFrom(stored));
  }

  @Override
  public FolderWriter write() {
    return FolderWriter.open(this);
  }

  @Override
  public List<Difference> differences() {
    return FolderCheck.rows(this);
  }

  /** Folder of a table. */
  Path folder(TableDefinition<?> table) {
    return new Path(root, table.name());
  }

  /** The path as a person types it: without the scheme of the local file system. */
  String display() {
    return isLocal() ? root.toUri().getPath() : root.toString();
  }

  /** Whether its files are those of this machine. */
  boolean isLocal() {
    return "file".equals(files.getUri().getScheme());
  }

  /** What is thrown when a part of the lake cannot be read: permission is the user's to seek. */
  RuntimeException unreadable(Object part, IOException e) {
    return e instanceof AccessControlException || e instanceof AccessDeniedException
        ? new UserMistake(
            Setting.LAKE,
            display(),
            "may not read %s (%s)".formatted(part, FirstLine.of(e)),
            "choose a lake that you may read",
            e)
        : LakeException.cannotRead(part, e);
  }

  Path ledger() {
    return new Path(root, LEDGER);
  }

  Path staging() {
    return new Path(root, STAGING);
  }

  /** The same files without the check sums that Hadoop keeps beside local ones. */
  FileSystem plainFiles() {
    return Renames.plain(files);
  }

  /** The changes of which a commit consists. */
  Renames renames() {
    return Renames.in(files);
  }

  FileSystem files() {
    return files;
  }
}
