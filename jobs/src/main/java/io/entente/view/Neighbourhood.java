/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.actor.Actors;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An actor, those with whom it occurs, and the ties among them.
 *
 * @param actor the actor
 * @param others whom its name may mean instead
 * @param allNeighbours how many neighbours it has
 * @param allTies how many ties there are among all these
 * @param neighbours those with whom it has most stories
 * @param ties the ties among these alone, those of most stories first
 */
public record Neighbourhood(
    Actors.Seen actor,
    List<Actors.Seen> others,
    long allNeighbours,
    long allTies,
    List<Neighbour> neighbours,
    List<Tie> ties) {

  /**
   * An actor that occurs together with the one in the middle.
   *
   * @param stories all its stories
   * @param storiesTogether stories that name both
   * @param npmi NPMI of the two
   * @param inBackbone whether the pair is in the backbone of a slice at least
   * @param ties to how many of all neighbours it has a tie
   */
  public record Neighbour(
      String actorId,
      String name,
      String type,
      long stories,
      long storiesTogether,
      double npmi,
      boolean inBackbone,
      long ties) {}

  /** A pair of neighbours. */
  public record Tie(
      String actorA,
      String nameA,
      String actorB,
      String nameB,
      long stories,
      double npmi,
      boolean inBackbone) {}

  /** The neighbourhood in a network around an actor. */
  static Neighbourhood of(Actors.Seen actor, List<Actors.Seen> others, Network network, int most) {
    Map<String, Network.Node> nodes =
        network.nodes().stream().collect(Collectors.toMap(Network.Node::id, Function.identity()));
    String centre = actor.actorId();
    List<Network.Edge> among =
        network.edges().stream().filter(edge -> !touches(edge, centre)).toList();
    Map<String, Long> tiesOf =
        among.stream()
            .flatMap(edge -> Stream.of(edge.source(), edge.target()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    List<Network.Edge> own =
        network.edges().stream()
            .filter(edge -> touches(edge, centre))
            .sorted(mostStories())
            .toList();
    List<Neighbour> neighbours =
        own.stream()
            .limit(most)
            .map(edge -> neighbour(edge, nodes.get(other(edge, centre)), tiesOf))
            .toList();
    Set<String> shown =
        neighbours.stream().map(Neighbour::actorId).collect(Collectors.toCollection(HashSet::new));
    List<Tie> ties =
        among.stream()
            .filter(edge -> shown.contains(edge.source()) && shown.contains(edge.target()))
            .sorted(mostStories())
            .map(edge -> tie(edge, nodes))
            .toList();
    return new Neighbourhood(actor, others, own.size(), among.size(), neighbours, ties);
  }

  private static boolean touches(Network.Edge edge, String actorId) {
    return edge.source().equals(actorId) || edge.target().equals(actorId);
  }

  private static String other(Network.Edge edge, String actorId) {
    return edge.source().equals(actorId) ? edge.target() : edge.source();
  }

  private static Comparator<Network.Edge> mostStories() {
    return Comparator.comparingLong(Network.Edge::stories)
        .thenComparingDouble(Network.Edge::logLikelihoodRatio)
        .reversed()
        .thenComparing(Network.Edge::source)
        .thenComparing(Network.Edge::target);
  }

  private static Neighbour neighbour(
      Network.Edge edge, Network.Node node, Map<String, Long> tiesOf) {
    return new Neighbour(
        node.id(),
        node.name(),
        node.type(),
        node.stories(),
        edge.stories(),
        edge.npmi(),
        edge.inBackbone(),
        tiesOf.getOrDefault(node.id(), 0L));
  }

  private static Tie tie(Network.Edge edge, Map<String, Network.Node> nodes) {
    return new Tie(
        edge.source(),
        nodes.get(edge.source()).name(),
        edge.target(),
        nodes.get(edge.target()).name(),
        edge.stories(),
        edge.npmi(),
        edge.inBackbone());
  }
}
