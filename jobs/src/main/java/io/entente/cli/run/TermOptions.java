/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.UsageException;
import io.entente.pair.TermRules;
import picocli.CommandLine.Option;

/** Options of every command that asks what marks pairs and actors. */
final class TermOptions {

  private static final String NAME = "--min-stories-for-terms";

  @Option(
      names = NAME,
      defaultValue = "5",
      paramLabel = "N",
      description =
          "Tables pair_terms, actor_terms and pair_source_periods ask only for those with so many"
              + " stories in a month or year (default: ${DEFAULT-VALUE}).")
  private int fewest;

  /** The rules that the options give. */
  TermRules rules() {
    if (fewest < 1) {
      throw new UsageException("%s: %d is out of range; use 1 or more".formatted(NAME, fewest));
    }
    return new TermRules(fewest);
  }
}
