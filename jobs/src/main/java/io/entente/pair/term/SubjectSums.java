/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import io.entente.pair.count.BlockReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.unsafe.types.UTF8String;

/** What all tasks say of one subject in a month, or all months of a year. */
final class SubjectSums {

  /** Of how many stories a term must be, so that no single text makes one. */
  static final int FEWEST_STORIES = 2;

  /** How many terms of a subject, the most frequent ones, are held against the period. */
  static final int MOST_TERMS = 256;

  private static final Comparator<Candidates.Term> MOST_FREQUENT =
      Comparator.comparingInt(Candidates.Term::occurrences)
          .thenComparingInt(Candidates.Term::stories)
          .reversed()
          .thenComparing(Candidates.Term::form);

  private final Map<Long, Sum> terms = new HashMap<>();
  private final Set<Long> ownWords = new HashSet<>();
  private final TreeSet<StoryTerms> stories = new TreeSet<>();
  private long words;

  /** A term: how often, and how often in which form. */
  private static final class Sum {
    private int occurrences;
    private int stories;
    private final String form;
    private int inForm;
    private Map<String, Integer> others = Map.of();

    Sum(String form) {
      this.form = form;
    }

    void add(String as, int more, int moreStories) {
      occurrences += more;
      stories += moreStories;
      if (as.equals(form)) {
        inForm += more;
      } else {
        others = others.isEmpty() ? new HashMap<>() : others;
        others.merge(as, more, Integer::sum);
      }
    }

    void add(Sum other) {
      add(other.form, other.inForm, other.stories);
      other.others.forEach((as, more) -> add(as, more, 0));
    }

    boolean isRarerThan(Candidates.Term term) {
      return occurrences < term.occurrences()
          || occurrences == term.occurrences() && stories < term.stories();
    }

    /** The form that is most frequent; of equal ones the first. */
    String form() {
      if (others.isEmpty()) {
        return form;
      }
      return Stream.concat(Stream.of(Map.entry(form, inForm)), others.entrySet().stream())
          .min(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .orElseThrow()
          .getKey();
    }
  }

  /** Adds what one task counted of a month, as {@link SubjectTerms#toBytes} wrote it. */
  void add(BlockReader reader) {
    String[] names = Arrays.stream(reader.names()).map(UTF8String::toString).toArray(String[]::new);
    long[] hashes = Arrays.stream(names).mapToLong(name -> Hashes.of(WordFold.of(name))).toArray();
    words += reader.number();
    for (int count = reader.number(); count > 0; count--) {
      ownWords.add(hashes[reader.number()]);
    }
    for (int count = reader.number(); count > 0; count--) {
      int length = reader.number();
      int word = reader.number();
      StringBuilder form = new StringBuilder(names[word]);
      long hash = hashes[word];
      for (int i = 1; i < length; i++) {
        word = reader.number();
        form.append(' ').append(names[word]);
        hash = Hashes.of(hash, hashes[word]);
      }
      String as = length == 1 ? names[word] : form.toString();
      terms.computeIfAbsent(hash, unseen -> new Sum(as)).add(as, reader.number(), reader.number());
    }
    for (int count = reader.number(); count > 0; count--) {
      keep(StoryTerms.read(reader));
    }
  }

  /** This with another month added to it. */
  SubjectSums plus(SubjectSums month) {
    words += month.words;
    ownWords.addAll(month.ownWords);
    month.terms.forEach(
        (hash, sum) -> terms.computeIfAbsent(hash, unseen -> new Sum(sum.form)).add(sum));
    month.stories.forEach(this::keep);
    return this;
  }

  private void keep(StoryTerms story) {
    stories.add(story);
    if (stories.size() > StoryTerms.MOST) {
      stories.pollLast();
    }
  }

  /** What of it may mark the subject. */
  Candidates candidates(Subject subject, boolean isYear, int month) {
    List<Candidates.Term> kept = mostFrequent();
    int[] hashes =
        kept.stream().mapToInt(term -> StoryTerms.shortHash(term.hash())).sorted().toArray();
    return new Candidates(
        subject,
        isYear,
        month,
        words,
        kept,
        stories.stream().map(story -> story.only(hashes)).toList());
  }

  /** Most terms are rare: what a rare one looks like is asked only while there is room for it. */
  private List<Candidates.Term> mostFrequent() {
    PriorityQueue<Candidates.Term> kept = new PriorityQueue<>(MOST_FREQUENT.reversed());
    terms.forEach(
        (hash, sum) -> {
          boolean room = kept.size() < MOST_TERMS || !sum.isRarerThan(kept.peek());
          if (room && sum.stories >= FEWEST_STORIES) {
            Candidates.Term term =
                new Candidates.Term(sum.form(), hash, sum.occurrences, sum.stories);
            if (!hasOwnWord(term.form())) {
              kept.add(term);
            }
            if (kept.size() > MOST_TERMS) {
              kept.poll();
            }
          }
        });
    return kept.stream().sorted(MOST_FREQUENT).toList();
  }

  private boolean hasOwnWord(String form) {
    return Arrays.stream(form.split(" "))
        .anyMatch(word -> ownWords.contains(Hashes.of(WordFold.of(word))));
  }
}
