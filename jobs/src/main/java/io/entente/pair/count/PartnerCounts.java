/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.Granularity;
import io.entente.pair.count.UnitArticles.PeriodArticles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Counts of the actors that are second in a share's pairs and that another share counts: the
 * stories in which each is paired and the weight of its pairs, by period. A measure of a pair needs
 * those of both its actors.
 */
final class PartnerCounts {

  /** Of none. */
  static final PartnerCounts NONE = new PartnerCounts();

  private static final int LOW_BITS = 31;

  private final Map<Period, List<Counts>> byPeriod = new HashMap<>();

  private record Counts(int[] actors, int[] pairedStories, long[] pairWeight) {}

  private PartnerCounts() {}

  /**
   * Reads answers.
   *
   * @param names ids of the share's actors in their order
   * @param subject who they are
   */
  static PartnerCounts read(List<byte[]> answers, UTF8String[] names, Subject subject) {
    PartnerCounts counts = new PartnerCounts();
    for (byte[] answer : answers) {
      BlockReader reader = new BlockReader(answer);
      int[] numbers =
          Arrays.stream(reader.names())
              .mapToInt(name -> Arrays.binarySearch(names, name))
              .toArray();
      while (!reader.isAtEnd()) {
        Granularity granularity = Granularity.values()[reader.number()];
        Period period = new Period(granularity, LocalDate.ofEpochDay(reader.number()), subject);
        counts
            .byPeriod
            .computeIfAbsent(period, unseen -> new ArrayList<>())
            .add(counts(reader, numbers));
      }
    }
    return counts;
  }

  private static Counts counts(BlockReader reader, int[] numbers) {
    int size = reader.number();
    Counts counts = new Counts(new int[size], new int[size], new long[size]);
    for (int i = 0; i < size; i++) {
      counts.actors[i] = numbers[reader.number()];
      counts.pairedStories[i] = reader.number();
      counts.pairWeight[i] = (long) reader.number() << LOW_BITS | reader.number();
    }
    return counts;
  }

  /** Fills in what is known of a period. */
  void fill(Period period, int[] pairedStories, long[] pairWeight) {
    for (Counts counts : byPeriod.getOrDefault(period, List.of())) {
      for (int i = 0; i < counts.actors.length; i++) {
        pairedStories[counts.actors[i]] = counts.pairedStories[i];
        pairWeight[counts.actors[i]] = counts.pairWeight[i];
      }
    }
  }

  /** Answers a share's questions, each for one other share: the same number of answers. */
  static List<byte[]> answers(
      UnitArticles unit, List<byte[]> questions, Set<Granularity> granularities) {
    List<Answer> answers = questions.stream().map(question -> new Answer(unit, question)).toList();
    for (Granularity granularity : granularities) {
      for (PeriodArticles period : unit.periods(granularity)) {
        PeriodActors actors = new PeriodActors(unit, period);
        answers.forEach(answer -> answer.write(period.period(), actors));
      }
    }
    return answers.stream().map(answer -> answer.writer.toBytes()).toList();
  }

  /** An answer that is being written. */
  private static final class Answer {
    private final BlockWriter writer = new BlockWriter();
    private final BlockNames names;
    private final int[] asked;

    Answer(UnitArticles unit, byte[] question) {
      this.names = new BlockNames(writer, unit::name);
      this.asked =
          Arrays.stream(new BlockReader(question).names()).mapToInt(unit::numberOf).toArray();
    }

    void write(Period period, PeriodActors actors) {
      int[] known = Arrays.stream(asked).filter(one -> actors.pairedStories[one] > 0).toArray();
      if (known.length == 0) {
        return;
      }
      writer.number(period.granularity().ordinal());
      writer.number((int) period.start().toEpochDay());
      writer.number(known.length);
      for (int actor : known) {
        names.write(actor);
        writer.number(actors.pairedStories[actor]);
        writer.number((int) (actors.pairWeight[actor] >> LOW_BITS));
        writer.number((int) (actors.pairWeight[actor] & Integer.MAX_VALUE));
      }
    }
  }
}
