/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.catalog.Catalog;
import io.entente.actor.resolve.MentionResolver;
import io.entente.actor.resolve.Sentence;
import io.entente.actor.resolve.Span;
import io.entente.corpus.Articles;
import io.entente.ner.NewsPipeline;
import io.entente.ner.SentenceSplitter;
import io.entente.table.TableColumn;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Articles to mentions: the Spark NLP pipeline, then the resolver, one article at a time. */
public final class ActorExtraction {

  private static final String MATCHES = "matches";

  private static final int TASKS_A_CORE = 4;
  private static final int ARTICLES_A_TASK = 5_000;
  private static final int MOST_TASKS = 20_000;

  private final int cores;
  private final Broadcast<Catalog> catalog;
  private final Pipeline pipeline;

  /** An extraction with that catalog, which is sent to every executor once. */
  public ActorExtraction(JavaSparkContext spark, Catalog catalog) {
    this.cores = spark.defaultParallelism();
    this.catalog = spark.broadcast(catalog);
    AliasAnnotator aliases = new AliasAnnotator(this.catalog);
    aliases.setInputCols(new String[] {NewsPipeline.SENTENCES});
    aliases.setOutputCol(MATCHES);
    List<PipelineStage> stages = new ArrayList<>(NewsPipeline.stages());
    stages.add(aliases);
    this.pipeline = new Pipeline().setStages(stages.toArray(PipelineStage[]::new));
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
    Dataset<Row> texts =
        Articles.TABLE
            .selectFrom(articles)
            .repartition((int) Math.min(tasks, MOST_TASKS), Articles.ARTICLE_ID.col())
            .withColumn(NewsPipeline.TEXT, text());
    List<Column> needed =
        new ArrayList<>(Articles.TABLE.columns().stream().map(TableColumn::col).toList());
    int text = needed.size();
    needed.add(col(NewsPipeline.TEXT));
    needed.add(ArticleAnnotations.sentences(NewsPipeline.SENTENCES));
    needed.add(ArticleAnnotations.tokens(NewsPipeline.TOKENS));
    needed.add(ArticleAnnotations.matches(MATCHES));
    Broadcast<Catalog> known = catalog;
    FlatMapFunction<Row, Row> resolve = row -> resolve(row, text, known.value());
    return pipeline
        .fit(texts)
        .transform(texts)
        .select(needed.toArray(Column[]::new))
        .flatMap(resolve, Mentions.TABLE.encoder());
  }

  /** One article's mentions; from the given column on stand text, sentences, tokens and matches. */
  private static Iterator<Row> resolve(Row row, int column, Catalog catalog) {
    Articles.Row article = Articles.TABLE.fromRow(row);
    List<Sentence> sentences = ArticleAnnotations.sentences(row, column + 1);
    List<Span> found = ArticleAnnotations.spans(row, column + 3, sentences, catalog);
    List<Span> decided =
        new MentionResolver(catalog).resolve(article.publishedDate(), sentences, found);
    int[] tokens = ArticleAnnotations.tokenBegins(row, column + 2);
    return new ArticleMentions(article, row.getString(column), catalog, sentences, tokens)
        .of(decided).stream().map(Mentions.TABLE::toRow).iterator();
  }

  private static Column text() {
    Column title = Articles.TITLE.col();
    return when(coalesce(title, lit("")).equalTo(""), col(Articles.BODY.name()))
        .otherwise(concat(title, lit(SentenceSplitter.PARAGRAPH_BREAK), Articles.BODY.col()));
  }
}
