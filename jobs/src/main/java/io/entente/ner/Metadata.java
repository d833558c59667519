/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import scala.collection.immutable.Map;
import scala.collection.immutable.Map$;

/** Metadata of an annotation, as Spark NLP wants it. */
public final class Metadata {

  private Metadata() {}

  /** A map of these keys and values, taken by turns. */
  public static Map<String, String> of(String... keysAndValues) {
    Map<String, String> map = Map$.MODULE$.<String, String>empty();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map = map.updated(keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
