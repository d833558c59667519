/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import io.entente.view.Network;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Edges as CSV (RFC 4180) with a header line that Gephi knows. Not JGraphT's exporter, which writes
 * neither a header nor more than a weight.
 */
final class EdgeTable {

  private EdgeTable() {}

  static void write(Network network, Writer out) throws IOException {
    Map<String, Network.Node> nodes =
        network.nodes().stream().collect(Collectors.toMap(Network.Node::id, Function.identity()));
    out.write(
        "Source,Target,Type,Weight,source_name,target_name,source_type,target_type,npmi,llr,q,"
            + "backbone\r\n");
    for (Network.Edge edge : network.edges()) {
      Network.Node source = nodes.get(edge.source());
      Network.Node target = nodes.get(edge.target());
      out.write(
          line(
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
              edge.inBackbone()));
    }
    out.flush();
  }

  private static String line(Object... values) {
    return Arrays.stream(values)
            .map(value -> quoted(Objects.toString(value, "")))
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String quoted(String value) {
    return value.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0)
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }
}
