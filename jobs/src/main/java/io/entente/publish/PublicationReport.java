/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import java.util.List;

/**
 * What a publication did.
 *
 * @param runId its name; empty where nothing was to be done
 * @param changes the tables of which parts were replaced
 */
public record PublicationReport(String runId, List<Change> changes) {

  /** Keeps the list as it is now. */
  public PublicationReport {
    changes = List.copyOf(changes);
  }

  /**
   * A table of which parts were replaced.
   *
   * @param table its name
   * @param parts how many parts
   * @param rows how many rows these have now
   */
  public record Change(String table, int parts, long rows) {}

  /** Rows that were brought there. */
  public long rows() {
    return changes.stream().mapToLong(Change::rows).sum();
  }
}
