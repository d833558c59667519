/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view.quality;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.Mention;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.table.RecordReader;
import io.entente.table.TableColumn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A sentence for a name: where it stands in the article whose id comes first. */
public final class ExampleSentences {

  private static final String FIRST = "first";

  private final Dataset<Row> mentions;
  private final Dataset<Row> articles;

  /**
   * Examples from a lake.
   *
   * @param mentions rows of table mentions
   * @param articles rows of table articles
   */
  public ExampleSentences(Dataset<Row> mentions, Dataset<Row> articles) {
    this.mentions = mentions;
    this.articles = articles;
  }

  /** One for each of these actors. */
  public Map<String, ExampleSentence> ofActors(List<String> actorIds) {
    return of(mentions, Mentions.ACTOR_ID, actorIds);
  }

  /** One for each of these strings where it was left unresolved. */
  public Map<String, ExampleSentence> ofUnresolved(List<String> surfaces) {
    return of(mentions.where(Mentions.ACTOR_ID.col().isNull()), Mentions.SURFACE, surfaces);
  }

  private Map<String, ExampleSentence> of(
      Dataset<Row> among, TableColumn key, List<String> values) {
    if (values.isEmpty()) {
      return Map.of();
    }
    Dataset<Row> first =
        among
            .where(key.col().isin(values.toArray()))
            .groupBy(key.col())
            .agg(
                min(struct(
                        Mentions.ARTICLE_ID.col(),
                        Mentions.FIELD.col(),
                        Mentions.BEGIN.col(),
                        Mentions.END.col(),
                        Mentions.SENTENCE_BEGIN.col(),
                        Mentions.SENTENCE_END.col()))
                    .as(FIRST))
            .select(key.col(), expr(FIRST + ".*"));
    Dataset<Row> sentences =
        first
            .join(
                articles.select(
                    Articles.ARTICLE_ID.col(),
                    Articles.PUBLISHED_DATE.col(),
                    Articles.TITLE.col(),
                    Articles.BODY.col()),
                Articles.ARTICLE_ID.name())
            .select(
                key.col().as("named"),
                sentence().as("text"),
                Mentions.BEGIN.col().minus(Mentions.SENTENCE_BEGIN.col()).as("begin"),
                Mentions.END.col().minus(Mentions.SENTENCE_BEGIN.col()).as("end"),
                Articles.ARTICLE_ID.col(),
                Articles.PUBLISHED_DATE.col());
    Map<String, ExampleSentence> examples = new HashMap<>();
    for (Example example : RecordReader.of(Example.class).collect(sentences)) {
      examples.put(example.named(), example.sentence());
    }
    return examples;
  }

  private static Column sentence() {
    Column inTitle =
        Mentions.FIELD.col().equalTo(Mention.Field.TITLE.name().toLowerCase(Locale.ROOT));
    return when(inTitle, Articles.TITLE.col())
        .otherwise(Articles.BODY.col())
        .substr(
            Mentions.SENTENCE_BEGIN.col().plus(1),
            Mentions.SENTENCE_END.col().minus(Mentions.SENTENCE_BEGIN.col()));
  }

  /** A sentence, and whom it is an example for. */
  private record Example(
      String named, String text, int begin, int end, String articleId, LocalDate publishedDate) {

    ExampleSentence sentence() {
      return new ExampleSentence(text, begin, end, articleId, publishedDate);
    }
  }
}
