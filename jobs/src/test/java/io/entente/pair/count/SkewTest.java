/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.Mention;
import io.entente.corpus.Articles;
import io.entente.pair.Granularity;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.pair.SampleMentions;
import io.entente.pair.count.UnitPlan.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.junit.jupiter.api.Test;

/** A pair in every article and an article with thousands of actors take their share, no more. */
class SkewTest {

  private static final LocalDate DAY = LocalDate.of(2025, 2, 12);
  private static final PeriodUnit MONTH =
      PeriodUnit.counting(DAY, Granularity.MONTH, Subject.ACTORS);
  private static final int MOST_ACTORS = 500;

  /** One day is counted for itself, its week and its month. */
  private static final int PERIODS_OF_A_DAY = 3;

  private static final long LONG_ARTICLES_PAIRS = MOST_ACTORS * (MOST_ACTORS - 1L) / 2;

  private final List<Articles.Row> articles = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  @Test
  void hottestPairDividedNoWorseThanOthers_whenItIsInEveryArticle() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      addArticle("article" + i);
      mention("article" + i, "a hot one", i);
      mention("article" + i, "another hot one", i);
      for (int j = 0; j < 10; j++) {
        mention("article" + i, "someone " + random.nextInt(3000), j);
      }
    }
    InMemoryCounting counting = counting();
    long all = pairs(counting, new Share(MONTH, 0, 1));

    // The first hot actor alone stands in 2 of 12 pairs an article, so a share of four can be even.
    for (int share = 0; share < 4; share++) {
      assertThat(inArticles(counting, new Share(MONTH, share, 4)))
          .isBetween(all(counting) / 8, all(counting) * 3 / 8);
    }
    assertThat(all).isGreaterThan(50_000);
  }

  @Test
  void taskOfAShareHoldsNoMoreThanTheShareCounts_howeverLargeTheUnit() {
    Random random = new Random(2);
    for (int i = 0; i < 1000; i++) {
      addArticle("article" + i);
      for (int j = 0; j < 14; j++) {
        mention("article" + i, "someone " + random.nextInt(2000), j);
      }
    }
    InMemoryCounting counting = counting();
    int shares = 20;

    for (int i = 0; i < shares; i++) {
      Share share = new Share(MONTH, i, shares);
      UnitArticles held = counting.unit(share);
      // A list has at least one pair less than actors that are paired.
      assertThat(actors(held.paired()))
          .isLessThanOrEqualTo(
              (int) (inArticles(counting, share) / PERIODS_OF_A_DAY) + lists(held.paired()));
      assertThat(actors(held.paired())).isLessThan(actors(counting.unit(MONTH).paired()) / 2);
      assertThat(actors(held.named())).isLessThan(actors(counting.unit(MONTH).named()) / 3);
    }
  }

  private static int actors(ActorLists lists) {
    return lists.values().length - lists(lists);
  }

  private static int lists(ActorLists lists) {
    return (int) IntStream.of(lists.values()).filter(value -> value == ActorLists.END).count();
  }

  @Test
  void longArticlePairedByItsMostMentioned_andCounted_whenItNames5000() {
    addArticle("list");
    for (int i = 0; i < 5000; i++) {
      mention("list", "actor " + i, i);
      if (i >= 4000 && i < 4000 + MOST_ACTORS) {
        mention("list", "actor " + i, i);
      }
    }
    InMemoryCounting counting = counting();

    UnitBlock.Load load = counting.loads().get(MONTH);
    assertThat(load.pairs()).isEqualTo(LONG_ARTICLES_PAIRS);
    assertThat(load.capped()).isEqualTo(1);
    assertThat(counting.pairs(1))
        .hasSize((int) (4 * LONG_ARTICLES_PAIRS))
        .allMatch(row -> row.matches(".*actor 4[0-4]\\d\\d, actor 4[0-4]\\d\\d.*"));
  }

  private void addArticle(String id) {
    articles.add(PeriodSample.article(id, id, "a publisher", DAY.toString()));
  }

  private void mention(String article, String actor, int sentence) {
    mentions.add(
        SampleMentions.mention(article, "2025-02", actor, sentence, sentence, sentence, sentence));
  }

  private InMemoryCounting counting() {
    return new InMemoryCounting(articles, mentions, MOST_ACTORS, 3, new Random(1));
  }

  private static long all(InMemoryCounting counting) {
    return inArticles(counting, new Share(MONTH, 0, 1));
  }

  private static long pairs(InMemoryCounting counting, Share share) {
    long pairs = 0;
    for (Iterator<InternalRow> rows = counting.pairs(share); rows.hasNext(); rows.next()) {
      pairs++;
    }
    return pairs;
  }

  /** How often the pairs of a share occur: the work of counting it. */
  private static long inArticles(InMemoryCounting counting, Share share) {
    int column = PairPeriods.TABLE.schema().fieldIndex(PeriodColumns.ARTICLES.name());
    long articles = 0;
    for (Iterator<InternalRow> rows = counting.pairs(share); rows.hasNext(); ) {
      articles += rows.next().getLong(column);
    }
    return articles;
  }
}
