/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.FilterOptions;
import io.entente.cli.UsageException;
import io.entente.pair.PairRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Options of every command that counts pairs. */
final class PairOptions {

  /** The pairs of so many actors can still be numbered. */
  private static final int MOST = 10_000;

  private static final String STATES = "states";
  private static final String ALLIANCES = "alliances";

  @Option(
      names = "--max-actors-per-article",
      defaultValue = "" + PairRules.MOST_ACTORS,
      paramLabel = "N",
      description =
          "In an article with more actors, only the N most mentioned are paired"
              + " (default: ${DEFAULT-VALUE}).")
  private int mostActors;

  @Option(
      names = "--pair-types",
      split = ",",
      paramLabel = "TYPE",
      description =
          "Types of actors that are paired (default: all but other, which is events, treaties and"
              + " works).")
  private List<String> types = PairRules.USUAL.types();

  @Option(
      names = "--pair-attribution",
      description =
          "Pair media that only report too, as in 'told Reuters' or 'according to the BBC'.")
  private boolean attribution;

  @Option(
      names = "--country-places",
      description =
          "When countries are counted, let a place stand for its country: Kazan for Russia.")
  private boolean places;

  @Option(
      names = "--sides",
      split = ",",
      defaultValue = STATES,
      paramLabel = "SIDE",
      description =
          "What countries are: states, or states,alliances, which counts the European Union or NATO"
              + " beside them (default: ${DEFAULT-VALUE}).")
  private List<String> sides;

  /** The rules that the options give. */
  PairRules rules() {
    if (mostActors < 2 || mostActors > MOST) {
      throw new UsageException(
          "--max-actors-per-article: %d is out of range; use 2 to %d".formatted(mostActors, MOST));
    }
    return new PairRules(
        mostActors, FilterOptions.knownTypes("--pair-types", types), attribution, sides());
  }

  private PairRules.Sides sides() {
    Set<String> named = sides.stream().map(String::strip).collect(Collectors.toSet());
    if (!named.contains(STATES) || !Set.of(STATES, ALLIANCES).containsAll(named)) {
      throw new UsageException(
          "--sides: '%s' are no sides; use %s or %s,%s"
              .formatted(String.join(",", sides), STATES, STATES, ALLIANCES));
    }
    return new PairRules.Sides(places, named.contains(ALLIANCES));
  }
}
