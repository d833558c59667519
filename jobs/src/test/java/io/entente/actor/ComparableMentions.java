/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import io.entente.TestSpark;
import io.entente.actor.pipeline.ActorChunk;
import io.entente.actor.pipeline.ActorResolver;
import io.entente.actor.pipeline.NewsPipeline;
import io.entente.ner.NameTagger;
import io.entente.ner.SentenceAnnotator;
import io.entente.ner.TaggingStages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Mentions of articles as lines that tell all about them, however they were found. */
public final class ComparableMentions {

  private static final String ID = "article_id";
  private static final String DAY = "published_date";
  private static final StructType SCHEMA =
      new StructType()
          .add(ID, DataTypes.StringType)
          .add(DAY, DataTypes.DateType)
          .add(TaggingStages.TEXT, DataTypes.StringType);

  private ComparableMentions() {}

  /** What the stages of the pipeline find. */
  public static List<String> ofPipeline(List<ActorFinder.ArticleText> articles) {
    List<Row> rows =
        articles.stream()
            .map(a -> RowFactory.create(a.articleId(), a.date(), a.textToTag()))
            .toList();
    List<PipelineStage> stages = NewsPipeline.stages();
    ((ActorResolver) stages.get(stages.size() - 1)).setDateCol(DAY);
    PipelineModel pipeline = NewsPipeline.model(TestSpark.session(), stages);
    Dataset<Row> found =
        pipeline
            .transform(TestSpark.session().createDataFrame(rows, SCHEMA))
            .selectExpr(ID, TaggingStages.TEXT, "explode(" + NewsPipeline.ACTORS + ") actor")
            .selectExpr(ID, TaggingStages.TEXT, "actor.*");
    return found.collectAsList().stream().map(ComparableMentions::line).sorted().toList();
  }

  private static String line(Row row) {
    String text = row.getAs(TaggingStages.TEXT);
    Map<String, String> metadata = row.getJavaMap(row.fieldIndex("metadata"));
    return line(
        row.getAs(ID),
        text.codePointCount(0, row.<Integer>getAs("begin")),
        text.codePointCount(0, row.<Integer>getAs("end") + 1),
        row.getAs("result"),
        metadata.get(SentenceAnnotator.SENTENCE),
        metadata.get(SentenceAnnotator.PARAGRAPH),
        metadata.get(ActorChunk.TOKEN_BEGIN),
        metadata.get(ActorChunk.TOKEN_END),
        metadata.get(ActorChunk.ACTOR_ID),
        metadata.get(ActorChunk.TYPE),
        metadata.get(ActorChunk.RESOLUTION),
        metadata.get(ActorChunk.ROLE),
        metadata.get(NameTagger.CONFIDENCE));
  }

  /** Mentions of these articles that were found in another way. */
  public static List<String> of(List<ActorFinder.ArticleText> articles, List<Mention> mentions) {
    return mentions.stream()
        .map(
            mention ->
                line(
                    articles.stream()
                        .filter(a -> a.articleId().equals(mention.articleId()))
                        .findFirst()
                        .orElseThrow(),
                    mention))
        .sorted()
        .toList();
  }

  private static String line(ActorFinder.ArticleText article, Mention mention) {
    int before =
        mention.field() == Mention.Field.TITLE
            ? 0
            : article.text().codePointCount(0, article.text().length() - article.body().length());
    return line(
        mention.articleId(),
        before + mention.begin(),
        before + mention.end(),
        mention.surface(),
        mention.sentence(),
        mention.paragraph(),
        mention.tokenBegin(),
        mention.tokenEnd(),
        mention.actorId(),
        mention.type(),
        mention.resolution().name().toLowerCase(Locale.ROOT),
        mention.role(),
        mention.confidence());
  }

  private static String line(Object... values) {
    return Arrays.toString(values);
  }
}
