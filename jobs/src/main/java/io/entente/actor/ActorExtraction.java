/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.entente.corpus.Articles;
import io.entente.ner.NewsPipeline;
import io.entente.ner.SentenceSplitter;
import java.util.ArrayList;
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

  private final Broadcast<Catalog> catalog;
  private final Pipeline pipeline;

  /** An extraction with that catalog, which is sent to every executor once. */
  public ActorExtraction(JavaSparkContext spark, Catalog catalog) {
    this.catalog = spark.broadcast(catalog);
    AliasAnnotator aliases = new AliasAnnotator(this.catalog);
    aliases.setInputCols(new String[] {NewsPipeline.SENTENCES});
    aliases.setOutputCol(MATCHES);
    List<PipelineStage> stages = new ArrayList<>(NewsPipeline.stages());
    stages.add(aliases);
    this.pipeline = new Pipeline().setStages(stages.toArray(PipelineStage[]::new));
  }

  /** The mentions of these rows of table articles, as rows of table mentions. */
  public Dataset<Row> mentions(Dataset<Row> articles) {
    Dataset<Row> texts = Articles.TABLE.selectFrom(articles).withColumn(NewsPipeline.TEXT, text());
    Dataset<Row> annotated =
        pipeline.fit(texts).transform(texts).drop(NewsPipeline.TEXT, NewsPipeline.DOCUMENT);
    int sentences = annotated.schema().fieldIndex(NewsPipeline.SENTENCES);
    int tokens = annotated.schema().fieldIndex(NewsPipeline.TOKENS);
    int matches = annotated.schema().fieldIndex(MATCHES);
    Broadcast<Catalog> known = catalog;
    return annotated.flatMap(
        (FlatMapFunction<Row, Row>)
            row -> {
              List<Sentence> found = ArticleAnnotations.sentences(row, sentences);
              Articles.Row article = Articles.TABLE.fromRow(row);
              List<Span> spans =
                  new MentionResolver(known.value())
                      .resolve(
                          article.publishedDate(),
                          found,
                          ArticleAnnotations.spans(row, matches, found, known.value()));
              return new ArticleMentions(
                      article, known.value(), found, ArticleAnnotations.tokenBegins(row, tokens))
                  .of(spans).stream().map(Mentions.TABLE::toRow).iterator();
            },
        Mentions.TABLE.encoder());
  }

  private static Column text() {
    Column title = Articles.TITLE.col();
    return when(coalesce(title, lit("")).equalTo(""), col(Articles.BODY.name()))
        .otherwise(concat(title, lit(SentenceSplitter.PARAGRAPH_BREAK), Articles.BODY.col()));
  }
}
