/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.Granularity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.unsafe.types.UTF8String;
import scala.Tuple2;

/**
 * What some articles add to the sums of a period, whoever is named in them. The publishers stand by
 * name, since one may have articles elsewhere too.
 */
final class PeriodPart implements Serializable {

  private final Set<UTF8String> sources = new HashSet<>();
  private long articles;
  private long stories;
  private long mentions;
  private long pairWeight;

  private PeriodPart() {}

  /** The parts of all periods that a block's unit counts. */
  static List<Tuple2<Period, PeriodPart>> of(UnitBlock block, Set<Granularity> granularities) {
    Map<Period, PeriodPart> parts = new HashMap<>();
    BlockArticles articles = new BlockArticles(block.bytes());
    while (articles.next()) {
      LocalDate date = LocalDate.ofEpochDay(articles.day());
      for (Granularity granularity : granularities) {
        Period period = new Period(granularity, granularity.start(date), block.unit().subject());
        if (period.unit().equals(block.unit())) {
          parts.computeIfAbsent(period, unseen -> new PeriodPart()).add(articles);
        }
      }
    }
    List<Tuple2<Period, PeriodPart>> found = new ArrayList<>();
    parts.forEach((period, part) -> found.add(new Tuple2<>(period, part)));
    return found;
  }

  private void add(BlockArticles article) {
    articles++;
    if (article.source() != UnitArticles.NO_SOURCE) {
      UTF8String source = article.names()[article.source()];
      if (!sources.contains(source)) {
        sources.add(source.copy());
      }
    }
    if (article.isFirst()) {
      stories++;
      for (int i = 0; i < article.size(); i++) {
        mentions += article.mentions(i);
      }
      pairWeight += article.pairedActors() * (article.pairedActors() - 1L) / 2;
    }
  }

  /** Adds what other articles add, and returns this one. */
  PeriodPart plus(PeriodPart other) {
    articles += other.articles;
    stories += other.stories;
    mentions += other.mentions;
    pairWeight += other.pairWeight;
    sources.addAll(other.sources);
    return this;
  }

  /** The sums but for the actors, when all articles have been added. */
  PeriodSums sums() {
    return new PeriodSums(articles, stories, sources.size(), 0, 0, mentions, pairWeight);
  }
}
