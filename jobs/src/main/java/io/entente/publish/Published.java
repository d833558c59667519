/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import java.util.Map;

/**
 * What was published of one table.
 *
 * @param definition hash of the definition that it was made by
 * @param source hash of all that decided its rows
 * @param parts fingerprint of each part
 */
record Published(String definition, String source, Map<String, String> parts) {

  Published {
    parts = Map.copyOf(parts);
  }
}
