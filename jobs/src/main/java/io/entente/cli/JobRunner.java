/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.job.JobContext;
import io.entente.job.JobReport;
import io.entente.table.Lake;
import io.entente.table.LakeWriter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Opens session and lake, runs jobs one after another and prints the summary. */
final class JobRunner {

  /** A job with its options. */
  interface Job {
    JobReport run(JobContext context) throws Exception;
  }

  private JobRunner() {}

  static int run(
      String purpose, CommonOptions common, JobOptions options, PrintWriter out, List<Job> jobs)
      throws Exception {
    long start = System.nanoTime();
    SparkSession spark = Sessions.open(purpose);
    Lake lake = Lake.at(common.lake(), spark.sparkContext().hadoopConfiguration());
    List<JobReport> reports = new ArrayList<>();
    try (LakeWriter writer = lake.write();
        ScreenProgress progress = ScreenProgress.on(out)) {
      JobContext context =
          new JobContext(spark, writer, Version.ofProgram(), progress, options.reprocess());
      for (Job job : jobs) {
        reports.add(job.run(context));
      }
    }
    new RunSummary(out, spark.sparkContext().defaultParallelism())
        .print(reports, (System.nanoTime() - start) / 1e9);
    return ExitCode.DONE;
  }
}
