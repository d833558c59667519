/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which part of a network is wanted: first the neighbourhood, then the strongest pairs of it, then
 * the largest component of those.
 *
 * @param around an actor, named as for {@link LakeView#actor}: only who is at most {@code depth}
 *     pairs away from it, and the pairs among those; or none for everybody
 * @param depth how many pairs away
 * @param strongest so many pairs with most stories; or none for all
 * @param components all components or the largest
 */
public record NetworkPart(
    Optional<String> around, int depth, OptionalInt strongest, Components components) {

  /** Which components a network keeps. */
  public enum Components {
    /** All. */
    ALL,
    /** The one with most actors. */
    LARGEST
  }

  /** The whole network. */
  public static final NetworkPart ALL =
      new NetworkPart(Optional.empty(), 1, OptionalInt.empty(), Components.ALL);

  /** Checks that it keeps something. */
  public NetworkPart {
    requireNonNull(around);
    requireNonNull(components);
    if (depth < 1) {
      throw new IllegalArgumentException("depth: %d, but 1 is the least".formatted(depth));
    }
    if (requireNonNull(strongest).orElse(1) < 1) {
      throw new IllegalArgumentException(
          "strongest: %d, but 1 is the least".formatted(strongest.getAsInt()));
    }
  }

  /** Only an actor, those at most so many pairs away from it, and the pairs among those. */
  public NetworkPart around(String actor, int pairsAway) {
    return new NetworkPart(Optional.of(actor), pairsAway, strongest, components);
  }

  /** Only so many pairs with most stories. */
  public NetworkPart strongest(int pairs) {
    return new NetworkPart(around, depth, OptionalInt.of(pairs), components);
  }

  /** Only the component with most actors. */
  public NetworkPart inLargestComponent() {
    return new NetworkPart(around, depth, strongest, Components.LARGEST);
  }
}
