/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.train;

import io.entente.cli.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes models. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Makes a tagger of names from labelled articles, the clusters it needs, and the senses of"
            + " places.",
    subcommands = {TrainTaggerCommand.class, TrainClustersCommand.class, TrainSensesCommand.class},
    footer = {"", "Example: entente train tagger --help"})
public final class TrainCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name what to train: clusters, tagger or senses");
  }
}
