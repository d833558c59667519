/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;
import java.util.List;

/**
 * What a catalog states between its actors.
 *
 * @param merges ids that were given up for others: by the catalog's makers first, then by users
 * @param relations which actor belongs to which, beside what types, countries and roles tell
 */
record CatalogLinks(List<Merge> merges, List<Relation> relations) implements Serializable {

  CatalogLinks {
    merges = List.copyOf(merges);
    relations = List.copyOf(relations);
  }
}
