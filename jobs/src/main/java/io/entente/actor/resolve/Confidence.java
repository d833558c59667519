/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

/**
 * How often a decision of each rule is right, by how sure the tagger was of the name.
 *
 * <p>Each is a logistic curve, {@code 1 / (1 + exp(slope * sqrt(1 - p) - base))}, where p is the
 * tagger's probability, 0 for names that the catalog alone found. The figures were fitted by
 * maximum likelihood, with a weak prior towards 0.9, to what was right and wrong in annotated
 * articles: this project's own and two sets of others, which all count the same. Annotators of
 * newswire take capitals literally, so they do not count for seats; that a capital is one at all is
 * as sure as any other name, and its {@link Sense} has a probability of its own. {@code
 * OFFICE_PHRASE} could not be fitted, because annotators leave such phrases out; it was judged by
 * reading.
 */
enum Confidence {
  NAME(3.84, 3.30),
  DEMONYM(3.33, 2.02),
  SEAT(1.72, 0.51),
  CAPITAL(3.84, 3.30),
  COREFERENCE(3.50, 1.02),
  OFFICE(3.88, 0.77),
  OFFICE_PHRASE(1.39, 0),
  FAME(3.12, 2.15),
  VARIANT(2.26, 0.59),
  ACRONYM(4.08, 0.73),
  SHORT_FORM(1.87, 1.46),
  OPEN(2.99, 3.36),
  TEAM(2.95, 1.68);

  /** Of a name that is left without actor: no decision, so even odds. */
  static final double UNRESOLVED = 0.5;

  private final double base;
  private final double slope;

  Confidence(double base, double slope) {
    this.base = base;
    this.slope = slope;
  }

  /** Share of such decisions that are right, 0 to 1, given the tagger's probability. */
  double at(float tagged) {
    double doubt = Math.sqrt(1 - Math.min(tagged, 1.0));
    return 1 / (1 + Math.exp(slope * doubt - base));
  }
}
