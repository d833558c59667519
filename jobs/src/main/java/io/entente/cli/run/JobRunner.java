/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.CommonOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.Sessions;
import io.entente.cli.Version;
import io.entente.corpus.Articles;
import io.entente.job.JobContext;
import io.entente.job.JobReport;
import io.entente.table.Lake;
import io.entente.table.LakeWriter;
import io.entente.table.TableDefinition;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Opens session and lake, runs jobs one after another and prints the summary. */
final class JobRunner {

  private static final double NANOS = 1e9;

  private final CommonOptions common;
  private final JobOptions options;
  private final PrintWriter out;
  private final List<TableDefinition<?>> needed;

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
      CommonOptions common, JobOptions options, PrintWriter out, TableDefinition<?>... needed) {
    this.common = common;
    this.options = options;
    this.out = out;
    this.needed = List.of(needed);
  }

  /** Runs the jobs; the purpose names the session. */
  int run(String purpose, List<Job> jobs) throws Exception {
    long start = System.nanoTime();
    SparkSession spark = Sessions.open(purpose);
    Lake lake = Lake.at(common.lake(), spark);
    needed.forEach(lake::requireWritten);
    List<JobReport> reports = new ArrayList<>();
    try (LakeWriter writer = lake.write();
        ScreenProgress progress = ScreenProgress.on(out)) {
      JobContext context =
          new JobContext(spark, writer, Version.ofBuild(), progress, options.reprocess());
      for (Job job : jobs) {
        reports.add(job.run(context));
      }
    }
    long articles = lake.state(Articles.TABLE).rows();
    new RunSummary(out, articles, spark.sparkContext().defaultParallelism())
        .print(reports, (System.nanoTime() - start) / NANOS);
    return ExitCode.DONE;
  }
}
