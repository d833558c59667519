/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import io.entente.view.Network;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/**
 * GraphML by JGraphT's exporter. An edge's {@code weight} is its stories, and a node's {@code
 * label} its name: under these names Gephi and others look for them. A key is one of nodes or of
 * edges, since Gephi drops edges' values of a key for both.
 */
final class GraphMl {

  private GraphMl() {}

  static void write(Network network, Writer out) throws IOException {
    Graph<Network.Node, Network.Edge> graph = new SimpleWeightedGraph<>(Network.Edge.class);
    Map<String, Network.Node> nodes = new LinkedHashMap<>();
    for (Network.Node node : network.nodes()) {
      nodes.put(node.id(), node);
      graph.addVertex(node);
    }
    for (Network.Edge edge : network.edges()) {
      graph.addEdge(nodes.get(edge.source()), nodes.get(edge.target()), edge);
      graph.setEdgeWeight(edge, edge.stories());
    }
    GraphMLExporter<Network.Node, Network.Edge> exporter =
        new GraphMLExporter<>(node -> XmlText.legal(node.id()));
    exporter.setVertexAttributeProvider(GraphMl::attributes);
    exporter.setEdgeAttributeProvider(GraphMl::attributes);
    for (String text : new String[] {"label", "name", "type", "country", "wikidata"}) {
      exporter.registerAttribute(text, AttributeCategory.NODE, AttributeType.STRING);
    }
    exporter.registerAttribute("stories", AttributeCategory.NODE, AttributeType.LONG);
    exporter.setExportEdgeWeights(true);
    for (String number : new String[] {"npmi", "llr", "q"}) {
      exporter.registerAttribute(number, AttributeCategory.EDGE, AttributeType.DOUBLE);
    }
    exporter.registerAttribute("backbone", AttributeCategory.EDGE, AttributeType.BOOLEAN);
    exporter.exportGraph(graph, out);
    out.flush();
  }

  private static Map<String, Attribute> attributes(Network.Node node) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    put(attributes, "label", node.name());
    put(attributes, "name", node.name());
    put(attributes, "type", node.type());
    put(attributes, "country", node.country());
    put(attributes, "wikidata", node.wikidataId());
    attributes.put("stories", DefaultAttribute.createAttribute(node.stories()));
    return attributes;
  }

  private static Map<String, Attribute> attributes(Network.Edge edge) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("npmi", DefaultAttribute.createAttribute(edge.npmi()));
    attributes.put("llr", DefaultAttribute.createAttribute(edge.logLikelihoodRatio()));
    if (edge.qValue() != null) {
      attributes.put("q", DefaultAttribute.createAttribute(edge.qValue()));
    }
    attributes.put("backbone", DefaultAttribute.createAttribute(edge.inBackbone()));
    return attributes;
  }

  private static void put(Map<String, Attribute> attributes, String name, String value) {
    if (value != null) {
      attributes.put(name, DefaultAttribute.createAttribute(XmlText.legal(value)));
    }
  }
}
