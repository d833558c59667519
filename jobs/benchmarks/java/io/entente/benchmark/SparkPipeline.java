/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.entente.ner.SparkNlpNames;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A saved Spark NLP pipeline in a session of one core. */
final class SparkPipeline implements Contender {

  private static final StructType TEXT = new StructType().add("text", DataTypes.StringType);

  private final String name;
  private final SparkSession spark;
  private final SparkNlpNames model;
  private List<String> known;
  private Dataset<Row> articles;

  SparkPipeline(String name, SparkSession spark, String path) {
    this.name = name;
    this.spark = spark;
    this.model = SparkNlpNames.open(spark, path);
  }

  SparkNlpNames model() {
    return model;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long names(List<String> texts) {
    if (texts != known) {
      known = texts;
      List<Row> rows = texts.stream().map(RowFactory::create).toList();
      articles =
          spark
              .createDataFrame(
                  new JavaSparkContext(spark.sparkContext()).parallelize(rows, 1), TEXT)
              .cache();
      articles.count();
    }
    return model
        .withNames(articles, "text", "names")
        .agg(coalesce(sum(expr("cast(size(names) as bigint)")), lit(0L)))
        .first()
        .getLong(0);
  }
}
