/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import java.time.LocalDate;
import java.util.List;

/**
 * Actors and the pairs between them.
 *
 * @param granularity length of the slices
 * @param nodes the actors, by id
 * @param edges the pairs, by ids; both ends are nodes
 */
public record Network(String granularity, List<Node> nodes, List<Edge> edges) {

  /**
   * An actor.
   *
   * @param country ISO 3166 alpha-3; null where it has none
   * @param wikidataId null where it has none
   * @param stories stories of all slices
   */
  public record Node(
      String id,
      String name,
      String type,
      String country,
      String wikidataId,
      long stories,
      List<Slice> slices) {}

  /**
   * A pair.
   *
   * @param stories stories of all slices
   * @param npmi normalized pointwise mutual information over all slices
   * @param logLikelihoodRatio evidence over all slices
   * @param qValue q value; null where the network holds several periods
   * @param inBackbone in the backbone of a slice at least
   */
  public record Edge(
      String source,
      String target,
      long stories,
      double npmi,
      double logLikelihoodRatio,
      Double qValue,
      boolean inBackbone,
      List<Slice> slices) {}

  /**
   * A period in which an actor or a pair occurs.
   *
   * @param start its first day
   * @param end its last day
   * @param stories its stories
   * @param npmi NPMI in it; null for an actor
   */
  public record Slice(LocalDate start, LocalDate end, long stories, Double npmi) {}
}
