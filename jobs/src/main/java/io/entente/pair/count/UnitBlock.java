/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Articles of one unit, packed.
 *
 * @param unit the unit that counts them
 * @param load what counting them will take, and facts of the corpus
 * @param bytes for each article: its date, 1 if it is a story's first plus 2 if its publisher is
 *     known, the publisher, how many actors are paired, its actors; see {@link BlockArticles}
 */
record UnitBlock(PeriodUnit unit, Load load, byte[] bytes) implements Serializable {

  /**
   * How much stands in blocks.
   *
   * @param articles articles, those of the month's last week in the next month included
   * @param pairs pairs of all articles
   * @param capped stories with more actors than are paired, each told by one unit only
   * @param from date of the first article
   * @param to date of the last article
   */
  record Load(long articles, long pairs, long capped, LocalDate from, LocalDate to)
      implements Serializable {

    Load plus(Load other) {
      return new Load(
          articles + other.articles,
          pairs + other.pairs,
          capped + other.capped,
          from.isBefore(other.from) ? from : other.from,
          to.isAfter(other.to) ? to : other.to);
    }
  }
}
