/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A logistic model over the features of a place's context: whether the name of a place stands there
 * for those who act from it. The weights, one line each with the feature's name, stand beside this
 * class; {@code SenseTrainer} makes them from annotated articles.
 */
public final class Sense {

  /** Whether a capital stands for its state. */
  static final Sense CAPITAL = read("capital-sense.tsv");

  /** Whether, in sport, a country or city stands for its team. */
  static final Sense TEAM = read("team-sense.tsv");

  private final Map<String, Double> weights;

  /** A model with these weights; a feature that has none does not count. */
  public Sense(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** Whether the place acts. */
  public boolean acts(List<String> features) {
    return logOdds(features) > 0;
  }

  /** The logarithm of the odds that it acts: above 0 where that is likelier. */
  double logOdds(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }

  /** The probability, 0 to 1, that the place acts. */
  public double probability(List<String> features) {
    return probability(logOdds(features));
  }

  /** The probability, 0 to 1, that belongs to a logarithm of odds. */
  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static Sense read(String resource) {
    try (InputStream in = Sense.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      Map<String, Double> weights = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
      return new Sense(weights);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
