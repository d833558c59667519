/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which articles are one story: those with the same title and text. The first by date, then by id,
 * gives the story its id and is the only one that is tagged.
 */
public final class Stories {

  private Stories() {}

  /** The articles, each with the id of its story. */
  public static Dataset<Row> withStories(Dataset<Row> articles) {
    Column firstArticle = struct(Articles.PUBLISHED_DATE.col(), Articles.ARTICLE_ID.col());
    String story = Articles.STORY_ID.name();
    Dataset<Row> stories =
        articles
            .groupBy(Articles.CONTENT_HASH.col())
            .agg(min(firstArticle).getField(Articles.ARTICLE_ID.name()).as(story));
    return Articles.TABLE.selectFrom(
        articles.drop(story).join(stories, Articles.CONTENT_HASH.name()));
  }

  /** The articles that stand first in their story: those to be tagged. */
  public static Dataset<Row> firstArticles(Dataset<Row> articles) {
    return articles.where(Articles.ARTICLE_ID.col().equalTo(Articles.STORY_ID.col()));
  }
}
