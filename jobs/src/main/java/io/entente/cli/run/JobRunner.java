/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.CommonOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.Sessions;
import io.entente.cli.Stop;
import io.entente.cli.Version;
import io.entente.corpus.Articles;
import io.entente.job.FailConditions;
import io.entente.job.JobContext;
import io.entente.job.JobReport;
import io.entente.job.Progress;
import io.entente.table.Lake;
import io.entente.table.LakeCheck;
import io.entente.table.LakeHeldException;
import io.entente.table.LakeWriter;
import io.entente.table.TableDefinition;
import io.entente.watch.LineageNames;
import io.entente.watch.LineageTarget;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;

/** Opens session and lake, runs jobs one after another and prints the summary. */
final class JobRunner {

  private static final double NANOS = 1e9;

  private final CommonOptions common;
  private final JobOptions options;
  private final WatchOptions watch;
  private final PrintWriter out;
  private final List<TableDefinition<?>> needed;
  private Consumer<Lake> check = LakeCheck::require;
  private FailConditions failConditions = FailConditions.NONE;

  /** A job with its options. */
  interface Job {
    JobReport run(JobContext context) throws Exception;
  }

  /**
   * A runner for one command.
   *
   * @param needed tables that the lake must hold before
   */
  JobRunner(
      CommonOptions common,
      JobOptions options,
      WatchOptions watch,
      PrintWriter out,
      TableDefinition<?>... needed) {
    this.common = common;
    this.options = options;
    this.watch = watch;
    this.out = out;
    this.needed = List.of(needed);
  }

  /** Begins though tables are not as the ledger says: for a command that mends that. */
  JobRunner withoutCheck() {
    check = lake -> {};
    return this;
  }

  /** Ends before anything is written that a condition forbids. */
  JobRunner failingIf(FailConditions conditions) {
    failConditions = conditions;
    return this;
  }

  /** Takes the lake for one piece of work that gives no report. */
  <T> T with(String purpose, Function<JobContext, T> work) {
    SparkSession spark = Sessions.open(purpose);
    Lake lake = Lake.at(common.lake(), spark);
    try (LakeWriter writer = take(lake);
        Progress progress = ScreenProgress.on(out)) {
      return work.apply(context(spark, writer, progress));
    }
  }

  private JobContext context(SparkSession spark, LakeWriter writer, Progress progress) {
    return new JobContext(
        spark, writer, Version.ofBuild(), progress, options.reprocess(), failConditions);
  }

  private LakeWriter take(Lake lake) {
    try {
      return lake.write();
    } catch (LakeHeldException e) {
      if (options.patience().isZero()) {
        throw e;
      }
      watch.people(out).println("waiting: " + e.getMessage());
      return lake.write(options.patience());
    }
  }

  /** Runs the jobs; the purpose names the session. */
  int run(String purpose, List<Job> jobs) throws Exception {
    long start = System.nanoTime();
    Optional<LineageTarget> target = watch.lineage();
    SparkSession spark = Sessions.open(purpose);
    Lake lake = Lake.at(common.lake(), spark);
    LineageNames names = new LineageNames(lake, spark.sparkContext().hadoopConfiguration());
    needed.forEach(lake::requireWritten);
    List<JobReport> reports = new ArrayList<>();
    try (LakeWriter writer = take(lake);
        Progress progress = watch.progress(out, names, target)) {
      Stop.inOrder(spark, writer::giveBack);
      runAll(jobs, context(spark, writer, progress), reports);
    }
    long articles = lake.state(Articles.TABLE).rows();
    new RunSummary(watch.people(out), articles, spark.sparkContext().defaultParallelism())
        .print(reports, (System.nanoTime() - start) / NANOS);
    return ExitCode.DONE;
  }

  private void runAll(List<Job> jobs, JobContext context, List<JobReport> reports)
      throws Exception {
    try {
      check.accept(context.lake());
      for (Job job : jobs) {
        reports.add(job.run(context));
      }
    } catch (Exception e) {
      context.progress().failed(e);
      throw e;
    }
  }
}
