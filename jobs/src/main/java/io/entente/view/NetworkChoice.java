/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static java.util.Objects.requireNonNull;

import io.entente.pair.Granularity;
import java.util.Optional;

/**
 * Which network is wanted.
 *
 * @param slices length of the slices of time
 * @param period the only slice, or none for everything
 * @param strength how strong a pair must be: its stories are those of all slices, a q value is
 *     asked of one slice at least
 * @param pairs all pairs or those in the backbone of one slice at least
 * @param part which part of what is left of these
 */
public record NetworkChoice(
    Granularity slices,
    Optional<ChosenPeriod> period,
    PairStrength strength,
    Pairs pairs,
    NetworkPart part) {

  /** Which pairs a network has. */
  public enum Pairs {
    /** All that are strong enough. */
    ALL,
    /** Those of the noise-corrected backbone. */
    BACKBONE
  }

  /** Checks that nothing is missing. */
  public NetworkChoice {
    requireNonNull(slices);
    requireNonNull(period);
    requireNonNull(strength);
    requireNonNull(pairs);
    requireNonNull(part);
  }

  /** All that is strong enough. */
  public NetworkChoice(
      Granularity slices, Optional<ChosenPeriod> period, PairStrength strength, Pairs pairs) {
    this(slices, period, strength, pairs, NetworkPart.ALL);
  }

  /** The same, but a part of it. */
  public NetworkChoice only(NetworkPart wanted) {
    return new NetworkChoice(slices, period, strength, pairs, wanted);
  }

  /** What is strong enough of one period. */
  public static NetworkChoice of(ChosenPeriod period, PairStrength strength) {
    return new NetworkChoice(period.granularity(), Optional.of(period), strength, Pairs.ALL);
  }

  /** Everything that is strong enough, by months. */
  public static NetworkChoice byMonth(PairStrength strength) {
    return new NetworkChoice(Granularity.MONTH, Optional.empty(), strength, Pairs.ALL);
  }
}
