/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;

/** A line of a user's catalog file is wrong; the message names file and line. */
public final class CatalogEditException extends UserMistake {

  CatalogEditException(String file, int line, String problem, String mend) {
    super(Setting.CATALOG, file, "%s, line %d: %s".formatted(file, line, problem), mend);
  }
}
