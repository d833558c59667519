/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.table.RecordReader;
import io.entente.table.RowHash;
import io.entente.table.TableColumn;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the pairs and periods of each month are made from, as a hash: a month of which it is the
 * same as the last time need not be counted again ({@link MonthSources}).
 */
public final class PairSources {

  private static final String STORY = "story";
  private static final String ROWS = "rows";
  private static final String HASH = "hash";
  private static final TableColumn STORY_HASH =
      TableColumn.count("story_hash", "Hash of the mentions of the article's story", "17");

  private PairSources() {}

  /**
   * A hash of each month's mentions.
   *
   * @param mentions rows of table mentions under the ids that count
   */
  public static SortedMap<String, String> ofMentions(Dataset<Row> mentions) {
    return byMonth(
        mentions
            .groupBy(Mentions.PUBLISHED_MONTH.col())
            .agg(
                count(lit(1)).as(ROWS),
                RowHash.of(
                        List.of(
                            Mentions.ARTICLE_ID,
                            Mentions.ACTOR_ID,
                            Mentions.TYPE,
                            Mentions.ATTRIBUTION,
                            Mentions.FIELD,
                            Mentions.SENTENCE,
                            Mentions.SENTENCE_BEGIN,
                            Mentions.SENTENCE_END,
                            Mentions.PARAGRAPH,
                            Mentions.BEGIN,
                            Mentions.TOKEN_BEGIN,
                            Mentions.TOKEN_END))
                    .as(HASH)));
  }

  /**
   * A hash of each month's articles, with the mentions of their stories.
   *
   * @param articles rows of table articles that count
   * @param mentions rows of table mentions that count, under the ids that count
   */
  public static SortedMap<String, String> ofArticles(Dataset<Row> articles, Dataset<Row> mentions) {
    Dataset<Row> stories =
        mentions
            .groupBy(Mentions.ARTICLE_ID.col().as(STORY))
            .agg(
                RowHash.of(
                        List.of(
                            Mentions.ACTOR_ID,
                            Mentions.TYPE,
                            Mentions.ATTRIBUTION,
                            Mentions.FIELD,
                            Mentions.SENTENCE,
                            Mentions.PARAGRAPH,
                            Mentions.BEGIN,
                            Mentions.CONFIDENCE))
                    .as(STORY_HASH.name()));
    return byMonth(
        articles
            .join(stories, Articles.STORY_ID.col().equalTo(col(STORY)), "left")
            .withColumn(STORY_HASH.name(), coalesce(STORY_HASH.col(), lit(0L)))
            .groupBy(Articles.PUBLISHED_MONTH.col())
            .agg(
                count(lit(1)).as(ROWS),
                RowHash.of(
                        List.of(
                            Articles.ARTICLE_ID,
                            Articles.PUBLISHED_DATE,
                            Articles.SOURCE,
                            Articles.STORY_ID,
                            STORY_HASH))
                    .as(HASH)));
  }

  private static SortedMap<String, String> byMonth(Dataset<Row> hashes) {
    SortedMap<String, String> months = new TreeMap<>();
    RecordReader.of(Month.class)
        .collect(hashes)
        .forEach(
            month ->
                months.put(
                    month.publishedMonth(), month.rows() + ":" + Long.toHexString(month.hash())));
    return months;
  }

  /** A month's number of rows and their hash. */
  private record Month(String publishedMonth, long rows, long hash) {}
}
