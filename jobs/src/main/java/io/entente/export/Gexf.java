/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import io.entente.view.Network;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * GEXF as Gephi, graphology and networkx all read it, with the same actors, pairs and weights.
 *
 * <ul>
 *   <li>Namespace and version 1.2: networkx 2.8 knows no later one, and to Gephi it is a notice.
 *   <li>One block of attributes a class: graphology takes the last one only.
 *   <li>An edge's {@code weight} is its stories of all slices. Spells say when a node or edge
 *       exists.
 *   <li>Times to the second under {@code timeformat="date"}: a bare date is the midnight in which
 *       its day begins, so that a slice would end a day early, and networkx knows no {@code
 *       dateTime}.
 *   <li>The weight of each slice, where asked for, is the attribute {@code Weight}: for Gephi that
 *       is the weight, whatever its case, and for the others an attribute beside it. It takes the
 *       place of the edge's other attributes, since a block is either of time or not.
 * </ul>
 *
 * <p>Own, since JGraphT's exporter of GEXF knows neither spells, values over time, nor places.
 */
final class Gexf {

  private static final String DAY_BEGINS = "T00:00:00";
  private static final String DAY_ENDS = "T23:59:59";
  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";
  private static final String VIZ = "viz";
  private static final String VIZ_NAMESPACE = NAMESPACE + "/viz";
  private static final String SLICE_WEIGHT = "Weight";

  /** Not "type": graphology goes by ids, and to what draws its graphs "type" is a shape. */
  private static final String ACTOR_TYPE = "actor_type";

  private final XMLStreamWriter xml;
  private final Network network;
  private final WeightsOverTime weights;

  private Gexf(XMLStreamWriter xml, Network network, WeightsOverTime weights) {
    this.xml = xml;
    this.network = network;
    this.weights = weights;
  }

  static void write(Network network, WeightsOverTime weights, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      new Gexf(xml, network, weights).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write GEXF: " + e.getMessage(), e);
    }
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    open("gexf");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeNamespace(VIZ, VIZ_NAMESPACE);
    attributes("version", "1.2");
    open("graph");
    attributes("defaultedgetype", "undirected", "mode", "dynamic", "timeformat", "date");
    declare(
        "node",
        "static",
        ACTOR_TYPE + " string type",
        "country string",
        "wikidata string",
        "stories long");
    if (weights == WeightsOverTime.BY_SLICE) {
      declare("edge", "dynamic", SLICE_WEIGHT + " double");
    } else {
      declare("edge", "static", "npmi double", "llr double", "q double", "backbone boolean");
    }
    writeNodes();
    open("edges");
    int number = 0;
    for (Network.Edge edge : network.edges()) {
      writeEdge(edge, number++);
    }
    xml.writeEndDocument();
  }

  private void declare(String of, String mode, String... attributes) throws XMLStreamException {
    open("attributes");
    attributes("class", of, "mode", mode);
    for (String attribute : attributes) {
      String[] parts = attribute.split(" ");
      xml.writeEmptyElement("attribute");
      attributes("id", parts[0], "title", parts[parts.length > 2 ? 2 : 0], "type", parts[1]);
    }
    xml.writeEndElement();
  }

  private void writeNodes() throws XMLStreamException {
    Map<String, Point2D> places = NetworkLayout.of(network);
    NodeLook look = new NodeLook(network);
    open("nodes");
    for (Network.Node node : network.nodes()) {
      open("node");
      attributes("id", node.id(), "label", node.name());
      open("attvalues");
      value(ACTOR_TYPE, node.type());
      value("country", node.country());
      value("wikidata", node.wikidataId());
      value("stories", node.stories());
      xml.writeEndElement();
      writeSpells(node.slices());
      writeLook(look.size(node), NodeLook.colour(node), places.get(node.id()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void writeLook(double size, int colour, Point2D at) throws XMLStreamException {
    xml.writeEmptyElement(VIZ, "size", VIZ_NAMESPACE);
    attributes("value", rounded(size));
    xml.writeEmptyElement(VIZ, "position", VIZ_NAMESPACE);
    attributes("x", rounded(at.getX()), "y", rounded(at.getY()), "z", "0");
    xml.writeEmptyElement(VIZ, "color", VIZ_NAMESPACE);
    attributes("r", channel(colour >> 16), "g", channel(colour >> 8), "b", channel(colour));
  }

  private static String rounded(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static String channel(int colour) {
    return Integer.toString(colour & 0xff);
  }

  private void writeEdge(Network.Edge edge, int number) throws XMLStreamException {
    open("edge");
    attributes(
        "id", Integer.toString(number),
        "source", edge.source(),
        "target", edge.target(),
        "weight", Long.toString(edge.stories()));
    open("attvalues");
    if (weights == WeightsOverTime.BY_SLICE) {
      for (Network.Slice slice : edge.slices()) {
        value(SLICE_WEIGHT, slice.stories());
        time(slice);
      }
    } else {
      value("npmi", edge.npmi());
      value("llr", edge.logLikelihoodRatio());
      value("q", edge.qValue());
      value("backbone", edge.inBackbone());
    }
    xml.writeEndElement();
    writeSpells(edge.slices());
    xml.writeEndElement();
  }

  private void writeSpells(List<Network.Slice> slices) throws XMLStreamException {
    open("spells");
    for (Network.Slice slice : slices) {
      xml.writeEmptyElement("spell");
      time(slice);
    }
    xml.writeEndElement();
  }

  private void time(Network.Slice slice) throws XMLStreamException {
    attributes("start", slice.start() + DAY_BEGINS, "end", slice.end() + DAY_ENDS);
  }

  /** A value; what is unknown has none. */
  private void value(String attribute, Object value) throws XMLStreamException {
    if (value != null) {
      xml.writeEmptyElement("attvalue");
      attributes("for", attribute, "value", value.toString());
    }
  }

  private void open(String element) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute(namesAndValues[i], XmlText.legal(namesAndValues[i + 1]));
    }
  }
}
