/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;
import java.util.Objects;

/**
 * A user's additions and corrections to the catalog: tab-separated lines, each with an operation in
 * its first column, as {@code jobs/catalog/README.md} explains.
 *
 * @param name the file's name, for messages
 * @param text its content
 */
public record CatalogEdits(String name, String text) implements Serializable {

  public CatalogEdits {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }
}
