/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Words seen lately, shared by all threads: in two halves, of which the one that was filled first
 * is forgotten when the other is full. A word that is met again moves to the newer half, so that
 * the common words stay. What a word gives does not depend on what was seen before.
 */
final class TypeCache {

  private final Function<String, WordType> make;
  private final int limit;

  private volatile ConcurrentHashMap<String, WordType> newer;
  private volatile ConcurrentHashMap<String, WordType> older;

  TypeCache(int limit, Function<String, WordType> make) {
    this.make = make;
    this.limit = limit;
    this.newer = new ConcurrentHashMap<>(limit / 2);
    this.older = new ConcurrentHashMap<>();
  }

  WordType get(String word) {
    WordType type = newer.get(word);
    if (type == null) {
      type = older.get(word);
      type = type == null ? make.apply(word) : type;
      keep(word, type);
    }
    return type;
  }

  private void keep(String word, WordType type) {
    if (newer.mappingCount() >= limit / 2) {
      turn();
    }
    newer.put(word, type);
  }

  private synchronized void turn() {
    if (newer.mappingCount() >= limit / 2) {
      older = newer;
      newer = new ConcurrentHashMap<>(limit / 2);
    }
  }

  long size() {
    return newer.mappingCount() + older.mappingCount();
  }
}
