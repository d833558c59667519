/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import io.entente.view.Network;
import java.util.List;

/** A kind of file that a network is written to. */
public enum NetworkFormat {
  /** Gephi's format, with the time in which each node and edge exists, places and colours. */
  GEXF {
    @Override
    public List<NetworkFile> files(Network network, WeightsOverTime weights) {
      return List.of(NetworkFile.whole(out -> Gexf.write(network, weights, out)));
    }
  },
  /** GraphML, without time. */
  GRAPHML {
    @Override
    public List<NetworkFile> files(Network network, WeightsOverTime weights) {
      return List.of(NetworkFile.whole(out -> GraphMl.write(network, out)));
    }
  },
  /** A table of nodes and one of edges, without time. */
  CSV {
    @Override
    public List<NetworkFile> files(Network network, WeightsOverTime weights) {
      return List.of(
          new NetworkFile("nodes", out -> NetworkTables.writeNodes(network, out)),
          new NetworkFile("edges", out -> NetworkTables.writeEdges(network, out)));
    }
  };

  /**
   * The files that hold a network in this format, as text for UTF-8. The last one serves alone
   * where there is room for one.
   *
   * @param weights counts for {@link #GEXF} only; the others have no time
   */
  public abstract List<NetworkFile> files(Network network, WeightsOverTime weights);

  /** Whether files of this format know time. */
  public boolean hasTime() {
    return this == GEXF;
  }
}
