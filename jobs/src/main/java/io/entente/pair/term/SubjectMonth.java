/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import java.io.Serializable;
import java.util.Comparator;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;

/**
 * A subject in a month. In order, all months of a subject follow each other, and all of a year.
 *
 * @param month number of the month, as {@link Subject#month} gives it
 */
record SubjectMonth(Subject subject, int month) implements Serializable, Comparable<SubjectMonth> {

  private static final int MONTHS = 12;

  private static final Comparator<SubjectMonth> ORDER =
      Comparator.comparing(SubjectMonth::subject).thenComparingInt(SubjectMonth::month);

  /** Number of the first month of its year. */
  int firstOfYear() {
    return month - month % MONTHS;
  }

  /** Whether another one is of the same subject and year. */
  boolean isInYearOf(SubjectMonth other) {
    return firstOfYear() == other.firstOfYear() && subject.equals(other.subject);
  }

  @Override
  public int compareTo(SubjectMonth other) {
    return ORDER.compare(this, other);
  }

  /** Brings all months of a subject to one task. */
  static final class BySubject extends Partitioner {

    private static final long serialVersionUID = 1;

    private final HashPartitioner partitions;

    BySubject(int tasks) {
      this.partitions = new HashPartitioner(tasks);
    }

    @Override
    public int numPartitions() {
      return partitions.numPartitions();
    }

    @Override
    public int getPartition(Object key) {
      return partitions.getPartition(((SubjectMonth) key).subject());
    }
  }
}
