/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In how many articles and stories of a month two actors occur together, within the article. A
 * story counts in the month of its first article; near copies are one story.
 */
final class PairTruth {

  private static final String HEADER = "month,actor_a,actor_b,articles,stories";

  private static final Counts NONE = new Counts(0, 0);

  private final Map<Key, Counts> counts = new TreeMap<>();

  /**
   * Two actors in a month.
   *
   * @param month its first day
   */
  record Key(LocalDate month, String actorA, String actorB) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::month).thenComparing(Key::actorA).thenComparing(Key::actorB);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * How often.
   *
   * @param articles with copies
   * @param stories copies once
   */
  record Counts(long articles, long stories) {

    private Counts plus(Counts more) {
      return new Counts(articles + more.articles, stories + more.stories);
    }
  }

  void add(GeneratedArticle article) {
    List<String> ids = article.actors().stream().map(PlantedActor::id).sorted().toList();
    LocalDate month = article.date().withDayOfMonth(1);
    for (int a = 0; a < ids.size(); a++) {
      for (int b = a + 1; b < ids.size(); b++) {
        add(new Key(month, ids.get(a), ids.get(b)), new Counts(1, article.copy() ? 0 : 1));
      }
    }
  }

  void add(Key key, Counts more) {
    counts.merge(key, more, Counts::plus);
  }

  int rows() {
    return counts.size();
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    counts.forEach(
        (key, count) ->
            lines.add(
                "%s,%s,%s,%d,%d"
                    .formatted(
                        key.month(),
                        key.actorA(),
                        key.actorB(),
                        count.articles(),
                        count.stories())));
    Files.write(file, lines);
  }

  static PairTruth read(Path file) throws IOException {
    PairTruth truth = new PairTruth();
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IOException(file + " does not begin with the line " + HEADER);
    }
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",");
      truth.add(
          new Key(LocalDate.parse(values[0]), values[1], values[2]),
          new Counts(Long.parseLong(values[3]), Long.parseLong(values[4])));
    }
    return truth;
  }

  /** Every pair and month whose counts are others there, in order. */
  List<Difference> differences(PairTruth found) {
    Set<Key> keys = new TreeSet<>(counts.keySet());
    keys.addAll(found.counts.keySet());
    return keys.stream()
        .map(key -> new Difference(key, of(key), found.of(key)))
        .filter(difference -> !difference.expected().equals(difference.found()))
        .toList();
  }

  private Counts of(Key key) {
    return counts.getOrDefault(key, NONE);
  }

  /** A pair and month with two counts. */
  record Difference(Key key, Counts expected, Counts found) {

    boolean isOfArticles() {
      return expected.articles != found.articles;
    }

    boolean isOfStories() {
      return expected.stories != found.stories;
    }
  }
}
