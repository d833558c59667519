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

  /**
   * The stories of articles that have none yet, and of those whose story changes for them.
   *
   * @param loose articles without a story: new ones, and those whose story lost an article
   * @param settled all others, with their stories
   * @return article_id, story_id
   */
  public static Dataset<Row> assign(Dataset<Row> loose, Dataset<Row> settled) {
    Column firstArticle = struct(Articles.PUBLISHED_DATE.col(), Articles.ARTICLE_ID.col());
    String story = Articles.STORY_ID.name();
    Column[] columns = {
      Articles.ARTICLE_ID.col(), Articles.PUBLISHED_DATE.col(), Articles.CONTENT_HASH.col()
    };
    Dataset<Row> alike =
        settled
            .join(loose.select(Articles.CONTENT_HASH.col()), key(), "left_semi")
            .select(columns)
            .unionByName(loose.select(columns));
    Dataset<Row> stories =
        alike
            .groupBy(Articles.CONTENT_HASH.col())
            .agg(min(firstArticle).getField(Articles.ARTICLE_ID.name()).as(story));
    return alike
        .join(stories, key(), "inner")
        .select(Articles.ARTICLE_ID.col(), Articles.STORY_ID.col());
  }

  private static String[] key() {
    return new String[] {Articles.CONTENT_HASH.name()};
  }

  /** The articles that stand first in their story: those to be tagged. */
  public static Dataset<Row> firstArticles(Dataset<Row> articles) {
    return articles.where(Articles.ARTICLE_ID.col().equalTo(Articles.STORY_ID.col()));
  }
}
