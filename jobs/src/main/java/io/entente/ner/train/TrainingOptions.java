/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

/**
 * How to train.
 *
 * @param epochs times that each sentence is seen
 * @param rate first step size
 * @param penalty strength of the L2 penalty; it is divided by the number of sentences
 * @param dropout share of a word's features that are left out at random each time it is seen
 * @param averaged the last so many epochs of which the weights are averaged
 * @param seed of the order of the sentences and of what is left out
 */
public record TrainingOptions(
    int epochs, double rate, double penalty, double dropout, int averaged, long seed) {

  /** What was found to serve best. */
  public static final TrainingOptions DEFAULT = new TrainingOptions(25, 0.01, 1, 0.5, 10, 1);
}
