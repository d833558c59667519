/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

/** A line of a user's catalog file is wrong; the message names file, line and the mend. */
public final class CatalogEditException extends IllegalArgumentException {

  CatalogEditException(String file, int line, String message) {
    super("%s, line %d: %s".formatted(file, line, message));
  }
}
