/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import io.entente.cli.BackboneOption;
import io.entente.cli.CommonOptions;
import io.entente.cli.EdgeOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.FilterOptions;
import io.entente.cli.PeriodOptions;
import io.entente.cli.Sessions;
import io.entente.cli.UnrelatedOption;
import io.entente.cli.UsageException;
import io.entente.cli.Version;
import io.entente.export.LakeCopy;
import io.entente.export.NetworkFormat;
import io.entente.export.WeightsOverTime;
import io.entente.pair.CountFilter;
import io.entente.pair.Granularity;
import io.entente.table.Lake;
import io.entente.view.LakeView;
import io.entente.view.Network;
import io.entente.view.NetworkChoice;
import io.entente.view.NetworkPart;
import io.entente.view.PairStrength;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The network for other programs, or all tables as plain files. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Writes actors and pairs as a network for Gephi and other programs. With --at one period;"
            + " without it everything, GEXF with the months (or --period) as slices of time. Over"
            + " several slices, --max-q and --backbone ask for one slice at least. A pair's weight is"
            + " its stories of all slices.",
    footer = {
      "",
      "Examples:",
      "  entente export --lake lake --format gexf --out news.gexf --min-stories 3",
      "  entente export --lake lake --format gexf --out iran.gexf --around Iran --top-edges 200",
      "  entente export --lake lake --format csv --out 2025.csv --period year --at 2025-01-01"
          + " --backbone",
      "  entente export --lake lake --format csv --out - --min-stories 10 | head",
      "  entente export --lake iceberg:warehouse.news --format parquet --out lake"
    })
public final class ExportCommand implements Callable<Integer> {

  private static final Set<String> OF_TABLES =
      Set.of("--format", "--out", "--lake", "--config", "--log-file");

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description =
          "gexf (with time, places and colours), graphml, or csv: NAME.csv becomes"
              + " NAME-nodes.csv and NAME-edges.csv. parquet: no network but all tables, as a lake in"
              + " a folder.")
  private Form form;

  /** What is written. */
  private enum Form {
    GEXF(NetworkFormat.GEXF),
    GRAPHML(NetworkFormat.GRAPHML),
    CSV(NetworkFormat.CSV),
    PARQUET(null);

    /** The network's format; null where all tables are written. */
    private final NetworkFormat network;

    Form(NetworkFormat network) {
      this.network = network;
    }
  }

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description =
          "File to write; any path that Hadoop knows. A file that exists is replaced, a device or"
              + " pipe written to; - is the standard output, where csv is the edges alone.")
  private String out;

  @Option(
      names = "--dynamic-weights",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "BOOLEAN",
      description =
          "With gexf: the weight of each slice as well. Gephi's weights then follow its timeline,"
              + " and are those of the first slice without one.")
  private boolean dynamicWeights;

  @Option(
      names = "--countries",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "BOOLEAN",
      description = "The network of countries, in place of the actors that stand for them.")
  private boolean countries;

  @Mixin private BackboneOption backbone;

  @Mixin private EdgeOptions edges;
  @Mixin private UnrelatedOption unrelated;
  @Mixin private NetworkPartOptions part;
  @Mixin private PeriodOptions period;
  @Mixin private FilterOptions filter;
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    return form == Form.PARQUET ? tables() : network();
  }

  private int tables() {
    requireNoChoice();
    SparkSession spark = Sessions.open("export");
    int copied = LakeCopy.copy(spark, Lake.at(common.lake(), spark), Lake.at(out, spark));
    spec.commandLine()
        .getOut()
        .printf(Locale.ROOT, "%d tables of %s written to %s%n", copied, common.lake(), out);
    return ExitCode.DONE;
  }

  /** All tables go together or not at all: no option may seem to choose among them. */
  private void requireNoChoice() {
    spec.commandLine().getParseResult().matchedOptions().stream()
        .map(OptionSpec::longestName)
        .filter(option -> !OF_TABLES.contains(option))
        .findFirst()
        .ifPresent(
            option -> {
              throw new UsageException(
                  "%s: says nothing of --format parquet, which writes all tables whole; leave it out"
                      .formatted(option));
            });
  }

  private int network() throws Exception {
    NetworkFormat format = form.network;
    PairStrength strength = unrelated.of(edges.strength());
    NetworkPart wanted = part.part();
    CountFilter counted = filter.filter();
    WeightsOverTime weights = weights(format);
    Granularity length = period.length().orElse(Granularity.MONTH);
    SparkSession spark = Sessions.open("export");
    Destination destination =
        new Destination(
            "--out", out, spark.sparkContext().hadoopConfiguration(), spec.commandLine().getOut());
    destination.requireWritable();
    try (LakeView lake = LakeView.open(spark, common.lake(), counted)) {
      NetworkChoice choice =
          new NetworkChoice(length, period.named(lake.periods()), strength, backbone.pairs());
      NetworkChoice chosen = choice.only(wanted);
      Network network = countries ? lake.countries().network(chosen) : lake.network(chosen);
      List<String> written = destination.write(format.files(network, weights));
      tell(network, written, destination);
    }
    return ExitCode.DONE;
  }

  private WeightsOverTime weights(NetworkFormat format) {
    if (dynamicWeights && !format.hasTime()) {
      throw new UsageException(
          "--dynamic-weights: %s knows no time; use --format gexf"
              .formatted(format.name().toLowerCase(Locale.ROOT)));
    }
    return dynamicWeights ? WeightsOverTime.BY_SLICE : WeightsOverTime.TOTAL;
  }

  private void tell(Network network, List<String> written, Destination destination) {
    PrintWriter to =
        destination.isStandardOutput() ? spec.commandLine().getErr() : spec.commandLine().getOut();
    to.printf(
        Locale.ROOT,
        "%,d %s and %,d pairs written to %s%n",
        network.nodes().size(),
        countries ? "countries" : "actors",
        network.edges().size(),
        String.join(" and ", written));
  }
}
