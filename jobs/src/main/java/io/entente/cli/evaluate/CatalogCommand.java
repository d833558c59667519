/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.evaluate;

import io.entente.cli.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The catalog of actors. */
@Command(
    name = "catalog",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Works on the actor catalog.",
    subcommands = {CatalogCheckCommand.class},
    footer = {"", "Example: entente catalog check --catalog my.tsv"})
public final class CatalogCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name what to do: check");
  }
}
