/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.BackboneOption;
import io.entente.cli.EdgeOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.PeriodOptions;
import io.entente.cli.TopOption;
import io.entente.cli.UnrelatedOption;
import io.entente.cli.UsageException;
import io.entente.cli.Version;
import io.entente.pair.Granularity;
import io.entente.view.ChosenPeriod;
import io.entente.view.LakeView;
import io.entente.view.Neighbourhood;
import io.entente.view.NetworkChoice;
import io.entente.view.NetworkPart;
import io.entente.view.PairStrength;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One actor's neighbours, and who of them occurs with whom. */
@Command(
    name = "network",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Shows the network around one actor: those with whom it has most stories, and the ties among"
            + " them; of everything or of one period. 'entente export --around' writes it for"
            + " other programs.",
    footer = {
      "",
      "Examples:",
      "  entente show network --lake lake \"Vladimir Putin\" --min-stories 3",
      "  entente show network --lake lake Iran --period month --top 10"
    })
public final class ShowNetworkCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "The actor's id, name, or a string that named it.")
  private String name;

  @Mixin private BackboneOption backbone;

  @Option(
      names = "--top-edges",
      paramLabel = "N",
      description = "Of all pairs around the actor the N with most stories only.")
  private Integer mostPairs;

  @Mixin private EdgeOptions edges;

  @Mixin private ViewOptions view;

  @Mixin private TopOption top;

  @Mixin private UnrelatedOption unrelated;

  @Mixin private PeriodOptions period;

  @Mixin private FormatOption form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    period.length();
    PairStrength strength = unrelated.of(edges.strength());
    NetworkPart part = part();
    try (LakeView lake = view.open()) {
      Optional<ChosenPeriod> chosen =
          period.length().map(length -> period.latest(lake.periods(), length));
      NetworkChoice choice =
          new NetworkChoice(
                  period.length().orElse(Granularity.YEAR), chosen, strength, backbone.pairs())
              .only(part);
      Neighbourhood around = lake.neighbourhood(name, choice, most);
      form.print(
          spec.commandLine(),
          () ->
              new RecordLists()
                  .with(
                      "neighbours",
                      RecordLines.of(Neighbourhood.Neighbour.class, around.neighbours()))
                  .with("ties", RecordLines.of(Neighbourhood.Tie.class, around.ties())),
          out -> new NeighbourhoodView(out).print(around, chosen, most));
    }
    return ExitCode.DONE;
  }

  private NetworkPart part() {
    if (mostPairs != null && mostPairs < 1) {
      throw new UsageException(
          "--top-edges: %d leaves nothing; use 1 or more".formatted(mostPairs));
    }
    return mostPairs == null ? NetworkPart.ALL : NetworkPart.ALL.strongest(mostPairs);
  }
}
