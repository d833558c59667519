/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.watch;

import io.entente.job.JobReport;
import io.entente.job.JobStart;
import io.entente.job.Progress;
import io.entente.table.Runs;
import java.util.List;

/**
 * Several who hear the same.
 *
 * @param all in the order in which they are told
 */
public record Listeners(List<Progress> all) implements Progress {

  /** Takes a copy. */
  public Listeners {
    all = List.copyOf(all);
  }

  @Override
  public void begun(JobStart start) {
    all.forEach(one -> one.begun(start));
  }

  @Override
  public void started(String step) {
    all.forEach(one -> one.started(step));
  }

  @Override
  public void advanced(int tasksDone, int tasksKnown) {
    all.forEach(one -> one.advanced(tasksDone, tasksKnown));
  }

  @Override
  public void finished(Runs.Step step) {
    all.forEach(one -> one.finished(step));
  }

  @Override
  public void ended(JobReport report) {
    all.forEach(one -> one.ended(report));
  }

  @Override
  public void failed(Exception cause) {
    all.forEach(one -> one.failed(cause));
  }

  @Override
  public void close() {
    all.forEach(Progress::close);
  }
}
