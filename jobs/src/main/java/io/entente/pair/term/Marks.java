/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import io.entente.pair.measure.LogOdds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  private final List<Mark> chosen = new ArrayList<>();

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
    all.sorted(STRONGEST).forEach(marks::offer);
    return marks.chosen.stream().sorted(STRONGEST).limit(MOST).toList();
  }

  private static final Comparator<Mark> STRONGEST =
      Comparator.comparingDouble(Mark::score).reversed().thenComparing(mark -> mark.term().form());

  private void offer(Mark mark) {
    List<Mark> replaced =
        chosen.stream()
            .filter(
                other ->
                    isPart(other, mark)
                        && mark.term().occurrences() >= STANDS_FOR * other.term().occurrences())
            .toList();
    if (!replaced.isEmpty()) {
      chosen.removeAll(replaced);
      chosen.add(mark);
    } else if (chosen.size() < MOST && bringsAWord(mark)) {
      chosen.add(mark);
    }
  }

  private static boolean isPart(Mark part, Mark whole) {
    String longer = " " + folded(whole) + " ";
    return longer.contains(" " + folded(part) + " ");
  }

  private boolean bringsAWord(Mark mark) {
    Set<String> known = new HashSet<>();
    chosen.forEach(other -> known.addAll(Arrays.asList(folded(other).split(" "))));
    return !known.containsAll(Arrays.asList(folded(mark).split(" ")));
  }

  private static String folded(Mark mark) {
    return Arrays.stream(mark.term().form().split(" "))
        .map(WordFold::of)
        .collect(Collectors.joining(" "));
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
