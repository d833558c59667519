/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How often candidates occur in everything that was published in a month or year. */
final class Background implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int MONTHS = 12;

  private final LongNumbers candidates;
  private final Map<Integer, Month> months = new TreeMap<>();
  private final Map<Integer, Month> years = new TreeMap<>();

  /**
   * What is counted of one month.
   *
   * @param words words that may begin a term
   * @param numbers numbers of candidates, in rising order
   * @param counts how often each of those occurs
   */
  record Month(long words, int[] numbers, int[] counts) implements Serializable {

    /** The counts of both. */
    Month plus(Month other) {
      int[] all = new int[numbers.length + other.numbers.length];
      int[] sums = new int[all.length];
      int size = 0;
      int mine = 0;
      int theirs = 0;
      while (mine < numbers.length || theirs < other.numbers.length) {
        int next = Math.min(at(mine, numbers), at(theirs, other.numbers));
        all[size] = next;
        sums[size] += at(mine, numbers) == next ? counts[mine++] : 0;
        sums[size] += at(theirs, other.numbers) == next ? other.counts[theirs++] : 0;
        size++;
      }
      return new Month(words + other.words, Arrays.copyOf(all, size), Arrays.copyOf(sums, size));
    }

    private static int at(int index, int[] of) {
      return index < of.length ? of[index] : Integer.MAX_VALUE;
    }

    long count(int number) {
      int at = Arrays.binarySearch(numbers, number);
      return at < 0 ? 0 : counts[at];
    }
  }

  /**
   * The counts of months.
   *
   * @param candidates the hashes of terms, by number
   */
  Background(LongNumbers candidates, Map<Integer, Month> counted) {
    this.candidates = candidates;
    months.putAll(counted);
    months.forEach((month, counts) -> years.merge(month - month % MONTHS, counts, Month::plus));
  }

  /** Words of a period that may begin a term. */
  long words(Candidates of) {
    return period(of).words();
  }

  /** How often a candidate of a period occurs in it. */
  long occurrences(Candidates of, Candidates.Term term) {
    return period(of).count(candidates.number(term.hash()));
  }

  private Month period(Candidates of) {
    return (of.isYear() ? years : months).get(of.month());
  }
}
