/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.watch;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import io.entente.job.JobReport;
import io.entente.job.JobStart;
import io.entente.job.Progress;
import io.entente.table.Runs;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkEnv;
import org.apache.spark.metrics.MetricsSystem;
import org.apache.spark.metrics.source.Source;
import scala.collection.Seq;

/**
 * The figures of jobs and their steps as gauges of Spark's metrics, so that every sink that Spark
 * has shows them: {@code entente.<job>.<step>.<figure>}, and {@code entente.<job>.<figure>}.
 */
public final class StepMetrics implements Source, Progress {

  static final String NAME = "entente";

  private static final String ROWS_IN = "rows_in";
  private static final String ROWS_OUT = "rows_out";
  private static final String REJECTED = "rejected";
  private static final String SECONDS = "seconds";
  private static final String BYTES = "bytes";
  private static final String FAILED = "failed";

  private final MetricRegistry registry = new MetricRegistry();
  private final Map<String, Number> figures = new ConcurrentHashMap<>();
  private String job = "";

  StepMetrics() {}

  /** Those of the session that runs in this process, which must have begun. */
  public static StepMetrics ofSession() {
    MetricsSystem system = SparkEnv.get().metricsSystem();
    Seq<Source> known = system.getSourcesByName(NAME);
    if (known.nonEmpty()) {
      return (StepMetrics) known.head();
    }
    StepMetrics metrics = new StepMetrics();
    system.registerSource(metrics);
    return metrics;
  }

  @Override
  public String sourceName() {
    return NAME;
  }

  @Override
  public MetricRegistry metricRegistry() {
    return registry;
  }

  @Override
  public void begun(JobStart start) {
    job = start.job();
  }

  @Override
  public void started(String step) {}

  @Override
  public void advanced(int tasksDone, int tasksKnown) {}

  @Override
  public void finished(Runs.Step step) {
    String name = MetricRegistry.name(job, step.step().replace(' ', '_'));
    show(name, ROWS_IN, step.rowsIn());
    show(name, ROWS_OUT, step.rowsOut());
    show(name, REJECTED, step.rejected());
    show(name, SECONDS, step.seconds());
    show(name, BYTES, step.bytes());
  }

  @Override
  public void ended(JobReport report) {
    show(job, ROWS_IN, report.run().inputRecords());
    show(job, ROWS_OUT, report.run().outputRows());
    show(job, REJECTED, report.run().rejected());
    show(job, FAILED, 0);
    job = "";
  }

  @Override
  public void failed(Exception cause) {
    if (!job.isEmpty()) {
      show(job, FAILED, 1);
    }
  }

  private void show(String of, String figure, Number value) {
    String name = MetricRegistry.name(of, figure);
    figures.put(name, value);
    registry.<Gauge<Number>>gauge(name, () -> () -> figures.get(name));
  }
}
