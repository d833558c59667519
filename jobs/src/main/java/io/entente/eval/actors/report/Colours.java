/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.report;

import java.util.HashMap;
import java.util.Map;

/** Gives each actor of an article a hue, as far from the last ones as can be. */
final class Colours {

  /** The golden angle: any number of steps spreads evenly over the circle. */
  private static final double STEP = 137.508;

  private static final int CIRCLE = 360;

  private final Map<String, Integer> hues = new HashMap<>();

  /** The actor's hue in degrees. */
  int hue(String actor) {
    return hues.computeIfAbsent(actor, key -> (int) (hues.size() * STEP % CIRCLE));
  }
}
