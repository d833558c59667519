/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.EdgeOptions;
import picocli.CommandLine.Option;

/** How many stories a row must have to be shown. */
final class StoriesOption {

  @Option(
      names = "--min-stories",
      defaultValue = "1",
      paramLabel = "N",
      description =
          "Rows with so many stories at least (default: ${DEFAULT-VALUE}). Chooses among rows:"
              + " counts stay what they are.")
  private long fewest;

  /** The fewest stories. */
  long fewest() {
    return EdgeOptions.requireStories(fewest);
  }
}
