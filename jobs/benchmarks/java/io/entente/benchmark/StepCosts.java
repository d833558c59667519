/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.job.Progress;
import io.entente.table.Runs;
import java.util.HashMap;
import java.util.Map;

/** Hears the steps of a job and measures each. */
final class StepCosts implements Progress {

  private final Map<String, Cost> costs = new HashMap<>();
  private double begin;

  Cost of(String step) {
    return costs.get(step);
  }

  @Override
  public void started(String step) {
    begin = Cost.cpu();
  }

  @Override
  public void advanced(int tasksDone, int tasksKnown) {}

  @Override
  public void finished(Runs.Step step) {
    costs.put(step.step(), new Cost(step.rowsOut(), step.seconds(), Cost.cpu() - begin));
  }
}
