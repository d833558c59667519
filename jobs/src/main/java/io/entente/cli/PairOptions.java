/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.pair.PairCounting;
import picocli.CommandLine.Option;

/** Options of every command that counts pairs. */
final class PairOptions {

  @Option(
      names = "--max-actors-per-article",
      defaultValue = "" + PairCounting.MOST_ACTORS,
      paramLabel = "N",
      description =
          "In an article with more actors, only the N most mentioned are paired"
              + " (default: ${DEFAULT-VALUE}).")
  private int mostActors;

  int mostActors() {
    if (mostActors < 2) {
      throw new UsageException(
          "--max-actors-per-article: " + mostActors + " leaves no pair; use 2 or more");
    }
    return mostActors;
  }
}
