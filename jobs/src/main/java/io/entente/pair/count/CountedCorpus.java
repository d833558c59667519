/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.Relations;
import io.entente.actor.TaggedStories;
import io.entente.corpus.Articles;
import io.entente.pair.Belonging;
import io.entente.pair.ChangedPeriods;
import io.entente.pair.CorpusDates;
import io.entente.pair.CountFilter;
import io.entente.pair.PairRules;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What is counted when periods are: of the articles whose stories were tagged those that a filter
 * leaves, and of their mentions those of the actors that it leaves.
 *
 * @param articles rows of table articles
 * @param mentions rows of table mentions under the ids that count
 * @param basis the rules by which the pairs were made, and what is known of actors
 * @param dates on which the corpus begins and ends, as far as the filter leaves it: a publisher or
 *     a day without an article cuts no period off
 */
public record CountedCorpus(
    Dataset<Row> articles,
    Dataset<Row> mentions,
    PeriodCounting.Basis basis,
    Optional<CorpusDates> dates) {

  /**
   * What a filter leaves of a lake, by the rules with which its pairs were made.
   *
   * @param tables the rows of each of its tables
   */
  public static CountedCorpus of(
      Function<TableDefinition<?>, Dataset<Row>> tables, CountFilter filter) {
    PairRules rules = PairRules.last(tables.apply(Runs.TABLE));
    return of(
        tables.apply(Articles.TABLE),
        tables.apply(TaggedStories.TABLE),
        ActorMerges.applied(
            tables.apply(Mentions.TABLE),
            tables.apply(ActorMerges.TABLE),
            tables.apply(Actors.TABLE)),
        new PeriodCounting.Basis(
            rules,
            Belonging.of(tables.apply(Actors.TABLE), tables.apply(Relations.TABLE), rules.sides())),
        filter);
  }

  /**
   * What a filter leaves.
   *
   * @param articles rows of table articles
   * @param tagged rows of table tagged_stories
   * @param mentions rows of table mentions under the ids that count, as {@link
   *     io.entente.actor.ActorMerges#applied} gives them
   */
  public static CountedCorpus of(
      Dataset<Row> articles,
      Dataset<Row> tagged,
      Dataset<Row> mentions,
      PeriodCounting.Basis basis,
      CountFilter filter) {
    String[] story = {Articles.STORY_ID.name()};
    Dataset<Row> ofTagged =
        articles.join(
            tagged.select(TaggedStories.ARTICLE_ID.col().as(story[0])), story, "left_semi");
    return new CountedCorpus(
        filter.articles(ofTagged),
        filter.mentions(mentions),
        basis,
        CorpusDates.of(ofTagged).flatMap(dates -> dates.within(filter)));
  }

  /**
   * The part of it from which some periods are counted. It begins and ends when the whole does, so
   * that no period is cut off by the part.
   */
  public CountedCorpus of(ChangedPeriods periods) {
    Dataset<Row> ofPeriods = periods.articles(articles);
    String[] article = {Mentions.ARTICLE_ID.name()};
    Dataset<Row> theirs =
        mentions.join(
            ofPeriods.select(Articles.STORY_ID.col().as(article[0])), article, "left_semi");
    return new CountedCorpus(ofPeriods, theirs, basis, dates);
  }

  /** Counts it; to be closed. */
  public PeriodCounting counting() {
    return dated(PeriodCounting.of(articles, mentions, basis));
  }

  /** Counts those periods alone, of which it has all articles; to be closed. */
  public PeriodCounting counting(ChangedPeriods periods) {
    return dated(PeriodCounting.of(articles, mentions, basis, periods));
  }

  private PeriodCounting dated(PeriodCounting counting) {
    dates.ifPresent(counting::within);
    return counting;
  }
}
