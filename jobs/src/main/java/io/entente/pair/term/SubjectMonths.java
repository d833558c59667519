/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import io.entente.pair.count.BlockReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import scala.Tuple2;

/**
 * Adds up what tasks counted of subjects, one subject after the other, and gives its candidates of
 * each month and year in which it is kept.
 */
final class SubjectMonths implements Iterator<Candidates> {

  private static final int MONTHS = 12;

  private final Iterator<Tuple2<Subject, byte[]>> sorted;
  private final KeptSubjects kept;
  private Tuple2<Subject, byte[]> next;
  private Iterator<Candidates> ready = Collections.emptyIterator();

  /**
   * Candidates of subjects.
   *
   * @param sorted what tasks counted, all of a subject in a row
   */
  SubjectMonths(Iterator<Tuple2<Subject, byte[]>> sorted, KeptSubjects kept) {
    this.sorted = sorted;
    this.kept = kept;
    advance();
  }

  private void advance() {
    next = sorted.hasNext() ? sorted.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (!ready.hasNext() && next != null) {
      ready = ofOne().iterator();
    }
    return ready.hasNext();
  }

  @Override
  public Candidates next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no subject is left");
    }
    return ready.next();
  }

  private List<Candidates> ofOne() {
    Subject subject = next._1;
    Map<Integer, SubjectSums> months = new TreeMap<>();
    while (next != null && next._1.equals(subject)) {
      BlockReader reader = new BlockReader(next._2);
      months.computeIfAbsent(reader.number(), unseen -> new SubjectSums()).add(reader);
      advance();
    }
    List<Candidates> found = new ArrayList<>();
    Map<Integer, SubjectSums> years = new TreeMap<>();
    months.forEach(
        (month, sums) -> {
          if (isKept(subject, Subject.period(Subject.start(month), false))) {
            found.add(sums.candidates(subject, false, month));
          }
          years.merge(month - month % MONTHS, sums, SubjectSums::plus);
        });
    years.forEach((month, sums) -> found.add(sums.candidates(subject, true, month)));
    return found;
  }

  private boolean isKept(Subject subject, long period) {
    return kept.has(Subject.hash(Hashes.of(subject.first()), Hashes.of(subject.second()), period));
  }
}
