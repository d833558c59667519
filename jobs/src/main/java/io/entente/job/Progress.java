/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.table.Runs;

/** Hears what jobs begin, how far they are, and how they end. */
public interface Progress extends AutoCloseable {

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

  /** A job begins. */
  default void begun(JobStart start) {}

  /** A step begins. */
  void started(String step);

  /** So many tasks of the step are done, of those that are known so far. */
  void advanced(int tasksDone, int tasksKnown);

  /** A step is over. */
  void finished(Runs.Step step);

  /** The job that began last is over, and what it wrote is live. */
  default void ended(JobReport report) {}

  /** A job failed, be it before it began. */
  default void failed(Exception cause) {}

  /** There is nothing more to hear. */
  @Override
  default void close() {}
}
