/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Words seen lately, shared by all threads. When it is full it is emptied: the common words are
 * back after one article, and what a word gives does not depend on what was seen before.
 */
final class TypeCache {

  private final ConcurrentHashMap<String, WordType> types;
  private final Function<String, WordType> make;
  private final int limit;

  TypeCache(int limit, Function<String, WordType> make) {
    this.types = new ConcurrentHashMap<>(limit);
    this.make = make;
    this.limit = limit;
  }

  WordType get(String word) {
    WordType type = types.get(word);
    if (type == null) {
      if (types.mappingCount() >= limit) {
        types.clear();
      }
      type = make.apply(word);
      types.put(word, type);
    }
    return type;
  }

  long size() {
    return types.mappingCount();
  }
}
