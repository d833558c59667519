/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How often candidates occur by month, whatever a task holds at a time. */
class BackgroundScanTest {

  private static final int MANY = 1000;
  private static final LocalDate JANUARY = LocalDate.of(2024, 1, 10);
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 10);

  private static StoryText story(LocalDate day, String body) {
    return new StoryText(body, (int) day.toEpochDay(), null, body, List.of());
  }

  private static final List<StoryText> STORIES =
      List.of(
          story(MARCH, "The ferry sails."),
          story(JANUARY, "A tunnel and a tunnel."),
          story(MARCH, "A ferry in a tunnel."),
          story(JANUARY, "Nobody sleeps."));

  private static LongNumbers candidates(String... words) {
    LongNumbers numbers = new LongNumbers();
    Arrays.stream(words).forEach(word -> numbers.add(Hashes.of(WordFold.of(word))));
    return numbers;
  }

  private static Map<Integer, Background.Month> counted(int mostCounts) {
    Map<Integer, Background.Month> months = new TreeMap<>();
    new BackgroundScan(STORIES.iterator(), candidates("ferry", "tunnel"), mostCounts)
        .forEachRemaining(part -> months.merge(part._1, part._2, Background.Month::plus));
    return months;
  }

  @Test
  void candidatesOfEachMonthAreCounted() {
    Map<Integer, Background.Month> months = counted(MANY);

    assertThat(months).containsOnlyKeys(Subject.month(JANUARY), Subject.month(MARCH));
    Background.Month january = months.get(Subject.month(JANUARY));
    assertThat(january.count(0)).isZero();
    assertThat(january.count(1)).isEqualTo(2);
    Background.Month march = months.get(Subject.month(MARCH));
    assertThat(march.numbers()).containsExactly(0, 1);
    assertThat(march.counts()).containsExactly(2, 1);
  }

  @Test
  void partsThatAreGivenAwayAddUpToTheSame() {
    Map<Integer, Background.Month> whole = counted(MANY);
    Map<Integer, Background.Month> inParts = counted(1);

    assertThat(inParts.keySet()).isEqualTo(whole.keySet());
    whole.forEach(
        (month, counts) -> {
          assertThat(inParts.get(month).words()).isEqualTo(counts.words());
          assertThat(inParts.get(month).numbers()).isEqualTo(counts.numbers());
          assertThat(inParts.get(month).counts()).isEqualTo(counts.counts());
        });
  }

  @Test
  void countsAreGivenAwayBeforeAllStoriesAreRead() {
    List<StoryText> read = new ArrayList<>();
    Iterator<StoryText> stories = STORIES.stream().peek(read::add).iterator();

    new BackgroundScan(stories, candidates("ferry", "tunnel"), 1).next();

    assertThat(read).hasSizeLessThan(STORIES.size());
  }
}
