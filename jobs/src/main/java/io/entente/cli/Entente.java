/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.cli.evaluate.CatalogCommand;
import io.entente.cli.evaluate.EvaluateCommand;
import io.entente.cli.export.ExportCommand;
import io.entente.cli.export.PublishCommand;
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
import io.entente.cli.submit.SubmitCommand;
import io.entente.cli.train.TrainCommand;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
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
      ShellCommand.class,
      ServeCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      PublishCommand.class,
      TablesCommand.class,
      SubmitCommand.class,
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

  /** What reads the words of a command line. */
  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Entente());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Entente::date);
    line.registerConverter(Duration.class, Entente::duration);
    // What follows is the command to submit, with options of its own.
    line.getSubcommands().get(SubmitCommand.NAME).setStopAtPositional(true);
    return line;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException(
          "'%s' is no date; write it like 2025-01-31".formatted(text));
    }
  }

  private static Duration duration(String text) {
    if (!text.matches("\\d{1,6}[smhSMH]")) {
      throw new CommandLine.TypeConversionException(
          "'%s' is no time; write it like 90s, 10m or 2h".formatted(text));
    }
    return Duration.parse("PT" + text);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command, such as run or show");
  }
}
