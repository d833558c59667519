/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.util.Arrays;

/**
 * Lists of actors that stand together: in an article, a sentence or a paragraph. All lists of a
 * unit lie behind each other, each closed by {@link #END}; an article has any number of them.
 */
final class ActorLists {

  /** Stands behind the last actor of a list. */
  static final int END = -1;

  private final int[] values;
  private final int[] startOf;
  private final byte[] marks;

  private ActorLists(int[] values, int[] startOf, byte[] marks) {
    this.values = values;
    this.startOf = startOf;
    this.marks = marks;
  }

  /** Collects lists article by article. */
  static final class Builder {
    private final Ints values = new Ints();
    private final Ints starts = new Ints();
    private final Ints marked = new Ints();

    void beginArticle() {
      starts.add(values.size());
    }

    void add(int actor) {
      values.add(actor);
    }

    /** Adds an actor that is marked. */
    void addMarked(int actor) {
      marked.add(values.size());
      values.add(actor);
    }

    void closeList() {
      values.add(END);
    }

    /** The lists, with actors renumbered and in rising order. */
    ActorLists build(int[] rankOf) {
      ActorLists lists = buildUnsorted(rankOf);
      int from = 0;
      for (int at = 0; at < lists.values.length; at++) {
        if (lists.values[at] == END) {
          lists.sort(from, at);
          from = at + 1;
        }
      }
      return lists;
    }

    /** The lists, with actors renumbered but in the order in which they were added. */
    ActorLists buildUnsorted(int[] rankOf) {
      starts.add(values.size());
      int[] all = values.toArray();
      for (int at = 0; at < all.length; at++) {
        all[at] = all[at] == END ? END : rankOf[all[at]];
      }
      byte[] marks = new byte[marked.size() == 0 ? 0 : all.length];
      for (int i = 0; i < marked.size(); i++) {
        marks[marked.get(i)] = 1;
      }
      return new ActorLists(all, starts.toArray(), marks);
    }
  }

  /** Sorts one list, whose actors keep their marks. */
  private void sort(int from, int to) {
    if (marks.length == 0) {
      Arrays.sort(values, from, to);
      return;
    }
    for (int at = from; at < to; at++) {
      values[at] = 2 * values[at] + marks[at];
    }
    Arrays.sort(values, from, to);
    for (int at = from; at < to; at++) {
      marks[at] = (byte) (values[at] & 1);
      values[at] >>= 1;
    }
  }

  /** The lists' actors and ends; not to be changed. */
  int[] values() {
    return values;
  }

  /** 1 for each actor of {@link #values} that is marked; empty where none is. Not to be changed. */
  byte[] marks() {
    return marks;
  }

  /** Where the first list of an article begins. */
  int startOf(int article) {
    return startOf[article];
  }

  /**
   * Where each actor stands in the lists of some articles.
   *
   * @param articles the articles, in the order that each actor's places will have
   * @param actors how many actors there are
   */
  Places places(int[] articles, int actors) {
    int[] from = new int[actors + 1];
    for (int article : articles) {
      for (int at = startOf[article]; at < startOf[article + 1]; at++) {
        if (values[at] != END) {
          from[values[at] + 1]++;
        }
      }
    }
    for (int actor = 0; actor < actors; actor++) {
      from[actor + 1] += from[actor];
    }
    return fill(articles, from);
  }

  private Places fill(int[] articles, int[] from) {
    int[] next = Arrays.copyOf(from, from.length);
    int[] position = new int[from[from.length - 1]];
    int[] article = new int[position.length];
    for (int one : articles) {
      for (int at = startOf[one]; at < startOf[one + 1]; at++) {
        if (values[at] != END) {
          int place = next[values[at]]++;
          position[place] = at;
          article[place] = one;
        }
      }
    }
    return new Places(from, position, article);
  }

  /**
   * Places of actors in lists.
   *
   * @param from for each actor, the number of its first place; one more number at the end
   * @param position for each place, where the actor stands in {@link #values}
   * @param article for each place, the article
   */
  record Places(int[] from, int[] position, int[] article) {}
}
