/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import com.univocity.parsers.common.TextWritingException;
import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import io.entente.view.Network;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Edges as CSV (RFC 4180) with a header line that Gephi knows. Not JGraphT's exporter, which writes
 * neither a header nor more than a weight.
 */
final class EdgeTable {

  private EdgeTable() {}

  static void write(Network network, Writer out) throws IOException {
    try {
      writeRows(network, new CsvWriter(out, settings()));
    } catch (TextWritingException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void writeRows(Network network, CsvWriter csv) {
    Map<String, Network.Node> nodes =
        network.nodes().stream().collect(Collectors.toMap(Network.Node::id, Function.identity()));
    csv.writeHeaders(
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
        "backbone");
    for (Network.Edge edge : network.edges()) {
      Network.Node source = nodes.get(edge.source());
      Network.Node target = nodes.get(edge.target());
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
    csv.flush();
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
