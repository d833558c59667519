/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import scala.Tuple2;

/**
 * Counts candidates in the stories of a task, by month. A month's counts stand in a table of those
 * that occur in it, and are given away whenever all months together hold {@link #MOST_COUNTS}, so
 * memory grows neither with the task nor with candidates times months. One month may be given
 * several times.
 */
final class BackgroundScan implements Iterator<Tuple2<Integer, Background.Month>> {

  /** Each takes 32 to 56 bytes. */
  private static final int MOST_COUNTS = 2_000_000;

  private final Iterator<StoryText> stories;
  private final LongNumbers candidates;
  private final int mostCounts;
  private FormNumbers forms = new FormNumbers();
  private TextWords text = new TextWords(forms);
  private Map<Integer, Counts> months = new TreeMap<>();
  private int held;
  private Iterator<Tuple2<Integer, Background.Month>> ready = Collections.emptyIterator();

  BackgroundScan(Iterator<StoryText> stories, LongNumbers candidates) {
    this(stories, candidates, MOST_COUNTS);
  }

  /** A scan that gives counts away when it holds so many. */
  BackgroundScan(Iterator<StoryText> stories, LongNumbers candidates, int mostCounts) {
    this.stories = stories;
    this.candidates = candidates;
    this.mostCounts = mostCounts;
  }

  /** How often each candidate occurs in a month, in a table of those that do. */
  private static final class Counts {

    private static final int INITIAL = 16;
    private static final int INT_BITS = 32;

    /** Places in the array, by the candidate's number and one more, since 0 is no key. */
    private final LongNumbers places = new LongNumbers();

    private int[] counts = new int[INITIAL];
    private long words;

    void add(int candidate) {
      int place = places.add(candidate + 1L);
      if (place == counts.length) {
        counts = Arrays.copyOf(counts, 2 * place);
      }
      counts[place]++;
    }

    int size() {
      return places.size();
    }

    Background.Month month() {
      long[] sorted = places.values();
      for (int place = 0; place < sorted.length; place++) {
        sorted[place] = sorted[place] - 1 << INT_BITS | counts[place];
      }
      Arrays.sort(sorted);
      int[] numbers = new int[sorted.length];
      int[] found = new int[sorted.length];
      for (int i = 0; i < sorted.length; i++) {
        numbers[i] = (int) (sorted[i] >>> INT_BITS);
        found[i] = (int) sorted[i];
      }
      return new Background.Month(words, numbers, found);
    }
  }

  @Override
  public boolean hasNext() {
    while (!ready.hasNext() && stories.hasNext()) {
      while (stories.hasNext() && held < mostCounts) {
        read(stories.next());
      }
      ready = given();
    }
    return ready.hasNext();
  }

  @Override
  public Tuple2<Integer, Background.Month> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no month is left");
    }
    return ready.next();
  }

  /** Gives away everything that was counted, a month at a time. */
  private Iterator<Tuple2<Integer, Background.Month>> given() {
    Iterator<Map.Entry<Integer, Counts>> counted = months.entrySet().iterator();
    months = new TreeMap<>();
    held = 0;
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return counted.hasNext();
      }

      @Override
      public Tuple2<Integer, Background.Month> next() {
        Map.Entry<Integer, Counts> month = counted.next();
        Tuple2<Integer, Background.Month> given =
            new Tuple2<>(month.getKey(), month.getValue().month());
        counted.remove();
        return given;
      }
    };
  }

  private void read(StoryText story) {
    int month = Subject.month(LocalDate.ofEpochDay(story.day()));
    Counts counts = months.computeIfAbsent(month, unseen -> new Counts());
    int before = counts.size();
    count(story.body(), counts);
    if (story.title() != null) {
      count(story.title(), counts);
    }
    held += counts.size() - before;
    if (forms.size() > FormNumbers.MOST / 2) {
      forms = new FormNumbers();
      text = new TextWords(forms);
    }
  }

  private void count(String read, Counts counts) {
    text.read(read);
    counts.words +=
        Terms.each(
            text,
            forms,
            0,
            text.size(),
            (first, length) -> {
              int number = candidates.number(Terms.hash(text, forms, first, length));
              if (number != LongNumbers.NONE) {
                counts.add(number);
              }
            });
  }
}
