/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.entente.corpus.Articles;
import io.entente.table.RecordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which stories are to be tagged, because they are new or what was found in them is stale, and of
 * which the mentions go, because they are stories no more.
 */
public final class TaggingChanges {

  private static final String[] ARTICLE = {
    TaggedStories.PUBLISHED_MONTH.name(), TaggedStories.ARTICLE_ID.name()
  };

  /** What is tagged is an article without the paragraphs that its publisher repeats. */
  private static final String[] TEXT = {
    ARTICLE[0], ARTICLE[1], TaggedStories.BOILERPLATE_PARAGRAPHS.name()
  };

  private static final String TO_TAG = "to_tag";

  private final Dataset<Row> toTag;
  private final Dataset<Row> standing;
  private final Map<String, Long> toTagByMonth;

  /** A month in which some story is to be tagged or is one no more. */
  private record ChangedMonth(String publishedMonth, long toTag) {}

  private TaggingChanges(
      Dataset<Row> toTag, Dataset<Row> standing, Map<String, Long> toTagByMonth) {
    this.toTag = toTag;
    this.standing = standing;
    this.toTagByMonth = toTagByMonth;
  }

  /**
   * Compares the stories with those that were tagged.
   *
   * @param stories rows of table articles: the first articles of the stories that are wanted
   * @param tagged rows of table tagged_stories
   * @param good those of them that need not be tagged again
   */
  public static TaggingChanges of(Dataset<Row> stories, Dataset<Row> tagged, Dataset<Row> good) {
    Dataset<Row> wanted = stories.select(TEXT[0], TEXT[1], TEXT[2]);
    Dataset<Row> standing = good.join(wanted, TEXT, "left_semi");
    Dataset<Row> toTag = stories.join(good.select(TEXT[0], TEXT[1], TEXT[2]), TEXT, "left_anti");
    Dataset<Row> ended = tagged.join(wanted, TEXT, "left_anti");
    Map<String, Long> byMonth = new TreeMap<>();
    Dataset<Row> months =
        toTag
            .select(Articles.PUBLISHED_MONTH.col(), lit(1).as(TO_TAG))
            .unionByName(ended.select(TaggedStories.PUBLISHED_MONTH.col(), lit(0).as(TO_TAG)))
            .groupBy(Articles.PUBLISHED_MONTH.col())
            .agg(sum(TO_TAG).as(TO_TAG));
    RecordReader.of(ChangedMonth.class)
        .collect(months)
        .forEach(month -> byMonth.put(month.publishedMonth(), month.toTag()));
    return new TaggingChanges(toTag, standing, byMonth);
  }

  /** Whether nothing is to be done. */
  public boolean isEmpty() {
    return toTagByMonth.isEmpty();
  }

  /** How many stories are to be tagged. */
  public long count() {
    return toTagByMonth.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many stories of those months are to be tagged. */
  public long count(List<String> months) {
    return months.stream().mapToLong(toTagByMonth::get).sum();
  }

  /**
   * The months that change, in their order, in portions of whole months: so much is tagged again
   * when a run is killed.
   *
   * @param stories how many to tag are enough for a portion
   */
  public List<List<String>> portions(long stories) {
    List<List<String>> portions = new ArrayList<>();
    List<String> portion = new ArrayList<>();
    long size = 0;
    for (Map.Entry<String, Long> month : toTagByMonth.entrySet()) {
      portion.add(month.getKey());
      size += month.getValue();
      if (size >= stories) {
        portions.add(portion);
        portion = new ArrayList<>();
        size = 0;
      }
    }
    if (!portion.isEmpty()) {
      portions.add(portion);
    }
    return portions;
  }

  /** Articles of those months that are to be tagged. */
  public Dataset<Row> toTag(List<String> months) {
    return ofMonths(toTag, months);
  }

  /** Rows of table tagged_stories of those months that stand as they are. */
  public Dataset<Row> standing(List<String> months) {
    return ofMonths(standing, months);
  }

  /**
   * Rows of table tagged_stories of those months as they are to be.
   *
   * @param means by what the others of them are tagged
   */
  public Dataset<Row> tagged(TaggedStories.Means means, List<String> months) {
    return standing(months).unionByName(means.tag(toTag(months)));
  }

  /** Rows of table mentions of those months that stand as they are. */
  public Dataset<Row> standingMentions(Dataset<Row> mentions, List<String> months) {
    return Mentions.TABLE.selectFrom(
        ofMonths(mentions, months)
            .join(standing(months).select(ARTICLE[0], ARTICLE[1]), ARTICLE, "left_semi"));
  }

  /** Rows of table mentions of those months that were found anew. */
  public Dataset<Row> foundMentions(Dataset<Row> mentions, List<String> months) {
    return ofMonths(mentions, months)
        .join(toTag(months).select(ARTICLE[0], ARTICLE[1]), ARTICLE, "left_semi");
  }

  private static Dataset<Row> ofMonths(Dataset<Row> rows, List<String> months) {
    return rows.where(Articles.PUBLISHED_MONTH.col().isin(months.toArray()));
  }
}
