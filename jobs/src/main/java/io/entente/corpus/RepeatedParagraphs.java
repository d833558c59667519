/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.parse_url;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.xxhash64;

import io.entente.table.Scratch;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds what a publisher puts under many of its articles, such as "Sign up for our newsletter": a
 * paragraph that stands in at least {@value #STORIES} stories of one publisher in one month, and in
 * at least one of {@value #ONE_IN} of its stories there. Copies of one story say it once. A
 * paragraph of more than {@value #LONGEST} characters is left alone: it tells the background of
 * news that go on for weeks.
 *
 * <p>An article without a publisher belongs to the host of its address; without either, nothing is
 * known to repeat in it. What is decided depends on nothing but the articles of the same publisher
 * and month.
 */
public final class RepeatedParagraphs {

  static final int STORIES = 5;
  static final int ONE_IN = 20;
  static final int LONGEST = 300;

  private static final String PUBLISHER = "publisher";
  private static final String PARAGRAPH = "paragraph";
  private static final String TEXT = "paragraph_text";
  private static final String IN_STORIES = "in_stories";
  private static final String ALL_STORIES = "all_stories";
  private static final String MARKED = "marked_paragraphs";

  /** Where the publisher is only known by the address; "www." is no part of its name. */
  private static final Column BY_ADDRESS =
      regexp_replace(lower(parse_url(Articles.URL.col(), lit("HOST"))), "^www[.]", "");

  private RepeatedParagraphs() {}

  /**
   * The articles, with their boilerplate paragraphs marked anew.
   *
   * @param articles rows of table articles with their final stories: all of each month that one of
   *     them is of; they are read several times
   * @param scratch takes rows on the way
   */
  public static Dataset<Row> marked(Dataset<Row> articles, Scratch scratch) {
    String marked = Articles.BOILERPLATE_PARAGRAPHS.name();
    Column none = expr("cast(array() as array<int>)");
    Dataset<Row> published =
        articles
            .withColumn(PUBLISHER, coalesce(Articles.SOURCE.col(), BY_ADDRESS))
            .where(col(PUBLISHER).isNotNull());
    Dataset<Row> paragraphs = paragraphs(published);
    Dataset<Row> repeated = scratch.putDown("repeated_paragraphs", repeated(paragraphs, published));
    if (repeated.isEmpty()) {
      return Articles.TABLE.selectFrom(articles.withColumn(marked, none));
    }
    Dataset<Row> marks =
        paragraphs
            .join(repeated, new String[] {PUBLISHER, Articles.PUBLISHED_MONTH.name(), TEXT})
            .groupBy(Articles.ARTICLE_ID.col())
            .agg(array_sort(collect_list(col(PARAGRAPH))).as(MARKED));
    return Articles.TABLE.selectFrom(
        articles
            .join(marks, new String[] {Articles.ARTICLE_ID.name()}, "left")
            .withColumn(marked, coalesce(col(MARKED), none)));
  }

  /** How many paragraphs of these articles are marked. */
  public static Column count() {
    return coalesce(sum(size(Articles.BOILERPLATE_PARAGRAPHS.col())), lit(0L));
  }

  /** The paragraphs that are not too long, each as a hash of its letters and digits. */
  private static Dataset<Row> paragraphs(Dataset<Row> published) {
    Column lettersAndDigits = trim(regexp_replace(lower(col(TEXT)), "[^\\p{L}\\p{N}]+", " "));
    return published
        .select(
            Articles.ARTICLE_ID.col(),
            Articles.STORY_ID.col(),
            Articles.PUBLISHED_MONTH.col(),
            col(PUBLISHER),
            posexplode(split(Articles.BODY.col(), "\n\n")).as(new String[] {PARAGRAPH, TEXT}))
        .where(length(col(TEXT)).leq(LONGEST))
        .withColumn(TEXT, xxhash64(lettersAndDigits));
  }

  private static Dataset<Row> repeated(Dataset<Row> paragraphs, Dataset<Row> published) {
    Column month = Articles.PUBLISHED_MONTH.col();
    Column stories = countDistinct(Articles.STORY_ID.col());
    Dataset<Row> all = published.groupBy(col(PUBLISHER), month).agg(stories.as(ALL_STORIES));
    return paragraphs
        .groupBy(col(PUBLISHER), month, col(TEXT))
        .agg(stories.as(IN_STORIES))
        .where(col(IN_STORIES).geq(STORIES))
        .join(all, new String[] {PUBLISHER, Articles.PUBLISHED_MONTH.name()})
        .where(col(IN_STORIES).multiply(ONE_IN).geq(col(ALL_STORIES)))
        .select(col(PUBLISHER), month, col(TEXT));
  }
}
