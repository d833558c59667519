/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.table.Runs;
import java.util.List;
import java.util.Map;

/**
 * What a job did.
 *
 * @param run the row of table runs
 * @param counts further counts, by name, in the order to be shown
 * @param warnings what the user should know
 */
public record JobReport(Runs.Run run, Map<String, Long> counts, List<Warning> warnings) {

  /** Records that were read and left, since they are of days that are not wanted. */
  public long outside() {
    return counts.getOrDefault(IngestCounts.OUTSIDE, 0L);
  }
}
