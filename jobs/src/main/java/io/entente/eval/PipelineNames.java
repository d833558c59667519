/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

import io.entente.ner.SparkNlpNames;
import io.entente.ner.train.LabelledArticle;
import io.entente.table.RecordWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The names that a Spark NLP model finds in the words joined to a text again: the model divides it
 * into sentences and tokens as it does with any text.
 */
public final class PipelineNames implements NameFinder {

  private static final String ARTICLE = "article";
  private static final String TEXT = "text";
  private static final String NAMES = "names";

  private static final RecordWriter<Text> TEXTS = RecordWriter.of(Text.class);

  private final SparkSession spark;
  private final SparkNlpNames model;

  /** The text of an article, by its number; the columns are named above. */
  private record Text(int article, String text) {}

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
            .mapToObj(i -> TEXTS.toRow(new Text(i, texts.get(i).text())))
            .toList();
    // As an RDD: what Spark sees to be a small list it would compute on one thread.
    List<Row> found =
        model
            .withNames(
                spark.createDataFrame(
                    new JavaSparkContext(spark.sparkContext()).parallelize(rows, cores()),
                    TEXTS.schema()),
                TEXT,
                NAMES)
            .select(ARTICLE, NAMES)
            .orderBy(ARTICLE)
            .collectAsList();
    return found.stream()
        .map(
            row ->
                texts
                    .get(row.<Integer>getAs(ARTICLE))
                    .labels(SparkNlpNames.names(row.getList(row.fieldIndex(NAMES)))))
        .toList();
  }

  @Override
  public int cores() {
    return spark.sparkContext().defaultParallelism();
  }
}
