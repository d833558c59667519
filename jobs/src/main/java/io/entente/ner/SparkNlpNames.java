/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.FloatType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * The names that another Spark NLP model finds, in place of our own tagger's: a saved pipeline, a
 * saved annotator that needs nothing but sentences and tokens, a file that training our tagger
 * wrote, or a pretrained model by its name. Its labels become our types by {@link LabelTable}.
 */
public final class SparkNlpNames {

  /** Schema of one name: places in chars (UTF-16), end exclusive; type as {@link NameType}. */
  public static final StructType NAME =
      new StructType()
          .add("begin", IntegerType, false)
          .add("end", IntegerType, false)
          .add("type", StringType, false)
          .add("confidence", FloatType, false);

  private static final Logger LOG = LoggerFactory.getLogger(SparkNlpNames.class);
  private static final String ROW = "__row";
  private static final ArrayType NAMES = DataTypes.createArrayType(NAME, false);
  private static final String PROBE = "Angela Merkel visited Paris.";

  private final String name;
  private final PipelineModel pipeline;
  private final String textColumn;
  private final String labelColumn;

  SparkNlpNames(String name, PipelineModel pipeline, String textColumn, String labelColumn) {
    this.name = name;
    this.pipeline = pipeline;
    this.textColumn = textColumn;
    this.labelColumn = labelColumn;
  }

  /**
   * Opens a model and tries it on one sentence, so that what is missing is told at once.
   *
   * @param nameOrPath a path that Hadoop knows, or the name of a pretrained English model
   * @throws UnusableModelException if there is no such model, it finds no names, or it needs an
   *     engine that is not on the class path
   */
  public static SparkNlpNames open(SparkSession spark, String nameOrPath) {
    try {
      SparkNlpNames names = new SavedModel(spark, nameOrPath).open();
      Dataset<Row> probe =
          spark.createDataFrame(
              List.of(RowFactory.create(PROBE)), new StructType().add("text", StringType));
      names.withNames(probe, "text", "names").collectAsList();
      return names;
    } catch (UnusableModelException e) {
      throw e;
    } catch (Exception | LinkageError e) {
      LOG.warn("cannot open the model {}", nameOrPath, e);
      throw MissingEngine.in(e)
          .map(engine -> UnusableModelException.withoutEngine(nameOrPath, engine, e))
          .orElseGet(() -> UnusableModelException.because(nameOrPath, e));
    }
  }

  /** The path or name that it was opened by. */
  public String name() {
    return name;
  }

  /**
   * Adds a column with the names of a text, in order: an array of {@link #NAME}. Of a text that is
   * null there are none. Where the model tells no confidence, it is 1.
   */
  public Dataset<Row> withNames(Dataset<Row> articles, String textColumn, String namesColumn) {
    UserDefinedFunction spans =
        udf((UDF2<Seq<Row>, String, List<Row>>) SparkNlpNames::spans, NAMES);
    Dataset<Row> texts =
        articles.select(struct(col("*")).as(ROW), col(textColumn).as(this.textColumn));
    return pipeline
        .transform(texts)
        .withColumn(namesColumn, spans.apply(expr(labels()), col(this.textColumn)))
        .select(col(ROW + ".*"), col(namesColumn));
  }

  /** The names in the rows of such a column. */
  public static List<NamedSpan> names(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new NamedSpan(
                    row.getAs("begin"),
                    row.getAs("end"),
                    NameType.valueOf(row.getAs("type")),
                    row.getAs("confidence")))
        .toList();
  }

  /** What the names are made of: less to carry than whole annotations. */
  private String labels() {
    return """
        transform(`%s`, a -> named_struct('begin', a.begin, 'end', a.end + 1, 'label', a.result,
          'confidence', coalesce(try_cast(a.metadata['confidence'] as float),
            try_cast(a.metadata[a.result] as float),
            try_cast(a.metadata[concat('Some(', a.result, ')')] as float), 1f),
          'sentence', coalesce(a.metadata['sentence'], '')))
        """
        .formatted(labelColumn);
  }

  private static List<Row> spans(Seq<Row> labels, String text) {
    List<LabelSpans.Token> tokens = new ArrayList<>();
    if (labels != null && text != null) {
      for (Row label : JavaConverters.seqAsJavaList(labels)) {
        tokens.add(
            new LabelSpans.Token(
                label.getAs("begin"),
                label.getAs("end"),
                label.getAs("label"),
                label.getAs("confidence"),
                label.getAs("sentence")));
      }
    }
    List<Row> names = new ArrayList<>();
    for (NamedSpan name : LabelSpans.of(tokens, text == null ? 0 : text.length())) {
      names.add(RowFactory.create(name.begin(), name.end(), name.type().name(), name.confidence()));
    }
    return names;
  }
}
