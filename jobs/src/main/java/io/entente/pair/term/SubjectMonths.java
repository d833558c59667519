/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import io.entente.pair.count.BlockReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import scala.Tuple2;

/**
 * Adds up what tasks counted of subjects, month by month, and gives a subject's candidates of each
 * month and year in which it is kept. Of the terms those of one month and of its year are held: of
 * an actor that much of the news names they are millions.
 */
final class SubjectMonths implements Iterator<Candidates> {

  private final Iterator<Tuple2<SubjectMonth, byte[]>> sorted;
  private final KeptSubjects kept;
  private Tuple2<SubjectMonth, byte[]> next;
  private Optional<SubjectSums> year = Optional.empty();
  private Iterator<Candidates> ready = Collections.emptyIterator();

  /**
   * Candidates of subjects.
   *
   * @param sorted what tasks counted, in the order of subjects and months
   */
  SubjectMonths(Iterator<Tuple2<SubjectMonth, byte[]>> sorted, KeptSubjects kept) {
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
      ready = ofOneMonth().iterator();
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

  /** The candidates of a month and, if it is the last of its year, of the year. */
  private List<Candidates> ofOneMonth() {
    SubjectMonth of = next._1;
    SubjectSums month = new SubjectSums();
    while (next != null && next._1.equals(of)) {
      month.add(new BlockReader(next._2));
      advance();
    }
    List<Candidates> found = new ArrayList<>();
    if (isKept(of)) {
      found.add(month.candidates(of.subject(), false, of.month()));
    }
    SubjectSums sums = year.map(before -> before.plus(month)).orElse(month);
    boolean goesOn = next != null && next._1.isInYearOf(of);
    if (!goesOn) {
      found.add(sums.candidates(of.subject(), true, of.firstOfYear()));
    }
    year = goesOn ? Optional.of(sums) : Optional.empty();
    return found;
  }

  private boolean isKept(SubjectMonth of) {
    Subject subject = of.subject();
    long month = Subject.period(Subject.start(of.month()), false);
    return kept.has(Subject.hash(Hashes.of(subject.first()), Hashes.of(subject.second()), month));
  }
}
