/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.usage.MissingFileSystem;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.CatalogProperties;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.spark.sql.SparkSession;
import scala.collection.JavaConverters;

/** Opens a catalog of Iceberg's by the settings that Spark has for it. */
public final class CatalogOfSpark {

  /** What brings Iceberg to Spark. */
  static final String RUNTIME = "org.apache.iceberg:iceberg-spark-runtime-3.5_2.12:1.8.1";

  private static final String SETTINGS = "spark.sql.catalog.";
  private static final String HADOOP = "hadoop.";

  /** As Java tells that no jar brings the driver of a database. */
  private static final String NO_DRIVER = "No suitable driver";

  private final Setting asked;
  private final String address;
  private final String name;
  private final SparkSession spark;

  private CatalogOfSpark(Setting asked, String address, String name, SparkSession spark) {
    this.asked = asked;
    this.address = address;
    this.name = name;
    this.spark = spark;
  }

  /**
   * The catalog that an address names.
   *
   * @param asked where the address was given
   * @param address the address
   * @param name what Spark's settings call the catalog
   * @throws UserMistake when Spark knows no such catalog, or jars are missing
   */
  public static Catalog open(Setting asked, String address, String name, SparkSession spark) {
    return new CatalogOfSpark(asked, address, name, spark).open();
  }

  private Catalog open() {
    String setting = SETTINGS + name;
    if (!spark.conf().contains(setting)) {
      throw mistake(
          "Spark knows no catalog '%s'".formatted(name),
          "set %s=org.apache.iceberg.spark.SparkCatalog and its type, uri and warehouse"
              .formatted(setting),
          null);
    }
    Map<String, String> own = own();
    requireFileSystem(own);
    try {
      VectorizedReads.settle(spark);
      return Spark3Util.loadIcebergCatalog(spark, name);
    } catch (NoClassDefFoundError | RuntimeException e) {
      String root = LakeException.rootOf(e);
      throw mistake("cannot open the catalog '%s' (%s)".formatted(name, root), mend(root), e);
    }
  }

  private String mend(String root) {
    return root.contains(NO_DRIVER)
        ? "put the database's driver on the class path (ENTENTE_CLASSPATH, or spark.jars.packages"
            + " where spark-submit starts the program)"
        : "put %s on the class path and check %s%s.*".formatted(RUNTIME, SETTINGS, name);
  }

  /** The catalog's own settings, by their names behind the catalog's. */
  private Map<String, String> own() {
    String prefix = SETTINGS + name + ".";
    Map<String, String> own = new TreeMap<>();
    JavaConverters.mapAsJavaMap(spark.conf().getAll())
        .forEach(
            (setting, value) -> {
              if (setting.startsWith(prefix)) {
                own.put(setting.substring(prefix.length()), value);
              }
            });
    return own;
  }

  /** Else the first table that is written would end in the middle of a run. */
  private void requireFileSystem(Map<String, String> own) {
    String warehouse = own.get(CatalogProperties.WAREHOUSE_LOCATION);
    if (warehouse == null || own.containsKey(CatalogProperties.FILE_IO_IMPL)) {
      return;
    }
    Configuration hadoop = spark.sessionState().newHadoopConf();
    own.forEach(
        (setting, value) -> {
          if (setting.startsWith(HADOOP)) {
            hadoop.set(setting.substring(HADOOP.length()), value);
          }
        });
    try {
      new Path(warehouse).getFileSystem(hadoop);
    } catch (IOException | RuntimeException | NoClassDefFoundError e) {
      // Anything else Iceberg tells, where it matters.
      MissingFileSystem.refuse(asked, warehouse, e);
    }
  }

  private UserMistake mistake(String problem, String mend, Throwable cause) {
    return new UserMistake(asked, address, problem, mend, cause);
  }
}
