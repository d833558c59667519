/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

import io.entente.ner.NameType;
import io.entente.ner.NamedSpan;
import io.entente.ner.SparkNlpNames;
import io.entente.ner.train.LabelledArticle;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The names that a Spark NLP model finds in the words joined to a text again: the model divides it
 * into sentences and tokens as it does with any text.
 */
public final class PipelineNames implements NameFinder {

  private static final StructType TEXTS =
      new StructType().add("article", DataTypes.IntegerType).add("text", DataTypes.StringType);

  private final SparkSession spark;
  private final SparkNlpNames model;

  /** The names of a model. */
  public PipelineNames(SparkSession spark, SparkNlpNames model) {
    this.spark = spark;
    this.model = model;
  }

  @Override
  public List<List<List<String>>> labels(List<LabelledArticle> articles) {
    List<RejoinedText> texts = articles.stream().map(RejoinedText::new).toList();
    List<Row> rows =
        IntStream.range(0, texts.size())
            .mapToObj(i -> RowFactory.create(i, texts.get(i).text()))
            .toList();
    // As an RDD: what Spark sees to be a small list it would compute on one thread.
    List<Row> found =
        model
            .withNames(
                spark.createDataFrame(
                    new JavaSparkContext(spark.sparkContext()).parallelize(rows, cores()), TEXTS),
                "text",
                "names")
            .select("article", "names")
            .orderBy("article")
            .collectAsList();
    return found.stream()
        .map(row -> texts.get(row.getInt(0)).labels(names(row.getList(1))))
        .toList();
  }

  private static List<NamedSpan> names(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new NamedSpan(
                    row.getInt(0),
                    row.getInt(1),
                    NameType.valueOf(row.getString(2)),
                    row.getFloat(3)))
        .toList();
  }

  @Override
  public int cores() {
    return spark.sparkContext().defaultParallelism();
  }
}
