/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import com.univocity.parsers.common.TextWritingException;
import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import io.entente.view.Network;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two CSV files with the headers that Gephi's import of spreadsheets knows, and whose rows hold the
 * names as well, so that people can read them.
 */
final class NetworkTables {

  private static final String[] NODES = {"Id", "Label", "type", "country", "wikidata", "stories"};

  private static final String[] EDGES = {
    "Source",
    "Target",
    "Type",
    "Weight",
    "source_name",
    "target_name",
    "source_type",
    "target_type",
    "npmi",
    "llr",
    "q",
    "backbone"
  };

  private NetworkTables() {}

  static void writeNodes(Network network, Writer out) throws IOException {
    write(
        out,
        csv -> {
          csv.writeHeaders(NODES);
          for (Network.Node node : network.nodes()) {
            csv.writeRow(
                node.id(),
                node.name(),
                node.type(),
                node.country(),
                node.wikidataId(),
                node.stories());
          }
        });
  }

  static void writeEdges(Network network, Writer out) throws IOException {
    Map<String, Network.Node> nodes =
        network.nodes().stream().collect(Collectors.toMap(Network.Node::id, Function.identity()));
    write(
        out,
        csv -> {
          csv.writeHeaders(EDGES);
          for (Network.Edge edge : network.edges()) {
            writeEdge(edge, nodes.get(edge.source()), nodes.get(edge.target()), csv);
          }
        });
  }

  private static void writeEdge(
      Network.Edge edge, Network.Node source, Network.Node target, CsvWriter csv) {
    csv.writeRow(
        edge.source(),
        edge.target(),
        "Undirected",
        edge.stories(),
        source.name(),
        target.name(),
        source.type(),
        target.type(),
        edge.npmi(),
        edge.logLikelihoodRatio(),
        edge.qValue(),
        edge.inBackbone());
  }

  private static void write(Writer out, Consumer<CsvWriter> rows) throws IOException {
    try {
      CsvWriter csv = new CsvWriter(out, settings());
      rows.accept(csv);
      csv.flush();
    } catch (TextWritingException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** RFC 4180: quotes around what needs them, and every character of a value as it is. */
  private static CsvWriterSettings settings() {
    CsvWriterSettings settings = new CsvWriterSettings();
    settings.getFormat().setLineSeparator("\r\n");
    // There are no comments; this character is quoted anyway.
    settings.getFormat().setComment('\r');
    settings.setQuotationTriggers('"', '\r', '\n');
    settings.setNormalizeLineEndingsWithinQuotes(false);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setNullValue("");
    settings.setEmptyValue("");
    return settings;
  }
}
