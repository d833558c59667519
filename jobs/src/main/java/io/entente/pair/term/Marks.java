/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import io.entente.pair.measure.LogOdds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses of a subject's candidates those that mark it most, and of its stories the one that holds
 * most of them.
 *
 * <p>Of terms that overlap the list holds one: a phrase takes the place of a part of it that rarely
 * occurs without it, and otherwise each term has to bring a word that none before it has.
 */
final class Marks {

  /** How many terms a subject has in a period at the most. */
  static final int MOST = 10;

  /** Below it a term is not told from chance: one of a thousand terms has it without a reason. */
  private static final double LEAST_SCORE = 3;

  /** A phrase stands for a part of it that it is this share of. */
  private static final double STANDS_FOR = 0.6;

  private final List<Offer> chosen = new ArrayList<>();

  /**
   * A term that marks a subject.
   *
   * @param term the term
   * @param inPeriod how often it occurs in the whole period
   * @param score its z-score
   */
  record Mark(Candidates.Term term, long inPeriod, double score) {}

  private Marks() {}

  /** The terms that mark a subject in a period, the strongest first. */
  static List<Mark> of(Candidates candidates, Background background) {
    long all = background.words(candidates);
    return chosen(
        candidates.terms().stream()
            .map(
                term -> {
                  long inPeriod = background.occurrences(candidates, term);
                  LogOdds odds = new LogOdds(term.occurrences(), candidates.words(), inPeriod, all);
                  return new Mark(term, inPeriod, odds.zScore());
                })
            .filter(mark -> mark.score() >= LEAST_SCORE));
  }

  /** The strongest of these, of terms that overlap one. */
  static List<Mark> chosen(Stream<Mark> all) {
    Marks marks = new Marks();
    all.sorted(STRONGEST).map(Offer::of).forEach(marks::offer);
    return marks.chosen.stream().map(Offer::mark).sorted(STRONGEST).limit(MOST).toList();
  }

  private static final Comparator<Mark> STRONGEST =
      Comparator.comparingDouble(Mark::score).reversed().thenComparing(mark -> mark.term().form());

  /**
   * A mark that is to be chosen or not.
   *
   * @param words what its words are folded to
   */
  private record Offer(Mark mark, List<String> words) {

    static Offer of(Mark mark) {
      return new Offer(
          mark, Arrays.stream(mark.term().form().split(" ")).map(WordFold::of).toList());
    }

    boolean isPartOf(Offer whole) {
      return Collections.indexOfSubList(whole.words, words) >= 0;
    }

    int occurrences() {
      return mark.term().occurrences();
    }
  }

  private void offer(Offer offer) {
    List<Offer> replaced = new ArrayList<>();
    for (Offer other : chosen) {
      if (other.isPartOf(offer) && offer.occurrences() >= STANDS_FOR * other.occurrences()) {
        replaced.add(other);
      }
    }
    if (!replaced.isEmpty()) {
      chosen.removeAll(replaced);
      chosen.add(offer);
    } else if (chosen.size() < MOST && bringsAWord(offer)) {
      chosen.add(offer);
    }
  }

  private boolean bringsAWord(Offer offer) {
    return offer.words().stream()
        .anyMatch(word -> chosen.stream().noneMatch(other -> other.words().contains(word)));
  }

  /**
   * The story whose headline and sentences hold most of these terms: of equal ones that with more
   * in its headline, then with more sentences, then the earliest.
   */
  static Optional<String> typical(List<StoryTerms> stories, List<Mark> marks) {
    Comparator<StoryTerms> fewest = Comparator.comparingLong(story -> held(story, marks));
    return stories.stream()
        .min(
            fewest
                .thenComparingLong(story -> heldInTitle(story, marks))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(StoryTerms::id);
  }

  private static long held(StoryTerms story, List<Mark> marks) {
    return marks.stream().filter(mark -> story.has(mark.term().hash())).count();
  }

  private static long heldInTitle(StoryTerms story, List<Mark> marks) {
    return marks.stream().filter(mark -> story.hasInTitle(mark.term().hash())).count();
  }
}
