/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;

/**
 * One of the files that hold a network.
 *
 * @param part what it holds of the network, such as "nodes"; empty when it holds all
 * @param content what is in it, as text
 */
public record NetworkFile(String part, Content content) {

  /** What a file holds. */
  @FunctionalInterface
  public interface Content {
    /** Writes it, and leaves the writer open. */
    void write(Writer out) throws IOException;
  }

  /** Checks that nothing is missing. */
  public NetworkFile {
    requireNonNull(part);
    requireNonNull(content);
  }

  /** The only file of a network. */
  static NetworkFile whole(Content content) {
    return new NetworkFile("", content);
  }
}
