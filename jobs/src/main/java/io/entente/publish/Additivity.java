/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

/** Whether the values of a column mean something when they are added up. */
public enum Additivity {
  /** No figure: a key, a name, a date. */
  NO_FIGURE(""),

  /** Adds up over all rows. */
  ADDITIVE("Additive."),

  /** Adds up over the rows of one actor or of one pair alone. */
  WITHIN_ONE(
      "Additive over time for one actor or pair, not over several: what names two counts for both."),

  /** Does not add up at all. */
  NOT_ADDITIVE("Not additive: take it from the row of the period, never a sum.");

  private final String words;

  Additivity(String words) {
    this.words = words;
  }

  /** What a reader of the table is told; empty for what is no figure. */
  public String words() {
    return words;
  }
}
