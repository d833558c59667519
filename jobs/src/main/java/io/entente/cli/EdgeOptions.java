/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.view.PairStrength;
import java.util.OptionalDouble;
import picocli.CommandLine.Option;

/** Options that keep strong pairs only. */
public final class EdgeOptions {

  @Option(
      names = "--min-stories",
      defaultValue = "2",
      paramLabel = "N",
      description = "Pairs with so many stories at least (default: ${DEFAULT-VALUE}).")
  private long fewestStories;

  @Option(
      names = "--max-q",
      paramLabel = "Q",
      description =
          "Pairs with at most this q value: with 0.05 about 5%% of them are there by chance.")
  private Double largestQ;

  /**
   * Refuses a number of stories that means nothing.
   *
   * @throws UsageException when it is below 1
   */
  public static long requireStories(long fewest) {
    if (fewest < 1) {
      throw new UsageException(
          "--min-stories: %d keeps pairs that never meet; use 1 or more".formatted(fewest));
    }
    return fewest;
  }

  /** The choice that the options make. */
  public PairStrength strength() {
    requireStories(fewestStories);
    if (largestQ != null && !(largestQ > 0 && largestQ <= 1)) {
      throw new UsageException(
          "--max-q: %s is no rate of false pairs; use more than 0 and at most 1, such as 0.05"
              .formatted(largestQ));
    }
    return new PairStrength(
        fewestStories,
        largestQ == null ? OptionalDouble.empty() : OptionalDouble.of(largestQ),
        false);
  }
}
