/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.catalog.Catalog;
import io.entente.corpus.Articles;
import io.entente.corpus.FlatMapIterator;
import io.entente.ner.SentenceSplitter;
import io.entente.ner.SparkNlpNames;
import io.entente.table.RecordReader;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * Articles to mentions, a partition at a time and an article after the other in it: the names are
 * found and resolved without any row between the stages. Where another Spark NLP model finds the
 * names, they come as a column instead.
 */
public final class ActorExtraction {

  private static final int TASKS_A_CORE = 4;
  private static final int ARTICLES_A_TASK = 5_000;
  private static final int MOST_TASKS = 20_000;

  private static final String TEXT = "text_to_tag";
  private static final String NAMES = "names_in_text";

  private static final RecordReader<Text> TEXTS = RecordReader.of(Text.class);

  private final int cores;
  private final Broadcast<SharedFinder> finder;
  private final Optional<SparkNlpNames> otherModel;

  /** What is read of an article; the columns say what each component means. */
  private record Text(
      String articleId,
      String publishedMonth,
      LocalDate publishedDate,
      String title,
      String body,
      List<Integer> boilerplateParagraphs) {}

  /** An extraction with that catalog, which is sent to every executor once, and our tagger. */
  public ActorExtraction(JavaSparkContext spark, Catalog catalog) {
    this(spark, catalog, Optional.empty());
  }

  /** An extraction in which another model, if there is one, finds the names. */
  public ActorExtraction(
      JavaSparkContext spark, Catalog catalog, Optional<SparkNlpNames> otherModel) {
    this.cores = spark.defaultParallelism();
    this.finder = spark.broadcast(new SharedFinder(catalog));
    this.otherModel = otherModel;
  }

  /**
   * The mentions of these articles, as rows of table mentions. The articles are spread anew: a
   * month lies in one file, and tagging it in one task would leave the other cores idle.
   *
   * @param articles rows of table articles
   * @param count how many there are
   */
  public Dataset<Row> mentions(Dataset<Row> articles, long count) {
    long tasks = Math.max(TASKS_A_CORE * (long) cores, count / ARTICLES_A_TASK);
    Broadcast<SharedFinder> shared = finder;
    MapPartitionsFunction<Row, Row> find =
        rows -> {
          ActorFinder own = shared.value().get();
          return new FlatMapIterator<>(rows, row -> mentions(own, row));
        };
    return withNames(
            articles
                .select(
                    Articles.ARTICLE_ID.col(),
                    Articles.PUBLISHED_MONTH.col(),
                    Articles.PUBLISHED_DATE.col(),
                    Articles.TITLE.col(),
                    Articles.BODY.col(),
                    Articles.BOILERPLATE_PARAGRAPHS.col())
                .repartition((int) Math.min(tasks, MOST_TASKS), Articles.ARTICLE_ID.col()))
        .mapPartitions(find, Mentions.TABLE.encoder());
  }

  private Dataset<Row> withNames(Dataset<Row> articles) {
    if (otherModel.isEmpty()) {
      return articles;
    }
    Column title = Articles.TITLE.col();
    UserDefinedFunction blanked =
        udf(
            (UDF2<String, Seq<Integer>, String>)
                (body, skipped) ->
                    SkippedParagraphs.blanked(body, JavaConverters.seqAsJavaList(skipped)),
            DataTypes.StringType);
    Column body = blanked.apply(Articles.BODY.col(), Articles.BOILERPLATE_PARAGRAPHS.col());
    Column text =
        when(coalesce(title, lit("")).equalTo(""), body)
            .otherwise(concat(title, lit(SentenceSplitter.PARAGRAPH_BREAK), body));
    return otherModel.get().withNames(articles.withColumn(TEXT, text), TEXT, NAMES);
  }

  private static Iterator<Row> mentions(ActorFinder finder, Row row) {
    Text text = TEXTS.fromRow(row);
    ActorFinder.ArticleText article =
        new ActorFinder.ArticleText(
            text.articleId(),
            text.publishedMonth(),
            text.publishedDate(),
            text.title(),
            text.body(),
            text.boilerplateParagraphs());
    List<Mention> mentions =
        row.schema().getFieldIndex(NAMES).isEmpty()
            ? finder.find(article)
            : finder.find(article, SparkNlpNames.names(row.getList(row.fieldIndex(NAMES))));
    return mentions.stream().map(Mentions.TABLE::toRow).iterator();
  }
}
