/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** Counts of tasks to candidates, one month after the other. */
class SubjectMonthsTest {

  private static final String ALBA = "state:alba";
  private static final int NOVEMBER = 2023 * 12 + 10;
  private static final int JANUARY = 2024 * 12;
  private static final int MARCH = 2024 * 12 + 2;

  /** Alba is kept in both years and, of the months, in January. */
  private static final KeptSubjects KEPT =
      KeptSubjects.of(
          List.of(
              hash(Subject.period(LocalDate.of(2023, 1, 1), true)),
              hash(Subject.period(LocalDate.of(2024, 1, 1), true)),
              hash(Subject.period(Subject.start(JANUARY), false))));

  private static long hash(long period) {
    return Subject.hash(Hashes.of(ALBA), Hashes.of(Subject.NOBODY), period);
  }

  private static StoryText story(int month, String id, String body) {
    int end = body.length();
    Span alba = new Span(ALBA, true, false, 0, end, 0, "Alba".length());
    return new StoryText(id, (int) Subject.start(month).toEpochDay(), null, body, List.of(alba));
  }

  /** What two tasks counted, sorted as Spark does it. */
  private static List<Tuple2<SubjectMonth, byte[]>> counted() {
    List<StoryText> one =
        List.of(
            story(MARCH, "a", "Alba digs tunnels."),
            story(NOVEMBER, "b", "Alba sells grain."),
            story(JANUARY, "c", "Alba digs tunnels."));
    List<StoryText> other =
        List.of(
            story(JANUARY, "d", "Alba closes tunnels."),
            story(NOVEMBER, "e", "Alba buys grain."),
            story(MARCH, "f", "Alba digs canals."));
    List<Tuple2<SubjectMonth, byte[]>> counted = new ArrayList<>();
    new StoryScan(one.iterator(), KEPT).forEachRemaining(counted::add);
    new StoryScan(other.iterator(), KEPT).forEachRemaining(counted::add);
    counted.sort((left, right) -> left._1.compareTo(right._1));
    return counted;
  }

  private static List<String> terms(Candidates of) {
    return of.terms().stream().map(term -> term.form() + " " + term.occurrences()).toList();
  }

  @Test
  void monthsAndYearsAreAddedUp() {
    List<Candidates> found = new ArrayList<>();
    new SubjectMonths(counted().iterator(), KEPT).forEachRemaining(found::add);

    assertThat(found).extracting(Candidates::isYear).containsExactly(true, false, true);
    assertThat(found)
        .extracting(Candidates::month)
        .containsExactly(NOVEMBER - 10, JANUARY, JANUARY);
    assertThat(terms(found.get(0))).containsExactly("grain 2");
    assertThat(terms(found.get(1))).containsExactly("tunnels 2");
    assertThat(terms(found.get(2))).containsExactly("digs 3", "tunnels 3", "digs tunnels 2");
  }

  @Test
  void yearIsGivenBeforeTheNextIsRead() {
    List<SubjectMonth> read = new ArrayList<>();
    Iterator<Tuple2<SubjectMonth, byte[]>> sorted =
        counted().stream().peek(one -> read.add(one._1)).iterator();

    new SubjectMonths(sorted, KEPT).next();

    assertThat(read).extracting(SubjectMonth::month).containsExactly(NOVEMBER, NOVEMBER, JANUARY);
  }

  @Test
  void allMonthsOfASubjectComeToOneTask() {
    SubjectMonth.BySubject tasks = new SubjectMonth.BySubject(7);
    Subject subject = new Subject(ALBA, Subject.NOBODY);

    assertThat(tasks.numPartitions()).isEqualTo(7);
    assertThat(tasks.getPartition(new SubjectMonth(subject, MARCH)))
        .isEqualTo(tasks.getPartition(new SubjectMonth(subject, NOVEMBER)));
  }
}
