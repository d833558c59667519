/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import java.util.Comparator;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** The part of a network in which everybody is connected with everybody, and most are. */
final class LargestComponent {

  private LargestComponent() {}

  /** Cuts a network to it; of equally large ones to that of the first id. */
  static Network of(Network network) {
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    network.nodes().forEach(node -> graph.addVertex(node.id()));
    network.edges().forEach(edge -> graph.addEdge(edge.source(), edge.target()));
    Set<String> largest =
        new ConnectivityInspector<>(graph)
            .connectedSets().stream()
                .max(
                    Comparator.comparing((Set<String> actors) -> actors.size())
                        .thenComparing(LargestComponent::firstId, Comparator.reverseOrder()))
                .orElse(Set.of());
    return new Network(
        network.granularity(),
        network.nodes().stream().filter(node -> largest.contains(node.id())).toList(),
        network.edges().stream().filter(edge -> largest.contains(edge.source())).toList());
  }

  private static String firstId(Set<String> actors) {
    return actors.stream().min(Comparator.naturalOrder()).orElseThrow();
  }
}
