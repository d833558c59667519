/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.entente.cli.export.Network;
import io.entente.cli.export.NetworkFormat;
import io.entente.pair.CountFilter;
import io.entente.pair.Granularity;
import java.util.Locale;
import java.util.concurrent.Callable;
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
final class ExportCommand implements Callable<Integer> {

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
    EdgeChoice choice = edges.choice();
    CountFilter counted = filter.filter();
    Granularity length = period.length().orElse(Granularity.MONTH);
    OpenLake lake = OpenLake.at(common.lake());
    WholeFile file = new WholeFile(out, lake.configuration());
    try (PeriodTables tables = PeriodTables.of(lake, counted)) {
      Network network =
          new NetworkReader(tables, length, period.named(tables.allTotals()))
              .read(choice, backbone ? col("in_backbone") : lit(true));
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
