/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import io.entente.view.Network;
import java.util.Comparator;
import org.jgrapht.Graph;
import org.jgrapht.alg.spanning.KruskalMinimumSpanningTree;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The ties of a network that say most: each actor's closest ones, and as many more as keep together
 * what hangs together.
 */
final class ClosestTies {

  private static final int OF_EACH = 3;

  private ClosestTies() {}

  /** The actors, in the network's order, and those ties. */
  static Graph<String, DefaultEdge> of(Network network) {
    Graph<String, Network.Edge> all = new SimpleWeightedGraph<>(Network.Edge.class);
    Graph<String, DefaultEdge> closest = new SimpleGraph<>(DefaultEdge.class);
    for (Network.Node node : network.nodes()) {
      all.addVertex(node.id());
      closest.addVertex(node.id());
    }
    for (Network.Edge edge : network.edges()) {
      all.addEdge(edge.source(), edge.target(), edge);
      all.setEdgeWeight(edge, -closeness(edge));
    }
    for (Network.Edge edge : new KruskalMinimumSpanningTree<>(all).getSpanningTree()) {
      closest.addEdge(edge.source(), edge.target());
    }
    for (String actor : all.vertexSet()) {
      all.edgesOf(actor).stream()
          .sorted(Comparator.comparingDouble(all::getEdgeWeight))
          .limit(OF_EACH)
          .forEach(edge -> closest.addEdge(edge.source(), edge.target()));
    }
    return closest;
  }

  /** The evidence that two actors belong together; below 0 where they meet less than by chance. */
  private static double closeness(Network.Edge edge) {
    return Math.signum(edge.npmi()) * edge.logLikelihoodRatio();
  }
}
