/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.job.FailCondition.Measure;
import java.util.List;
import java.util.Locale;

/**
 * Conditions under which a job ends before it writes anything.
 *
 * @param all them all; one that holds is enough
 */
public record FailConditions(List<FailCondition> all) {

  /** None: whatever is read is written. */
  public static final FailConditions NONE = new FailConditions(List.of());

  private static final double PERCENT = 100;

  /** Takes a copy. */
  public FailConditions {
    all = List.copyOf(all);
  }

  /** Whether one of them looks at that. */
  public boolean ask(Measure measure) {
    return all.stream().anyMatch(condition -> condition.measure() == measure);
  }

  /**
   * Ends the job if a condition on that measure holds.
   *
   * @param count the figure
   * @param whole what it is a share of
   * @param words the two in words, with a place for each
   * @param outcome what became of the tables
   * @throws BadFeedException when one holds
   */
  void require(Measure measure, long count, long whole, String words, String outcome) {
    for (FailCondition condition : all) {
      if (condition.measure() == measure && condition.holds(count, whole)) {
        String share =
            whole == 0 ? "" : String.format(Locale.ROOT, " (%.2f%%)", PERCENT * count / whole);
        throw new BadFeedException(
            "%s holds: %s%s; %s"
                .formatted(
                    condition, String.format(Locale.ROOT, words, count, whole), share, outcome));
      }
    }
  }
}
