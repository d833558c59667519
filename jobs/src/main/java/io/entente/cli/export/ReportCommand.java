/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import io.entente.cli.CommonOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.FilterOptions;
import io.entente.cli.Sessions;
import io.entente.cli.UnrelatedOption;
import io.entente.cli.UsageException;
import io.entente.cli.Version;
import io.entente.pair.CountFilter;
import io.entente.report.ReportLimits;
import io.entente.view.LakeView;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A lake as one page for a browser. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Writes what a lake tells as one HTML file that opens in a browser, without a network: what"
            + " is in the lake, what is new, pairs with their sentences, actors, the network,"
            + " publishers and countries.",
    footer = {
      "",
      "Examples:",
      "  entente report --lake lake --out news.html",
      "  entente report --lake lake --out states-2025.html --types state --from 2025-01-01"
    })
public final class ReportCommand implements Callable<Integer> {

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description =
          "File to write; any path that Hadoop knows. A file that exists is replaced, a device or"
              + " pipe written to; - is the standard output.")
  private String out;

  @Option(
      names = "--max-actors",
      defaultValue = "500",
      paramLabel = "NUMBER",
      description = "Actors that the page holds at most (default: ${DEFAULT-VALUE}).")
  private int actors;

  @Option(
      names = "--max-pairs",
      defaultValue = "3000",
      paramLabel = "NUMBER",
      description = "Pairs that the page holds at most (default: ${DEFAULT-VALUE}).")
  private int pairs;

  @Mixin private UnrelatedOption unrelated;
  @Mixin private FilterOptions filter;
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    CountFilter counted = filter.filter();
    ReportFile file = new ReportFile("--out", out, limits());
    SparkSession spark = Sessions.open("report");
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    PrintWriter printer = spec.commandLine().getOut();
    file.requireWritable(configuration, printer);
    try (LakeView lake = LakeView.open(spark, common.lake(), counted)) {
      file.write(lake, counted, configuration, printer);
    }
    return ExitCode.DONE;
  }

  private ReportLimits limits() {
    if (actors < 2) {
      throw new UsageException("--max-actors: %d is too few; give 2 or more".formatted(actors));
    }
    if (pairs < 1) {
      throw new UsageException("--max-pairs: %d is too few; give 1 or more".formatted(pairs));
    }
    return unrelated.of(ReportLimits.USUAL.with(actors, pairs));
  }
}
