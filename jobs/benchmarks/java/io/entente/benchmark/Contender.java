/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import java.util.List;

/** A tagger that is measured: from raw texts to names. */
interface Contender {

  String name();

  /** Finds the names of all texts; gives how many. */
  long names(List<String> texts);
}
