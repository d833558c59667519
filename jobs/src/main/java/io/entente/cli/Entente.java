/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.cli.evaluate.CatalogCommand;
import io.entente.cli.evaluate.EvaluateCommand;
import io.entente.cli.export.ExportCommand;
import io.entente.cli.export.ReportCommand;
import io.entente.cli.run.AggregateCommand;
import io.entente.cli.run.CheckCommand;
import io.entente.cli.run.ExtractCommand;
import io.entente.cli.run.IngestCommand;
import io.entente.cli.run.InspectCommand;
import io.entente.cli.run.MergeCommand;
import io.entente.cli.run.PairCommand;
import io.entente.cli.run.RemoveCommand;
import io.entente.cli.run.RepairCommand;
import io.entente.cli.run.RunCommand;
import io.entente.cli.show.ShowCommand;
import io.entente.cli.show.TablesCommand;
import io.entente.cli.train.TrainCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command tree. */
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Who appears with whom in the news, how often, how strongly and since when.",
    subcommands = {
      RunCommand.class,
      IngestCommand.class,
      ExtractCommand.class,
      PairCommand.class,
      AggregateCommand.class,
      InspectCommand.class,
      MergeCommand.class,
      RemoveCommand.class,
      CheckCommand.class,
      RepairCommand.class,
      ShowCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      TablesCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      CatalogCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done; 1 failed, see the log file and try again; 2 wrong option, path or",
      "configuration, do not try again; 3 another run writes the lake, try again later;",
      "4 what was read is worse than --fail-if allows, and was not written.",
      "",
      "Example: entente run --corpus sample-data/articles --lake lake"
    })
public final class Entente implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command, such as run or show");
  }
}
