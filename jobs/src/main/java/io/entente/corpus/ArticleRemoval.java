/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * The articles that are taken out on demand.
 *
 * @param ids their ids; none when all were taken out before
 * @param articles the articles themselves, as rows of table articles
 */
public record ArticleRemoval(SortedSet<String> ids, Dataset<Row> articles) {

  /** What becomes of the other articles of their stories. */
  public enum Copies {
    /** They stay. */
    KEPT,
    /** They go too. */
    REMOVED
  }

  /**
   * Finds the articles of these ids that still are there.
   *
   * @param stored rows of table articles
   * @param before rows of table removals: of articles that were taken out before
   * @throws UserMistake when nothing is known of one of the ids
   */
  public static ArticleRemoval of(
      Dataset<Row> stored, Set<String> asked, List<Removals.Row> before, Copies copies) {
    SortedSet<String> ids = new TreeSet<>(asked);
    before.forEach(removal -> ids.remove(removal.articleId()));
    if (copies == Copies.REMOVED && ids.size() < asked.size()) {
      throw new UserMistake(
          Setting.COPIES,
          "true",
          "an article was taken out before, and its copies are not known any more",
          "name one of them");
    }
    if (!ids.isEmpty()) {
      requireKnown(stored, ids);
      if (copies == Copies.REMOVED) {
        ids.addAll(idsOf(ofStoriesOf(stored, ids)));
      }
    }
    return new ArticleRemoval(ids, ofIds(stored, ids));
  }

  private static void requireKnown(Dataset<Row> stored, Set<String> ids) {
    SortedSet<String> unknown = new TreeSet<>(ids);
    unknown.removeAll(Set.copyOf(idsOf(ofIds(stored, ids))));
    if (!unknown.isEmpty()) {
      throw new UserMistake(
          Setting.ARTICLE,
          unknown.first(),
          "the lake has no article '%s'".formatted(unknown.first()),
          "table articles tells the ids");
    }
  }

  private static Dataset<Row> ofIds(Dataset<Row> stored, Set<String> ids) {
    return stored.where(Articles.ARTICLE_ID.col().isin(ids.toArray()));
  }

  private static Dataset<Row> ofStoriesOf(Dataset<Row> stored, Set<String> ids) {
    return stored.join(
        ofIds(stored, ids).select(Articles.STORY_ID.col()),
        new String[] {Articles.STORY_ID.name()},
        "left_semi");
  }

  private static List<String> idsOf(Dataset<Row> articles) {
    return articles.select(Articles.ARTICLE_ID.col()).as(Encoders.STRING()).collectAsList();
  }

  /** Rows of table removals, once these are taken out. */
  public List<Removals.Row> after(List<Removals.Row> before, String reason, Instant now) {
    List<Removals.Row> removals = new ArrayList<>(before);
    ids.forEach(id -> removals.add(new Removals.Row(id, reason, now)));
    return removals;
  }
}
