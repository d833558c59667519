/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import io.entente.actor.catalog.Catalog;
import io.entente.ner.TextTagger;
import java.io.Serializable;

/**
 * The finder of a JVM: the catalog travels, and the finder, which indexes all of it, is made at the
 * first call and serves every task after that.
 */
final class SharedFinder implements Serializable {

  private static final long serialVersionUID = 1;

  private final Catalog catalog;
  private transient ActorFinder finder;

  SharedFinder(Catalog catalog) {
    this.catalog = catalog;
  }

  synchronized ActorFinder get() {
    if (finder == null) {
      finder = new ActorFinder(catalog, TextTagger.shipped());
    }
    return finder;
  }
}
