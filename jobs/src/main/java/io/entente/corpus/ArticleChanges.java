/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import io.entente.table.Scratch;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * What table articles becomes when some articles go and others come: only the months in which one
 * goes, comes or moves to another story are made anew.
 */
public final class ArticleChanges {

  private static final String NEW_STORY = "new_story";

  private final Dataset<Row> kept;
  private final Dataset<Row> fresh;
  private final Dataset<Row> newStories;
  private final Set<String> months;
  private final Scratch scratch;

  private ArticleChanges(
      Dataset<Row> kept,
      Dataset<Row> fresh,
      Dataset<Row> newStories,
      Set<String> months,
      Scratch scratch) {
    this.kept = kept;
    this.fresh = fresh;
    this.newStories = newStories;
    this.months = months;
    this.scratch = scratch;
  }

  /**
   * Finds the changes.
   *
   * @param stored rows of table articles
   * @param gone those of them that are taken out, or that stand in the way of a fresh one
   * @param fresh rows of table articles that come; each still its own story
   * @param scratch takes rows on the way
   */
  public static ArticleChanges of(
      Dataset<Row> stored, Dataset<Row> gone, Dataset<Row> fresh, Scratch scratch) {
    String[] article = {Articles.PUBLISHED_MONTH.name(), Articles.ARTICLE_ID.name()};
    String[] story = {Articles.STORY_ID.name()};
    if (stored.isEmpty()) {
      return new ArticleChanges(stored, fresh, stories(fresh, stored, scratch), Set.of(), scratch);
    }
    Dataset<Row> going =
        scratch.putDown(
            "articles_gone",
            gone.select(
                Articles.PUBLISHED_MONTH.col(),
                Articles.ARTICLE_ID.col(),
                Articles.STORY_ID.col()));
    Dataset<Row> kept =
        stored.join(
            going.select(Articles.PUBLISHED_MONTH.col(), Articles.ARTICLE_ID.col()),
            article,
            "left_anti");
    Dataset<Row> bereaved = going.select(Articles.STORY_ID.col());
    Dataset<Row> newStories =
        stories(
            fresh.unionByName(kept.join(bereaved, story, "left_semi")),
            kept.join(bereaved, story, "left_anti"),
            scratch);
    Dataset<Row> moved =
        kept.join(
                newStories.select(Articles.ARTICLE_ID.col(), Articles.STORY_ID.col().as(NEW_STORY)),
                Articles.ARTICLE_ID.name())
            .where(not(col(NEW_STORY).equalTo(Articles.STORY_ID.col())));
    Dataset<Row> monthsOfAll =
        fresh
            .select(Articles.PUBLISHED_MONTH.col())
            .union(going.select(Articles.PUBLISHED_MONTH.col()))
            .union(moved.select(Articles.PUBLISHED_MONTH.col()))
            .distinct();
    Set<String> months = new TreeSet<>(monthsOfAll.as(Encoders.STRING()).collectAsList());
    return new ArticleChanges(kept, fresh, newStories, months, scratch);
  }

  private static Dataset<Row> stories(Dataset<Row> loose, Dataset<Row> settled, Scratch scratch) {
    Dataset<Row> compared =
        scratch.putDown(
            "loose_articles",
            loose.select(
                Articles.ARTICLE_ID.col(),
                Articles.PUBLISHED_DATE.col(),
                Articles.CONTENT_HASH.col(),
                Articles.SIGNATURE.col()));
    return Stories.assign(compared, settled, scratch);
  }

  /**
   * The months of stored articles that change; they are few, since they grow with time alone.
   * Months of fresh articles need not be named, where nothing is stored yet.
   */
  public Set<String> months() {
    return months;
  }

  /** All rows of those months, as they are to be. */
  public Dataset<Row> rows() {
    Dataset<Row> ofMonths =
        months.isEmpty()
            ? fresh
            : kept.where(Articles.PUBLISHED_MONTH.col().isin(months.toArray())).unionByName(fresh);
    return RepeatedParagraphs.marked(Stories.withStories(ofMonths, newStories), scratch);
  }
}
