/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.pipeline;

import io.entente.actor.TextResolver;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.CatalogEdits;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Which catalog a resolver uses. It travels to the executors as the users' edits alone; each JVM
 * makes one resolver out of them and the catalog that its jar holds.
 */
final class ResolvingCatalog implements Serializable {

  /** The catalog that the jar holds. */
  static final ResolvingCatalog SHIPPED = new ResolvingCatalog(List.of());

  private static final long serialVersionUID = 1;
  private static final ConcurrentHashMap<List<CatalogEdits>, TextResolver> RESOLVERS =
      new ConcurrentHashMap<>();

  private static final String ORDER = "position";
  private static final String NAME = "name";
  private static final String TEXT = "text";
  private static final StructType SCHEMA =
      new StructType()
          .add(ORDER, DataTypes.IntegerType, false)
          .add(NAME, DataTypes.StringType, false)
          .add(TEXT, DataTypes.StringType, false);

  private final List<CatalogEdits> edits;

  /** Spares the comparison of edits for every document. */
  private transient volatile TextResolver resolver;

  /**
   * A catalog.
   *
   * @param edits additions and corrections, in the order in which they apply
   */
  ResolvingCatalog(List<CatalogEdits> edits) {
    this.edits = List.copyOf(edits);
  }

  /** The resolver of this JVM with the catalog. */
  TextResolver resolver() {
    TextResolver found = resolver;
    if (found == null) {
      found =
          RESOLVERS.computeIfAbsent(
              edits, chosen -> new TextResolver(Catalog.shipped().with(chosen)));
      resolver = found;
    }
    return found;
  }

  void write(String folder, SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    for (CatalogEdits file : edits) {
      rows.add(RowFactory.create(rows.size(), file.name(), file.text()));
    }
    spark.createDataFrame(rows, SCHEMA).coalesce(1).write().parquet(folder);
  }

  static ResolvingCatalog read(String folder, SparkSession spark) {
    Dataset<Row> rows = spark.read().schema(SCHEMA).parquet(folder).orderBy(ORDER);
    return new ResolvingCatalog(
        rows.collectAsList().stream()
            .map(row -> new CatalogEdits(row.getAs(NAME), row.getAs(TEXT)))
            .toList());
  }
}
