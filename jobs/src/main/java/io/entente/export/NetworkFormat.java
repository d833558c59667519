/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import io.entente.view.Network;
import java.io.IOException;
import java.io.Writer;

/** A kind of file that a network is written to. */
public enum NetworkFormat {
  /**
   * Gephi's format, with the time in which each node and edge exists and its value in each slice.
   */
  GEXF {
    @Override
    public void write(Network network, Writer out) throws IOException {
      DynamicGexf.write(network, out);
    }
  },
  /** GraphML, without time. */
  GRAPHML {
    @Override
    public void write(Network network, Writer out) throws IOException {
      GraphMl.write(network, out);
    }
  },
  /** A table of edges, without time. */
  CSV {
    @Override
    public void write(Network network, Writer out) throws IOException {
      EdgeTable.write(network, out);
    }
  };

  /** Writes a network in this format, as UTF-8 text. */
  public abstract void write(Network network, Writer out) throws IOException;
}
