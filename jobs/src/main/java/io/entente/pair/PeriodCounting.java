/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Adds articles up to periods. An article counts on its own date; a story counts once, on the date
 * of its first article, which is also the only one whose mentions were counted.
 */
public final class PeriodCounting {

  private static final String IS_FIRST = "is_first";
  private static final String PERIOD = "period";
  private static final String MENTIONS = "mentions";
  private static final Column[] PERIOD_KEY = {
    PeriodColumns.GRANULARITY.col(), PeriodColumns.YEAR.col(), PeriodColumns.PERIOD_START.col()
  };

  private final Dataset<Row> articles;
  private final Dataset<Row> mentions;
  private final Dataset<Row> pairMentions;

  /** Counting of these rows of tables articles, mentions and pair_mentions. */
  public PeriodCounting(Dataset<Row> articles, Dataset<Row> mentions, Dataset<Row> pairMentions) {
    this.articles =
        articles
            .withColumn(
                IS_FIRST,
                when(Articles.ARTICLE_ID.col().equalTo(Articles.STORY_ID.col()), 1L).otherwise(0L))
            .select(
                Articles.STORY_ID.col().as(Mentions.ARTICLE_ID.name()),
                Articles.PUBLISHED_DATE.col(),
                Articles.SOURCE.col(),
                col(IS_FIRST));
    this.mentions = mentions.where(Mentions.ACTOR_ID.col().isNotNull());
    this.pairMentions = pairMentions;
  }

  /** Rows of pair_periods without their measures: counts of each pair in each period. */
  public Dataset<Row> pairCounts() {
    Dataset<Row> counted =
        pairMentions.select(
            PairMentions.ARTICLE_ID.col(),
            PairMentions.ACTOR_A.col(),
            PairMentions.ACTOR_B.col(),
            PairMentions.SENTENCES.col().cast("long").as("in_sentences"),
            PairMentions.PARAGRAPHS.col().cast("long").as("in_paragraphs"));
    return inPeriods(counted)
        .groupBy(key(PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col()))
        .agg(
            articleCount(),
            storyCount(),
            sourceCount(),
            sum(col("in_sentences").multiply(col(IS_FIRST))).as(PairMentions.SENTENCES.name()),
            sum(col("in_paragraphs").multiply(col(IS_FIRST))).as(PairMentions.PARAGRAPHS.name()));
  }

  /**
   * Rows of actor_periods.
   *
   * @param actorCounts what {@link #actorCounts} gave
   * @param pairCounts what {@link #pairCounts} gave
   * @param totals what {@link #totals} gave
   */
  public static Dataset<Row> actorPeriods(
      Dataset<Row> actorCounts, Dataset<Row> pairCounts, Dataset<Row> totals) {
    Dataset<Row> weights =
        pairCounts
            .select(
                key(
                    explode(array(PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col()))
                        .as(Mentions.ACTOR_ID.name()),
                    PeriodColumns.STORIES.col()))
            .groupBy(key(Mentions.ACTOR_ID.col()))
            .agg(sum(PeriodColumns.STORIES.col()).as(PeriodColumns.PAIR_WEIGHT.name()));
    Dataset<Row> stories = totals.select(key(PeriodColumns.STORIES.col().as("period_stories")));
    Column weight = coalesce(PeriodColumns.PAIR_WEIGHT.col(), lit(0L));
    return ActorPeriods.TABLE.selectFrom(
        actorCounts
            .join(weights, names(Mentions.ACTOR_ID.name()), "left")
            .withColumn(PeriodColumns.PAIR_WEIGHT.name(), weight)
            .join(broadcast(stories), names())
            .withColumn(PeriodColumns.SHARE.name(), share()));
  }

  /**
   * Rows of period_totals.
   *
   * @param actorCounts what {@link #actorCounts} gave
   * @param pairCounts what {@link #pairCounts} gave
   */
  public Dataset<Row> totals(Dataset<Row> actorCounts, Dataset<Row> pairCounts) {
    Dataset<Row> ofArticles =
        exploded(articles).groupBy(PERIOD_KEY).agg(articleCount(), storyCount(), sourceCount());
    Dataset<Row> ofActors =
        actorCounts.groupBy(PERIOD_KEY).agg(count(lit(1)).as("actors"), sum(MENTIONS).as(MENTIONS));
    Dataset<Row> ofPairs =
        pairCounts
            .groupBy(PERIOD_KEY)
            .agg(
                count(lit(1)).as("pairs"),
                sum(PeriodColumns.STORIES.col()).as(PeriodColumns.PAIR_WEIGHT.name()));
    Dataset<Row> joined =
        ofArticles.join(ofActors, names(), "left").join(ofPairs, names(), "left").na().fill(0L);
    return PeriodTotals.TABLE.selectFrom(withComplete(joined));
  }

  /** Rows of actor_periods without share and pair weight: counts of each actor in each period. */
  public Dataset<Row> actorCounts() {
    Dataset<Row> perArticle =
        mentions
            .groupBy(Mentions.ARTICLE_ID.col(), Mentions.ACTOR_ID.col())
            .agg(count(lit(1)).as("in_article"));
    return inPeriods(perArticle)
        .groupBy(key(Mentions.ACTOR_ID.col()))
        .agg(
            articleCount(),
            storyCount(),
            sourceCount(),
            sum(col("in_article").multiply(col(IS_FIRST))).as(MENTIONS));
  }

  /** What a story's first article holds, for each of its articles and each period of its date. */
  private Dataset<Row> inPeriods(Dataset<Row> ofFirstArticles) {
    return exploded(ofFirstArticles.join(articles, Mentions.ARTICLE_ID.name()));
  }

  private static Dataset<Row> exploded(Dataset<Row> dated) {
    Column date = Articles.PUBLISHED_DATE.col();
    Column[] periods =
        Arrays.stream(Granularity.values())
            .map(
                granularity ->
                    struct(
                        lit(granularity.code()).as(PeriodColumns.GRANULARITY.name()),
                        granularity.startOf(date).as(PeriodColumns.PERIOD_START.name())))
            .toArray(Column[]::new);
    Column start = col(PERIOD).getField(PeriodColumns.PERIOD_START.name());
    return dated
        .withColumn(PERIOD, explode(array(periods)))
        .withColumn(
            PeriodColumns.GRANULARITY.name(),
            col(PERIOD).getField(PeriodColumns.GRANULARITY.name()))
        .withColumn(PeriodColumns.YEAR.name(), year(start))
        .withColumn(PeriodColumns.PERIOD_START.name(), start);
  }

  private Dataset<Row> withComplete(Dataset<Row> totals) {
    Dataset<Row> range =
        articles.agg(
            min(Articles.PUBLISHED_DATE.col()).as("first_date"),
            max(Articles.PUBLISHED_DATE.col()).as("last_date"));
    Column complete = lit(false);
    for (Granularity granularity : Granularity.values()) {
      Column whole =
          PeriodColumns.PERIOD_START
              .col()
              .geq(col("first_date"))
              .and(granularity.endOf(PeriodColumns.PERIOD_START.col()).leq(col("last_date")));
      complete =
          when(PeriodColumns.GRANULARITY.col().equalTo(granularity.code()), whole)
              .otherwise(complete);
    }
    return totals.crossJoin(broadcast(range)).withColumn("complete", complete);
  }

  static Column share() {
    return PeriodColumns.STORIES
        .col()
        .divide(when(col("period_stories").gt(0L), col("period_stories")).otherwise(1L));
  }

  static Column[] key(Column... more) {
    Column[] key = Arrays.copyOf(PERIOD_KEY, PERIOD_KEY.length + more.length);
    System.arraycopy(more, 0, key, PERIOD_KEY.length, more.length);
    return key;
  }

  static String[] names(String... more) {
    String[] names = Arrays.copyOf(more, more.length + PERIOD_KEY.length);
    names[more.length] = PeriodColumns.GRANULARITY.name();
    names[more.length + 1] = PeriodColumns.YEAR.name();
    names[more.length + 2] = PeriodColumns.PERIOD_START.name();
    return names;
  }

  private static Column articleCount() {
    return count(lit(1)).as(PeriodColumns.ARTICLES.name());
  }

  private static Column storyCount() {
    return sum(IS_FIRST).as(PeriodColumns.STORIES.name());
  }

  private static Column sourceCount() {
    return count_distinct(Articles.SOURCE.col()).as(PeriodColumns.SOURCES.name());
  }
}
