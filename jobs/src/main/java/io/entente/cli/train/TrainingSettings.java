/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.train;

import io.entente.cli.UsageException;
import io.entente.ner.train.TrainingOptions;
import picocli.CommandLine.Option;

/** Options that change how a tagger is trained. */
final class TrainingSettings {

  @Option(
      names = "--headlines",
      defaultValue = "0",
      paramLabel = "N",
      description =
          "Adds every Nth article in capitals and with each word capitalised; 0 for none (default:"
              + " ${DEFAULT-VALUE}).")
  private int headlines;

  @Option(
      names = "--epochs",
      defaultValue = "25",
      paramLabel = "N",
      description = "How often each sentence is seen (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--rate",
      defaultValue = "0.01",
      paramLabel = "X",
      description = "Size of the first steps (default: ${DEFAULT-VALUE}).")
  private double rate;

  @Option(
      names = "--penalty",
      defaultValue = "1",
      paramLabel = "X",
      description = "How much large weights are punished (default: ${DEFAULT-VALUE}).")
  private double penalty;

  @Option(
      names = "--dropout",
      defaultValue = "0.5",
      paramLabel = "SHARE",
      description = "Share of features left out at random (default: ${DEFAULT-VALUE}).")
  private double dropout;

  @Option(
      names = "--averaged",
      defaultValue = "10",
      paramLabel = "N",
      description = "So many last epochs are averaged (default: ${DEFAULT-VALUE}).")
  private int averaged;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "The same seed and input give the same model (default: ${DEFAULT-VALUE}).")
  private long seed;

  /** Every how manieth article is added in capitals; 0 for none. */
  int headlines() {
    require(headlines >= 0, "--headlines", headlines, "0 or more");
    return headlines;
  }

  TrainingOptions options() {
    require(epochs >= 1, "--epochs", epochs, "1 or more");
    require(rate > 0 && rate <= 1, "--rate", rate, "a number above 0, to 1");
    require(penalty >= 0 && penalty < Double.MAX_VALUE, "--penalty", penalty, "0 or more");
    require(dropout >= 0 && dropout < 1, "--dropout", dropout, "0 or more, below 1");
    require(averaged >= 0, "--averaged", averaged, "0 or more");
    return new TrainingOptions(epochs, rate, penalty, dropout, averaged, seed);
  }

  private static void require(boolean holds, String option, Object value, String mend) {
    if (!holds) {
      throw new UsageException("%s: %s is out of range; use %s".formatted(option, value, mend));
    }
  }
}
