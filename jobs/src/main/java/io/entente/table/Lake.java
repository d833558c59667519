/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.usage.Mend;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * All tables that are made of one corpus, and the ledger of how they were made. A run's changes of
 * all tables are seen together or not at all by whoever reads the lake through this interface.
 */
public interface Lake {

  /** How long to wait between two tries to take a lake that another run writes. */
  Duration BETWEEN_TRIES = Duration.ofSeconds(1);

  /**
   * The lake at that address, which need not exist yet: a folder, or tables of an Iceberg catalog.
   *
   * @param address any path that Hadoop knows, or {@code iceberg:CATALOG.NAMESPACE} with a catalog
   *     that Spark's settings name ({@code spark.sql.catalog.CATALOG})
   * @throws UserMistake when there can be no lake
   */
  static Lake at(String address, SparkSession spark) {
    return address.startsWith(IcebergLake.SCHEME)
        ? IcebergLake.at(address, spark)
        : FolderLake.at(address, spark.sparkContext().hadoopConfiguration());
  }

  /** What a cluster's Spark lacks for a lake at that address, as Maven's coordinates. */
  static Optional<String> artifactFor(String address) {
    return Optional.of(CatalogOfSpark.RUNTIME).filter(x -> address.startsWith(IcebergLake.SCHEME));
  }

  /** The lake as it was named. */
  String name();

  /** The folder that holds everything, if one does: a corpus must not be read from there. */
  Optional<Path> place();

  /** Whether that table has been written. */
  boolean has(TableDefinition<?> table);

  /** What the ledger remembers of a table; {@link TableState#NONE} if it was never written. */
  TableState state(TableDefinition<?> table);

  /** Whether a run wrote that table, be it without a row. */
  default boolean isWritten(TableDefinition<?> table) {
    return !state(table).equals(TableState.NONE);
  }

  /**
   * Checks that a table was written.
   *
   * @throws UserMistake when it was not
   */
  default void requireWritten(TableDefinition<?> table) {
    if (!isWritten(table)) {
      throw new UserMistake(
          Setting.LAKE,
          name(),
          "'%s' has no table %s".formatted(name(), table.name()),
          Mend.of("fill it with 'entente run %s ... %s %s'", Setting.CORPUS, Setting.LAKE, name()));
    }
  }

  /**
   * Checks that a table was written and has the columns that it should have; the second once for
   * each table.
   *
   * @throws UserMistake when it was not, or another version wrote it with other columns
   */
  void requireReadable(TableDefinition<?> table);

  /** All rows of a table, in its column order; none when it has not been written yet. */
  Dataset<Row> read(SparkSession spark, TableDefinition<?> table);

  /**
   * Takes the lake for writing and first completes or undoes what an interrupted run left.
   *
   * @throws UserMistake when it may not be written
   * @throws LakeHeldException when another run holds it
   * @throws LakeException when what an interrupted run left cannot be settled
   */
  LakeWriter write();

  /**
   * Takes the lake for writing, if need be when the run that writes it has ended.
   *
   * @param patience how long to wait for that run
   * @throws LakeHeldException when it still writes then
   */
  default LakeWriter write(Duration patience) {
    long start = System.nanoTime();
    while (true) {
      try {
        return write();
      } catch (LakeHeldException e) {
        if (System.nanoTime() - start >= patience.toNanos()) {
          throw e;
        }
        pause(e);
      }
    }
  }

  private static void pause(LakeHeldException held) {
    try {
      Thread.sleep(BETWEEN_TRIES.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw held;
    }
  }

  /**
   * Partitions whose number of rows is another than that of the ledger, by what the files say of
   * themselves, without reading the rows.
   */
  List<Difference> differences();
}
