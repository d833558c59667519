/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;

/** The edges of a trie: from a node by a word to a node, in a hash table of primitives. */
final class TrieEdges implements Serializable {

  private static final int NONE = -1;

  /** Spreads node and word over the table (the golden ratio in 64 bits). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[128];

  /** Goals of the edges; no edge leads to the root, 0, which marks free places. */
  private int[] children = new int[128];

  private int size;

  /** The node that a word leads to, or -1. */
  int child(int node, int word) {
    long key = key(node, word);
    int mask = keys.length - 1;
    for (int at = place(key, mask); children[at] != 0; at = (at + 1) & mask) {
      if (keys[at] == key) {
        return children[at];
      }
    }
    return NONE;
  }

  /** Adds an edge that is not there yet. */
  void put(int node, int word, int child) {
    if (2 * (size + 1) > keys.length) {
      rehash(2 * keys.length);
    }
    insert(key(node, word), child);
    size++;
  }

  /** Packs the table more densely: three quarters full at most. */
  void trim() {
    int needed = 128;
    while (3L * needed < 4L * size) {
      needed *= 2;
    }
    if (needed < keys.length) {
      rehash(needed);
    }
  }

  private void rehash(int length) {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[length];
    children = new int[length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldChildren[i] != 0) {
        insert(oldKeys[i], oldChildren[i]);
      }
    }
  }

  private void insert(long key, int child) {
    int mask = keys.length - 1;
    int at = place(key, mask);
    while (children[at] != 0) {
      at = (at + 1) & mask;
    }
    keys[at] = key;
    children[at] = child;
  }

  private static long key(int node, int word) {
    return (long) node << 32 | word & 0xFFFFFFFFL;
  }

  private static int place(long key, int mask) {
    return (int) (key * SPREAD >>> 40) & mask;
  }
}
