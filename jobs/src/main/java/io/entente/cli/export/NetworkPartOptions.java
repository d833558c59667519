/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import io.entente.cli.UsageException;
import io.entente.view.NetworkPart;
import picocli.CommandLine.Option;

/** Options that keep a part of a network. */
final class NetworkPartOptions {

  @Option(
      names = "--around",
      paramLabel = "ACTOR",
      description = "This actor, its partners, and the pairs among them only; an id or a name.")
  private String around;

  @Option(
      names = "--depth",
      paramLabel = "N",
      description = "With --around: partners of partners as well, to N pairs away (default: 1).")
  private Integer depth;

  @Option(
      names = "--top-edges",
      paramLabel = "N",
      description = "Of the pairs that are left the N with most stories only.")
  private Integer most;

  @Option(
      names = "--largest-component",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "BOOLEAN",
      description = "Of what is left the largest part that hangs together only.")
  private boolean largestComponent;

  /** The part that the options ask for. */
  NetworkPart part() {
    if (depth != null && around == null) {
      throw new UsageException("--depth: needs an actor; add --around ACTOR");
    }
    requirePositive("--depth", depth, "leaves the actor alone");
    requirePositive("--top-edges", most, "leaves nothing");
    NetworkPart part = NetworkPart.ALL;
    if (around != null) {
      part = part.around(around, depth == null ? 1 : depth);
    }
    if (most != null) {
      part = part.strongest(most);
    }
    return largestComponent ? part.inLargestComponent() : part;
  }

  private static void requirePositive(String option, Integer number, String problem) {
    if (number != null && number < 1) {
      throw new UsageException("%s: %d %s; use 1 or more".formatted(option, number, problem));
    }
  }
}
