/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.TestSpark;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.RuntimeConfig;

/** Iceberg catalogs in the session of the tests, kept by a database in this process. */
public final class IcebergCatalogs {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private IcebergCatalogs() {}

  /** A catalog in files that {@link FaultyFileSystem} serves, read anew each time. */
  public static String inFaultyFiles(Path warehouse) {
    String name = "tests" + NUMBER.incrementAndGet();
    RuntimeConfig settings = TestSpark.session().conf();
    String prefix = "spark.sql.catalog." + name;
    settings.set(prefix, "org.apache.iceberg.spark.SparkCatalog");
    settings.set(prefix + ".type", "hadoop");
    settings.set(prefix + ".cache-enabled", "false");
    settings.set(prefix + ".hadoop.fs.file.impl", FaultyFileSystem.class.getName());
    settings.set(prefix + ".hadoop.fs.file.impl.disable.cache", "true");
    settings.set(prefix + ".warehouse", warehouse.toUri().toString());
    return name;
  }

  /** A catalog in plain files. */
  public static String inFiles(Path warehouse) {
    String name = "tests" + NUMBER.incrementAndGet();
    RuntimeConfig settings = TestSpark.session().conf();
    String prefix = "spark.sql.catalog." + name;
    settings.set(prefix, "org.apache.iceberg.spark.SparkCatalog");
    settings.set(prefix + ".type", "hadoop");
    settings.set(prefix + ".warehouse", warehouse.toUri().toString());
    return name;
  }

  /** A catalog of its own, as Spark's settings name it. */
  public static String jdbc(Path warehouse) {
    return jdbc(warehouse.toUri().toString());
  }

  /** The same with its tables at an address. */
  public static String jdbc(String warehouse) {
    String name = "tests" + NUMBER.incrementAndGet();
    RuntimeConfig settings = TestSpark.session().conf();
    String prefix = "spark.sql.catalog." + name;
    settings.set(prefix, "org.apache.iceberg.spark.SparkCatalog");
    settings.set(prefix + ".type", "jdbc");
    settings.set(
        prefix + ".uri",
        "jdbc:h2:mem:%s;DATABASE_TO_UPPER=FALSE;DB_CLOSE_DELAY=-1".formatted(name));
    settings.set(prefix + ".jdbc.schema-version", "V1");
    settings.set(prefix + ".warehouse", warehouse);
    return name;
  }
}
