/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.storage.StorageLevel;

/**
 * The loose articles and the settled ones near them in time, each with its node of the graph: its
 * story if it is settled, and otherwise the first of the loose articles with the same text on the
 * same day. Equal texts, by signature or where there is none by content hash, are compared once.
 */
final class StoryMembers {

  /** Story, or first of the loose articles with one text and day: an article's id either way. */
  static final String NODE = ConnectedComponents.NODE;

  private static final String TEXT = "story_text";
  private static final String NEIGHBOUR = ConnectedComponents.NEIGHBOUR;
  private static final String SECOND_NODE = "second_node";
  private static final String FORMER = "former_node";
  private static final String FORMER_DAY = "former_day";

  private final Dataset<Row> members;

  private StoryMembers(Dataset<Row> members) {
    this.members = members;
  }

  static StoryMembers of(Dataset<Row> loose, Dataset<Row> settled) {
    Dataset<Row> both =
        columns(loose, lit(null).cast(Articles.STORY_ID.type()))
            .unionByName(columns(near(loose, settled), Articles.STORY_ID.col()));
    Column noSignature = Articles.SIGNATURE.col().equalTo("");
    WindowSpec sameTextAndDay = Window.partitionBy(col(TEXT), Articles.PUBLISHED_DATE.col());
    return new StoryMembers(
        both.withColumn(
                TEXT,
                xxhash64(
                    when(noSignature, Articles.CONTENT_HASH.col())
                        .otherwise(Articles.SIGNATURE.col())))
            .withColumn(
                NODE, coalesce(Articles.STORY_ID.col(), min(looseArticle()).over(sameTextAndDay)))
            .drop(Articles.CONTENT_HASH.name())
            .persist(StorageLevel.MEMORY_AND_DISK()));
  }

  private static Column looseArticle() {
    return when(Articles.STORY_ID.col().isNull(), Articles.ARTICLE_ID.col());
  }

  private static Dataset<Row> columns(Dataset<Row> articles, Column story) {
    return articles.select(
        Articles.ARTICLE_ID.col(),
        Articles.PUBLISHED_DATE.col(),
        Articles.CONTENT_HASH.col(),
        Articles.SIGNATURE.col(),
        story.as(Articles.STORY_ID.name()));
  }

  /**
   * The settled articles within the days around any loose one; the months by name, to be pruned.
   */
  private static Dataset<Row> near(Dataset<Row> loose, Dataset<Row> settled) {
    if (settled.isEmpty()) {
      return settled;
    }
    Column day = Articles.PUBLISHED_DATE.col();
    Dataset<Row> days =
        loose
            .select(day)
            .distinct()
            .select(
                explode(sequence(date_sub(day, Stories.DAYS), date_add(day, Stories.DAYS)))
                    .as(Articles.PUBLISHED_DATE.name()))
            .distinct();
    List<String> months =
        days.select(date_format(day, "yyyy-MM")).distinct().as(Encoders.STRING()).collectAsList();
    return settled
        .where(Articles.PUBLISHED_MONTH.col().isInCollection(months))
        .join(broadcast(days), new String[] {Articles.PUBLISHED_DATE.name()}, "left_semi");
  }

  /** The loose articles with their nodes: article_id, published_date, node, story_id null. */
  Dataset<Row> loose() {
    return members
        .where(Articles.STORY_ID.col().isNull())
        .select(
            Articles.ARTICLE_ID.col(),
            Articles.PUBLISHED_DATE.col(),
            col(NODE),
            Articles.STORY_ID.col());
  }

  /** Pairs of nodes that are one story; two old stories are never compared. */
  Dataset<Row> edges() {
    Dataset<Row> texts =
        members
            .groupBy(col(TEXT), Articles.PUBLISHED_DATE.col())
            .agg(
                first(Articles.SIGNATURE.col()).as(Articles.SIGNATURE.name()),
                min(col(NODE)).as(NODE),
                max(col(NODE)).as(SECOND_NODE),
                max(Articles.STORY_ID.col().isNull()).as(NearCopyPairs.LOOSE))
            .withColumn(NearCopyPairs.DAY, unix_date(Articles.PUBLISHED_DATE.col()));
    Dataset<Row> ofOneDay = texts.select(col(NODE), col(SECOND_NODE).as(NEIGHBOUR));
    return ofOneDay.unionByName(equalTexts(texts)).unionByName(nearCopies(texts));
  }

  /** Equal texts need not all be compared: the next one in time is enough. */
  private static Dataset<Row> equalTexts(Dataset<Row> texts) {
    WindowSpec inTime = Window.partitionBy(col(TEXT)).orderBy(col(NearCopyPairs.DAY));
    return texts
        .withColumn(FORMER, lag(col(NODE), 1).over(inTime))
        .withColumn(FORMER_DAY, lag(col(NearCopyPairs.DAY), 1).over(inTime))
        .where(col(NearCopyPairs.DAY).minus(col(FORMER_DAY)).leq(Stories.DAYS))
        .select(col(NODE), col(FORMER).as(NEIGHBOUR));
  }

  private static Dataset<Row> nearCopies(Dataset<Row> texts) {
    return NearCopyPairs.of(
            texts
                .where(Articles.SIGNATURE.col().notEqual(""))
                .select(
                    col(NODE),
                    col(NearCopyPairs.DAY),
                    col(NearCopyPairs.LOOSE),
                    Articles.SIGNATURE.col().as(NearCopyPairs.SIGNATURE)),
            Stories.DAYS)
        .select(col(NODE), col(NEIGHBOUR));
  }

  void release() {
    members.unpersist();
  }
}
