/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import io.entente.cli.CommonOptions;
import io.entente.cli.EdgeOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.FilterOptions;
import io.entente.cli.PeriodOptions;
import io.entente.cli.Sessions;
import io.entente.cli.Version;
import io.entente.export.NetworkFormat;
import io.entente.pair.CountFilter;
import io.entente.pair.Granularity;
import io.entente.view.LakeView;
import io.entente.view.Network;
import io.entente.view.NetworkChoice;
import io.entente.view.PairStrength;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The network for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Writes actors and pairs as a network for Gephi and other programs. With --at one period;"
            + " without it everything, GEXF with the months (or --period) as slices of time. Over"
            + " several slices, --max-q and --backbone ask for one slice at least.",
    footer = {
      "",
      "Examples:",
      "  entente export --lake lake --format gexf --out news.gexf --min-stories 3",
      "  entente export --lake lake --format csv --out 2025.csv --period year --at 2025-01-01"
          + " --backbone"
    })
public final class ExportCommand implements Callable<Integer> {

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "gexf (with time), graphml or csv (edges).")
  private NetworkFormat format;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "File to write; any path that Hadoop knows. Replaced when it exists.")
  private String out;

  @Option(
      names = "--backbone",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "BOOLEAN",
      description = "Pairs of the noise-corrected backbone only.")
  private boolean backbone;

  @Mixin private EdgeOptions edges;
  @Mixin private PeriodOptions period;
  @Mixin private FilterOptions filter;
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PairStrength strength = edges.strength();
    CountFilter counted = filter.filter();
    Granularity length = period.length().orElse(Granularity.MONTH);
    SparkSession spark = Sessions.open("export");
    WholeFile file = new WholeFile(out, spark.sparkContext().hadoopConfiguration());
    try (LakeView lake = LakeView.open(spark, common.lake(), counted)) {
      Network network =
          lake.network(
              new NetworkChoice(
                  length,
                  period.named(lake.periods()),
                  strength,
                  backbone ? NetworkChoice.Pairs.BACKBONE : NetworkChoice.Pairs.ALL));
      file.write(writer -> format.write(network, writer));
      spec.commandLine()
          .getOut()
          .printf(
              Locale.ROOT,
              "%,d actors and %,d pairs written to %s%n",
              network.nodes().size(),
              network.edges().size(),
              out);
    }
    return ExitCode.DONE;
  }
}
