/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.job.JobReport;
import io.entente.job.JobStart;
import io.entente.job.Progress;
import io.entente.table.RecordJson;
import io.entente.table.Runs;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One JSON object a line: for each step that is over, and for each job. */
final class JsonProgress implements Progress {

  private static final String FAILED = "failed";

  private final PrintWriter out;
  private JobStart job = none();
  private long bytes;

  /**
   * A step that is over.
   *
   * @param event always step
   */
  private record StepLine(
      String time,
      String event,
      String runId,
      String job,
      String step,
      long rowsIn,
      long rowsOut,
      long rejected,
      double seconds,
      long bytes) {

    static final RecordJson<StepLine> JSON = RecordJson.of(StepLine.class);
  }

  /**
   * A job that is over.
   *
   * @param event always job
   * @param status as in table runs, or failed
   * @param error why it failed; empty if it did not
   */
  private record JobLine(
      String time,
      String event,
      String runId,
      String job,
      String status,
      long rowsIn,
      long rowsOut,
      long rejected,
      double seconds,
      long bytes,
      Map<String, Long> counts,
      List<String> warnings,
      String error) {

    static final RecordJson<JobLine> JSON = RecordJson.of(JobLine.class);
  }

  JsonProgress(PrintWriter out) {
    this.out = out;
  }

  /** In place of a job where none has begun. */
  private static JobStart none() {
    return new JobStart("", "", Instant.now(), List.of(), List.of());
  }

  @Override
  public void begun(JobStart start) {
    job = start;
    bytes = 0;
  }

  @Override
  public void started(String step) {}

  @Override
  public void advanced(int tasksDone, int tasksKnown) {}

  @Override
  public void finished(Runs.Step step) {
    bytes += step.bytes();
    print(
        StepLine.JSON.write(
            new StepLine(
                now(),
                "step",
                job.runId(),
                job.job(),
                step.step(),
                step.rowsIn(),
                step.rowsOut(),
                step.rejected(),
                step.seconds(),
                step.bytes())));
  }

  @Override
  public void ended(JobReport report) {
    Runs.Run run = report.run();
    print(
        JobLine.JSON.write(
            new JobLine(
                now(),
                "job",
                run.runId(),
                run.job(),
                run.status(),
                run.inputRecords(),
                run.outputRows(),
                run.rejected(),
                seconds(),
                bytes,
                report.counts(),
                report.warnings().stream().map(RunSummary::text).toList(),
                "")));
    job = none();
    bytes = 0;
  }

  @Override
  public void failed(Exception cause) {
    print(
        JobLine.JSON.write(
            new JobLine(
                now(),
                "job",
                job.runId(),
                job.job(),
                FAILED,
                0,
                0,
                0,
                seconds(),
                bytes,
                Map.of(),
                List.of(),
                String.valueOf(cause.getMessage()))));
  }

  private static String now() {
    return Instant.now().toString();
  }

  private double seconds() {
    return Duration.between(job.startedAt(), Instant.now()).toMillis()
        / (double) Duration.ofSeconds(1).toMillis();
  }

  private void print(String line) {
    out.println(line);
    out.flush();
  }
}
