/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.evaluate;

import io.entente.cli.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds what the program finds against what people marked. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Holds what the program finds against what people marked.",
    subcommands = {EvaluateNerCommand.class, EvaluateActorsCommand.class},
    footer = {"", "Example: entente evaluate ner --gold conll2003-dev.conll"})
public final class EvaluateCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name what to evaluate: ner or actors");
  }
}
