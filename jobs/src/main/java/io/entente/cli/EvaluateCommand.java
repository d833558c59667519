/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How right the program is. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Measures the program against annotated articles.",
    subcommands = {EvaluateActorsCommand.class},
    footer = {"", "Example: entente evaluate actors --gold sample-data/gold/sample-gold.jsonl"})
final class EvaluateCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name what to evaluate: actors");
  }
}
