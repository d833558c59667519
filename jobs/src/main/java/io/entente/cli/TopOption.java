/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import picocli.CommandLine.Option;

/** How many rows a command shows. */
public final class TopOption {

  @Option(
      names = "--top",
      defaultValue = "20",
      paramLabel = "N",
      description = "How many (default: ${DEFAULT-VALUE}).")
  private int top;

  public int top() {
    if (top < 1) {
      throw new UsageException("--top: " + top + " shows nothing; use 1 or more");
    }
    return top;
  }
}
