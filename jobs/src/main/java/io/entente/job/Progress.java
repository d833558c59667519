/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.table.Runs;

/** Hears how far a job is. */
public interface Progress {

  /** Hears nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void started(String step) {}

        @Override
        public void advanced(int tasksDone, int tasksKnown) {}

        @Override
        public void finished(Runs.Step step) {}
      };

  /** A step begins. */
  void started(String step);

  /** So many tasks of the step are done, of those that are known so far. */
  void advanced(int tasksDone, int tasksKnown);

  /** A step is over. */
  void finished(Runs.Step step);
}
