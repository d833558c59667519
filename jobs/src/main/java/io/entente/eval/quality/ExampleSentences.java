/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.quality;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.Mention;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.eval.actors.Context;
import io.entente.eval.actors.gold.Extent;
import io.entente.table.RecordReader;
import io.entente.table.TableColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Where a name stands for the first time: some words around it. */
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
  public Map<String, String> ofActors(List<String> actorIds) {
    return of(mentions, Mentions.ACTOR_ID, actorIds);
  }

  /** One for each of these strings where it was left unresolved. */
  public Map<String, String> ofUnresolved(List<String> surfaces) {
    return of(mentions.where(Mentions.ACTOR_ID.col().isNull()), Mentions.SURFACE, surfaces);
  }

  private Map<String, String> of(Dataset<Row> among, TableColumn key, List<String> values) {
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
                    Articles.ARTICLE_ID.col(), Articles.TITLE.col(), Articles.BODY.col()),
                Articles.ARTICLE_ID.name())
            .select(
                key.col().as("named"),
                sentence().as("sentence"),
                Mentions.BEGIN.col().minus(Mentions.SENTENCE_BEGIN.col()).as("begin"),
                Mentions.END.col().minus(Mentions.SENTENCE_BEGIN.col()).as("end"));
    Map<String, String> examples = new HashMap<>();
    for (Example example : RecordReader.of(Example.class).collect(sentences)) {
      Extent at = new Extent(example.begin(), example.end());
      examples.put(example.named(), Context.of(example.sentence(), at));
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

  /** A sentence, and where in it the string stands that named somebody or nobody. */
  private record Example(String named, String sentence, int begin, int end) {}
}
