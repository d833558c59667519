/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.quality;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.eval.actors.Context;
import io.entente.eval.actors.gold.Extent;
import io.entente.table.TableColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                key.col(),
                expr(
                    "substring(if(field = 'title', title, body), sentence_begin + 1,"
                        + " sentence_end - sentence_begin)"),
                expr("`begin` - sentence_begin"),
                expr("`end` - sentence_begin"));
    Map<String, String> examples = new HashMap<>();
    for (Row row : sentences.collectAsList()) {
      Extent at = new Extent(row.getInt(2), row.getInt(3));
      examples.put(row.getString(0), Context.of(row.getString(1), at));
    }
    return examples;
  }
}
