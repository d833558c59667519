/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.TestSpark;
import io.entente.actor.Mention;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.PairRules;
import io.entente.pair.SampleMentions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Three stories, small enough to count by hand.
 *
 * <ul>
 *   <li>{@code s}, Thursday 2025-02-27 by A: actor a twice, b once beside it, a name unresolved; a
 *       copy of it on Saturday 2025-03-01 by B: another month of the same week
 *   <li>{@code t}, 2025-03-01 by nobody known: a and b twice in one sentence, c in the second one's
 *       paragraph
 *   <li>{@code u}, Monday 2024-12-30 by A: a alone
 * </ul>
 */
final class PeriodSample {

  static final List<Articles.Row> ARTICLES =
      List.of(
          article("s", "s", "A", "2025-02-27"),
          article("copy", "s", "B", "2025-03-01"),
          article("t", "t", null, "2025-03-01"),
          article("u", "u", "A", "2024-12-30"));

  private PeriodSample() {}

  static PeriodCounting counting(int partitions) {
    return counting(ARTICLES, partitions);
  }

  /** Counting of these articles and the mentions, each in so many partitions. */
  static PeriodCounting counting(List<Articles.Row> articles, int partitions) {
    return PeriodCounting.of(
        Articles.TABLE.dataset(TestSpark.session(), articles).repartition(partitions),
        Mentions.TABLE.dataset(TestSpark.session(), mentions()).repartition(partitions),
        PairRules.USUAL);
  }

  static List<Articles.Row> with(Articles.Row... more) {
    List<Articles.Row> all = new ArrayList<>(ARTICLES);
    all.addAll(Arrays.asList(more));
    return all;
  }

  static Articles.Row article(String id, String story, String source, String date) {
    LocalDate day = LocalDate.parse(date);
    return new Articles.Row(
        id,
        id,
        source,
        null,
        null,
        "Text",
        day,
        Articles.month(day),
        "en",
        4,
        1,
        "hash of " + story,
        "",
        story,
        "file",
        0,
        0,
        List.of());
  }

  static List<Mention> mentions() {
    return List.of(
        mention("s", "2025-02", "a", 0, 0),
        mention("s", "2025-02", "a", 1, 1),
        mention("s", "2025-02", "b", 1, 1),
        mention("s", "2025-02", null, 1, 1),
        mention("t", "2025-03", "a", 0, 0),
        mention("t", "2025-03", "b", 0, 0),
        mention("t", "2025-03", "a", 1, 1),
        mention("t", "2025-03", "b", 1, 1),
        mention("t", "2025-03", "c", 2, 1),
        mention("u", "2024-12", "a", 0, 0));
  }

  private static Mention mention(
      String article, String month, String actor, int sentence, int paragraph) {
    return SampleMentions.mention(
        article, month, actor, sentence, paragraph, sentence, sentence + 1);
  }
}
