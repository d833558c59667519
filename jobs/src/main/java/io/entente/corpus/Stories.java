/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.entente.table.Scratch;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which articles are one story: copies and near copies of one text that appeared within a few days
 * of each other, and copies of those copies. A story is a connected component of the graph whose
 * nodes are articles and whose edges are pairs of near copies ({@link
 * io.entente.corpus.story.NearCopies}) at most {@link #DAYS} days apart. Its first article by date,
 * then by id, gives the story its id and is the only one that is tagged.
 *
 * <p>Whether two articles are an edge depends on these two alone, so it does not matter in which
 * batches a corpus arrives: {@link #assign} gives the stories that one run over everything would.
 * The one exception is told at {@link NearCopyPairs}.
 */
public final class Stories {

  /** So many days apart, copies are still one story: measured, see jobs/docs/stories.md. */
  public static final int DAYS = 3;

  private static final String PLACE = "story_place";
  private static final String ROOT = ConnectedComponents.ROOT;
  private static final String FIRST = "story_first";

  private Stories() {}

  /**
   * The stories of articles that have none yet, and what changes for others because of them.
   *
   * <p>Of the settled articles no text is read; outside the months around the loose ones only ids
   * and dates are, to find the other articles of a story that grew. The loose ones are read three
   * times: they should come from files or be persisted.
   *
   * @param loose articles without a story: new ones, and all that are left of a story that lost an
   *     article. Needs article_id, published_date, content_hash, signature
   * @param settled the other articles, all of them, whose story_id holds if the loose ones are left
   *     out; needs story_id and published_month besides
   * @param scratch takes the result
   * @return article_id and story_id of all loose articles, and of those settled ones whose story_id
   *     is another one now
   */
  public static Dataset<Row> assign(Dataset<Row> loose, Dataset<Row> settled, Scratch scratch) {
    StoryMembers members = StoryMembers.of(loose, settled);
    try {
      Dataset<Row> roots = ConnectedComponents.of(members.edges());
      Dataset<Row> placed =
          members
              .loose()
              .unionByName(
                  settled.select(
                      Articles.ARTICLE_ID.col(),
                      Articles.PUBLISHED_DATE.col(),
                      Articles.STORY_ID.col().as(StoryMembers.NODE),
                      Articles.STORY_ID.col()))
              .join(roots, new String[] {StoryMembers.NODE}, "left")
              .where(col(ROOT).isNotNull().or(Articles.STORY_ID.col().isNull()))
              .withColumn(PLACE, coalesce(col(ROOT), col(StoryMembers.NODE)));
      return scratch.putDown("new_stories", renamed(placed));
    } finally {
      members.release();
    }
  }

  private static Dataset<Row> renamed(Dataset<Row> placed) {
    Column firstArticle = struct(Articles.PUBLISHED_DATE.col(), Articles.ARTICLE_ID.col());
    Dataset<Row> firsts =
        placed
            .groupBy(col(PLACE))
            .agg(min(firstArticle).getField(Articles.ARTICLE_ID.name()).as(FIRST));
    Column former = Articles.STORY_ID.col();
    return placed
        .join(firsts, PLACE)
        .where(former.isNull().or(former.notEqual(col(FIRST))))
        .select(Articles.ARTICLE_ID.col(), col(FIRST).as(Articles.STORY_ID.name()));
  }

  /** The articles, with the story ids that were assigned instead of those that they had. */
  public static Dataset<Row> withStories(Dataset<Row> articles, Dataset<Row> assigned) {
    String story = Articles.STORY_ID.name();
    return Articles.TABLE.selectFrom(
        articles
            .join(
                assigned.select(Articles.ARTICLE_ID.col(), col(story).as(FIRST)),
                new String[] {Articles.ARTICLE_ID.name()},
                "left")
            .withColumn(story, coalesce(col(FIRST), col(story))));
  }

  /** How many articles stand not first in their story. */
  public static Column copies() {
    return count(when(Articles.ARTICLE_ID.col().notEqual(Articles.STORY_ID.col()), 1));
  }

  /** The articles that stand first in their story: those to be tagged. */
  public static Dataset<Row> firstArticles(Dataset<Row> articles) {
    return articles.where(Articles.ARTICLE_ID.col().equalTo(Articles.STORY_ID.col()));
  }
}
