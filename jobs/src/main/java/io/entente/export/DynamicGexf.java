/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import io.entente.view.Network;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * GEXF 1.3 in mode {@code dynamic}: spells say when a node or edge exists, attribute values with a
 * start and an end what it was worth. Both ends of an interval belong to it; to the second, since a
 * date alone means the midnight in which its day begins, so that a day would have no length.
 *
 * <p>Own, since JGraphT's exporter of GEXF knows neither spells nor values over time.
 */
final class DynamicGexf {

  private static final String DAY_BEGINS = "T00:00:00";
  private static final String DAY_ENDS = "T23:59:59";
  private static final String NAMESPACE = "http://gexf.net/1.3";

  private final XMLStreamWriter xml;

  private DynamicGexf(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static void write(Network network, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      new DynamicGexf(xml).write(network);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write GEXF: " + e.getMessage(), e);
    }
  }

  private void write(Network network) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    open("gexf");
    xml.writeDefaultNamespace(NAMESPACE);
    attributes("version", "1.3");
    open("graph");
    attributes(
        "defaultedgetype",
        "undirected",
        "mode",
        "dynamic",
        "timeformat",
        "dateTime",
        "timezone",
        "UTC");
    declare("node", "static", "type string", "country string", "wikidata string", "stories long");
    declare("node", "dynamic", "stories_in_" + network.granularity() + " long");
    declare(
        "edge",
        "static",
        "stories long",
        "npmi double",
        "llr double",
        "q double",
        "backbone boolean");
    declare("edge", "dynamic", "weight double", "npmi_in_" + network.granularity() + " double");
    open("nodes");
    for (Network.Node node : network.nodes()) {
      writeNode(node, network.granularity());
    }
    xml.writeEndElement();
    open("edges");
    int number = 0;
    for (Network.Edge edge : network.edges()) {
      writeEdge(edge, number++, network.granularity());
    }
    xml.writeEndDocument();
  }

  private void declare(String of, String mode, String... attributes) throws XMLStreamException {
    open("attributes");
    attributes("class", of, "mode", mode);
    for (String attribute : attributes) {
      String[] parts = attribute.split(" ");
      xml.writeEmptyElement("attribute");
      attributes("id", parts[0], "title", parts[0], "type", parts[1]);
    }
    xml.writeEndElement();
  }

  private void writeNode(Network.Node node, String granularity) throws XMLStreamException {
    open("node");
    attributes("id", node.id(), "label", node.name());
    open("attvalues");
    value("type", node.type());
    value("country", node.country());
    value("wikidata", node.wikidataId());
    value("stories", node.stories());
    for (Network.Slice slice : node.slices()) {
      value("stories_in_" + granularity, slice.stories(), slice);
    }
    xml.writeEndElement();
    writeSpells(node.slices());
    xml.writeEndElement();
  }

  private void writeEdge(Network.Edge edge, int number, String granularity)
      throws XMLStreamException {
    open("edge");
    attributes(
        "id", Integer.toString(number),
        "source", edge.source(),
        "target", edge.target(),
        "weight", Long.toString(edge.stories()));
    open("attvalues");
    value("stories", edge.stories());
    value("npmi", edge.npmi());
    value("llr", edge.logLikelihoodRatio());
    value("q", edge.qValue());
    value("backbone", edge.inBackbone());
    for (Network.Slice slice : edge.slices()) {
      value("weight", slice.stories(), slice);
      value("npmi_in_" + granularity, slice.npmi(), slice);
    }
    xml.writeEndElement();
    writeSpells(edge.slices());
    xml.writeEndElement();
  }

  private void writeSpells(List<Network.Slice> slices) throws XMLStreamException {
    open("spells");
    for (Network.Slice slice : slices) {
      xml.writeEmptyElement("spell");
      attributes("start", slice.start() + DAY_BEGINS, "end", slice.end() + DAY_ENDS);
    }
    xml.writeEndElement();
  }

  /** A value; what is unknown has none. */
  private void value(String attribute, Object value) throws XMLStreamException {
    if (value != null) {
      xml.writeEmptyElement("attvalue");
      attributes("for", attribute, "value", value.toString());
    }
  }

  private void value(String attribute, Object value, Network.Slice slice)
      throws XMLStreamException {
    xml.writeEmptyElement("attvalue");
    attributes("for", attribute, "value", value.toString());
    attributes("start", slice.start() + DAY_BEGINS, "end", slice.end() + DAY_ENDS);
  }

  private void open(String element) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute(namesAndValues[i], legal(namesAndValues[i + 1]));
    }
  }

  /** The text without characters that XML 1.0 cannot hold. */
  static String legal(String text) {
    return text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
