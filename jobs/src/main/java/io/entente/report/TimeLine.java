/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import io.entente.pair.Granularity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The periods of a length from one day to another, without a gap.
 *
 * @param starts their first days
 */
record TimeLine(Granularity length, List<LocalDate> starts) {

  static TimeLine of(Granularity length, LocalDate first, LocalDate last) {
    List<LocalDate> starts = new ArrayList<>();
    for (LocalDate day = length.start(first); !day.isAfter(last); day = length.next(day)) {
      starts.add(day);
    }
    return new TimeLine(length, List.copyOf(starts));
  }

  int size() {
    return starts.size();
  }

  /** The place of the period that begins on a day. */
  long place(LocalDate start) {
    int place = Collections.binarySearch(starts, start);
    if (place < 0) {
      throw new IllegalArgumentException("no %s begins on %s".formatted(length.code(), start));
    }
    return place;
  }

  List<String> days() {
    return starts.stream().map(LocalDate::toString).toList();
  }
}
