/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands in the lake, for a person. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Shows what stands in the lake.",
    subcommands = {
      ShowPairsCommand.class,
      ShowActorCommand.class,
      ShowRisingCommand.class,
      ShowPairCommand.class,
      ShowCountriesCommand.class,
      ShowCountryPairCommand.class,
      ShowBackboneCommand.class,
      ShowNetworkCommand.class,
      ShowSourcesCommand.class,
      ShowSourceCommand.class,
      ShowMergesCommand.class,
      ShowQualityCommand.class,
      ShowRunsCommand.class,
      ShowChangesCommand.class,
      ShowRejectsCommand.class
    },
    footer = {"", "Example: entente show pairs --lake lake --top 20 --period month"})
public final class ShowCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "name what to show: pairs, actor, pair, countries, country-pair, rising, backbone, network,"
            + " sources, source, merges, quality, runs, changes or rejects");
  }
}
