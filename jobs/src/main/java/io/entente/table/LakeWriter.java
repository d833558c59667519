/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

/** The right to write a lake, held by one run at a time. */
public interface LakeWriter extends AutoCloseable {

  /** The lake that is written. */
  Lake lake();

  /** Starts changes whose tables do not yet know what they were made from. */
  default LakeCommit begin(String runId) {
    return begin(runId, "", "");
  }

  /**
   * Starts the changes of one run.
   *
   * @param input hash of what it reads
   * @param version version of the program, for those who read the ledger
   */
  LakeCommit begin(String runId, String input, String version);

  /** Gives the right back though the run goes on: what it still does to the lake is refused. */
  void giveBack();

  /** Takes away what was staged and not finished, and gives the right back. */
  @Override
  void close();
}
