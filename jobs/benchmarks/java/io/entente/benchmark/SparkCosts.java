/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.job.JobReport;
import io.entente.job.JobStart;
import io.entente.job.Progress;
import io.entente.table.Runs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Hears jobs and their steps, and says what each took of time and of Spark. */
final class SparkCosts extends SparkListener implements Progress {

  private static final double NANOS = 1e9;
  private static final long PATIENCE = 60_000;

  /** What a job does before, between and after its steps: plans, small questions, the commit. */
  private static final String BESIDE = "beside its steps";

  private final SparkContext context;
  private final Map<String, Spent> steps = new LinkedHashMap<>();
  private String job = "";
  private Spent last;
  private int jobs;
  private int stages;
  private int tasks;

  /**
   * What was spent.
   *
   * @param seconds by the clock
   * @param cpu seconds of processor time, of all threads
   * @param jobs Spark's jobs
   * @param stages stages that ran
   * @param tasks tasks that ran
   */
  record Spent(double seconds, double cpu, int jobs, int stages, int tasks) {

    static final Spent NOTHING = new Spent(0, 0, 0, 0, 0);

    Spent plus(Spent more) {
      return new Spent(
          seconds + more.seconds,
          cpu + more.cpu,
          jobs + more.jobs,
          stages + more.stages,
          tasks + more.tasks);
    }

    private Spent since(Spent before) {
      return new Spent(
          seconds - before.seconds,
          cpu - before.cpu,
          jobs - before.jobs,
          stages - before.stages,
          tasks - before.tasks);
    }
  }

  SparkCosts(SparkContext context) {
    this.context = context;
    context.addSparkListener(this);
    this.last = now();
  }

  /** What was spent on each step, by job and step. */
  Map<String, Spent> steps() {
    return steps;
  }

  /** What was spent on everything. */
  Spent sum() {
    return steps.values().stream().reduce(Spent.NOTHING, Spent::plus);
  }

  /** Puts down to a step what was spent since the last step. */
  private void mark(String step) {
    Spent now = now();
    steps.merge(step, now.since(last), Spent::plus);
    last = now;
  }

  private synchronized Spent counted(double seconds, double cpu) {
    return new Spent(seconds, cpu, jobs, stages, tasks);
  }

  private Spent now() {
    try {
      context.listenerBus().waitUntilEmpty(PATIENCE);
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
    return counted(System.nanoTime() / NANOS, Cost.cpu());
  }

  @Override
  public void begun(JobStart start) {
    mark(start.job() + ": " + BESIDE);
    job = start.job();
  }

  @Override
  public void started(String step) {
    mark(job + ": " + BESIDE);
  }

  @Override
  public void advanced(int tasksDone, int tasksKnown) {}

  @Override
  public void finished(Runs.Step step) {
    mark(job + ": " + step.step());
  }

  @Override
  public void ended(JobReport report) {
    mark(job + ": " + BESIDE);
  }

  @Override
  public void close() {
    context.removeSparkListener(this);
  }

  @Override
  public synchronized void onJobStart(SparkListenerJobStart started) {
    jobs++;
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted completed) {
    stages++;
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd ended) {
    tasks++;
  }
}
