/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

/**
 * How often a decision of each kind is right. First values, taken from the share of right decisions
 * on development articles, rounded down; one value a kind, not yet fitted to the single case.
 */
final class Confidence {

  static final double NAME = 0.92;
  static final double DEMONYM = 0.85;
  static final double SEAT = 0.9;
  static final double CAPITAL_ACTS = 0.85;
  static final double CAPITAL_AS_PLACE = 0.89;
  static final double COREFERENCE = 0.9;
  static final double OFFICE = 0.85;
  static final double FAME = 0.75;
  static final double VARIANT = 0.85;
  static final double ACRONYM = 0.94;
  static final double SHORT_FORM = 0.75;
  static final double OPEN = 0.87;
  static final double TEAM = 0.8;
  static final double UNRESOLVED = 0.5;

  private Confidence() {}
}
