/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.util.Arrays;

/** Mentions of one story as numbers: actor, whether paired and sure, sentence, paragraph. */
final class StoryMentions {

  /** The sentence's number. */
  static final int SENTENCE = 2;

  /** The paragraph's number. */
  static final int PARAGRAPH = 3;

  private static final int FIELDS = 4;
  private static final int PAIRED = 1;
  private static final int SURE = 2;

  private final Ints values = new Ints();

  /** How a mention's flags are written. */
  static int flags(boolean paired, boolean sure) {
    return (paired ? PAIRED : 0) + (sure ? SURE : 0);
  }

  /** Adds a mention of another story, under another number and with flags of its own. */
  void add(StoryMentions other, int mention, int actor, int flags) {
    values.add(actor);
    values.add(flags);
    values.add(other.place(mention, SENTENCE));
    values.add(other.place(mention, PARAGRAPH));
  }

  /** Adds a mention from a block whose actors' numbers are translated. */
  void add(BlockReader reader, int[] actorOf) {
    values.add(actorOf[reader.number()]);
    for (int field = 1; field < FIELDS; field++) {
      values.add(reader.number());
    }
  }

  int size() {
    return values.size() / FIELDS;
  }

  int actor(int mention) {
    return values.get(FIELDS * mention);
  }

  boolean isPaired(int mention) {
    return (values.get(FIELDS * mention + 1) & PAIRED) != 0;
  }

  /** Whether it is paired and hardly wrong. */
  boolean isSure(int mention) {
    return values.get(FIELDS * mention + 1) == PAIRED + SURE;
  }

  /** Number of the sentence or paragraph. */
  int place(int mention, int unit) {
    return values.get(FIELDS * mention + unit);
  }

  /** The actors, each once, in rising order. */
  int[] distinctActors() {
    int[] actors = new int[size()];
    for (int i = 0; i < actors.length; i++) {
      actors[i] = actor(i);
    }
    Arrays.sort(actors);
    int distinct = 0;
    for (int i = 0; i < actors.length; i++) {
      if (i == 0 || actors[i] != actors[i - 1]) {
        actors[distinct++] = actors[i];
      }
    }
    return Arrays.copyOf(actors, distinct);
  }
}
