/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.CommonOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.Sessions;
import io.entente.cli.Version;
import io.entente.job.AggregateJob;
import io.entente.table.Difference;
import io.entente.table.Lake;
import io.entente.table.LakeCheck;
import io.entente.view.LakeTables;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks whether the tables are what the ledger says. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Looks whether the tables are what the ledger says, partition by partition.",
      "Every run does so by the number of rows before it begins."
    },
    footer = {
      "",
      "Exit codes: 0 they are; 2 they are not, a line for each difference and the mend.",
      "",
      "Example: entente check --lake lake --deep"
    })
public final class CheckCommand implements Callable<Integer> {

  @Option(
      names = "--deep",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "BOOLEAN",
      description =
          "Read every row and compare fingerprints, then derive the period tables again and"
              + " compare: takes the lake as a run does.")
  private boolean deep;

  @Mixin private CommonOptions common;
  @Mixin private JobOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    SparkSession spark = Sessions.open("check");
    Lake lake = Lake.at(common.lake(), spark);
    List<Difference> differences = new ArrayList<>(lake.differences());
    if (deep && differences.isEmpty()) {
      differences.addAll(LakeCheck.content(spark, lake, LakeTables.ALL));
    }
    if (deep && differences.isEmpty()) {
      differences.addAll(derive(out));
    }
    differences.forEach(difference -> out.println(difference.text()));
    if (differences.isEmpty()) {
      out.println(
          deep
              ? "all tables are as the ledger says, to the row"
              : "all tables have the rows that the ledger says");
      return ExitCode.DONE;
    }
    out.printf(
        "Run 'entente repair --lake %s': what can be derived is made anew.%n", common.lake());
    return ExitCode.WRONG_USE;
  }

  private List<Difference> derive(PrintWriter out) throws Exception {
    Optional<List<Difference>> found =
        new JobRunner(common, options, new WatchOptions(), out).with("check", AggregateJob::check);
    if (found.isEmpty()) {
      out.println(
          "the period tables are older than what they are made from: they were not derived again");
    }
    return found.orElse(List.of());
  }
}
