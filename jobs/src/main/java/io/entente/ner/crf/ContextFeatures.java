/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import static io.entente.ner.crf.Hash.pair;

/** Features of a token that depend on several words: conjunctions, phrases, the article. */
public final class ContextFeatures {

  private static final int LISTS = Gazetteer.List.values().length;
  private static final int LIST_BITS = (1 << LISTS) - 1;
  private static final int OTHERS = 4;

  private ContextFeatures() {}

  /**
   * Gives the features of the word at a place of a sentence. Where neither the word nor those
   * beside it have a capital, as is so of half of all words, one word at a time tells enough.
   */
  public static void emit(TokenGrid grid, int sentence, int place, FeatureSink sink) {
    WordType[] types = grid.types;
    if (types[place].quiet && types[place - 1].quiet && types[place + 1].quiet) {
      return;
    }
    emitPairs(types, place, sink);
    emitTriples(types, place, sink);
    emitCasings(types, place, sink);
    emitPhrases(grid.phrases, place, sink);
    emitMode(grid, sentence, place, sink);
    if (grid.occurrences().known(place)) {
      emitArticle(grid, sentence, place, sink);
    }
  }

  private static void emitPairs(WordType[] types, int i, FeatureSink sink) {
    WordType before = types[i - 1];
    WordType own = types[i];
    WordType after = types[i + 1];
    sink.add(Template.LOWER_PAIR.key(-1, pair(before.lower, own.lower)));
    sink.add(Template.LOWER_PAIR.key(0, pair(own.lower, after.lower)));
    sink.add(Template.LOWER_PAIR.key(1, pair(before.lower, after.lower)));
    sink.add(Template.BRIEF_PAIR.key(-1, pair(before.brief, own.brief)));
    sink.add(Template.BRIEF_PAIR.key(0, pair(own.brief, after.brief)));
    sink.add(Template.FINE_PAIR.key(-1, pair(before.fine, own.fine)));
    sink.add(Template.FINE_PAIR.key(0, pair(own.fine, after.fine)));
    sink.add(Template.FINE_PAIR.key(1, pair(before.fine, after.fine)));
    sink.add(Template.COARSE_PAIR.key(-1, pair(before.coarse, own.coarse)));
    sink.add(Template.COARSE_PAIR.key(0, pair(own.coarse, after.coarse)));
    sink.add(Template.COARSE_PAIR.key(1, pair(before.coarse, after.coarse)));
    sink.add(Template.COARSE_PAIR.key(-2, pair(types[i - 2].coarse, before.coarse)));
    sink.add(Template.COARSE_PAIR.key(2, pair(after.coarse, types[i + 2].coarse)));
    sink.add(Template.LOWER_BRIEF.key(-1, pair(own.lower, before.brief)));
    sink.add(Template.LOWER_BRIEF.key(1, pair(own.lower, after.brief)));
    sink.add(Template.BRIEF_LOWER.key(-1, pair(own.brief, before.lower)));
    sink.add(Template.BRIEF_LOWER.key(1, pair(own.brief, after.lower)));
  }

  private static void emitTriples(WordType[] types, int i, FeatureSink sink) {
    WordType before2 = types[i - 2];
    WordType before = types[i - 1];
    WordType own = types[i];
    WordType after = types[i + 1];
    WordType after2 = types[i + 2];
    sink.add(Template.LOWER_TRIPLE.key(0, triple(before.lower, own.lower, after.lower)));
    sink.add(Template.LOWER_TRIPLE.key(-1, triple(before2.lower, before.lower, own.lower)));
    sink.add(Template.LOWER_TRIPLE.key(1, triple(own.lower, after.lower, after2.lower)));
    sink.add(Template.BRIEF_TRIPLE.key(0, triple(before.brief, own.brief, after.brief)));
    sink.add(Template.FINE_TRIPLE.key(0, triple(before.fine, own.fine, after.fine)));
    sink.add(Template.COARSE_TRIPLE.key(0, triple(before.coarse, own.coarse, after.coarse)));
    sink.add(Template.COARSE_TRIPLE.key(-1, triple(before2.coarse, before.coarse, own.coarse)));
    sink.add(Template.COARSE_TRIPLE.key(1, triple(own.coarse, after.coarse, after2.coarse)));
  }

  private static void emitCasings(WordType[] types, int i, FeatureSink sink) {
    int left = types[i - 2].casing.ordinal() * Casing.COUNT + types[i - 1].casing.ordinal();
    int right = types[i + 1].casing.ordinal() * Casing.COUNT + types[i + 2].casing.ordinal();
    int own = types[i].casing.ordinal();
    sink.add(Template.CASING_TRIPLE.key(-1, pair(left, own)));
    sink.add(Template.CASING_TRIPLE.key(1, pair(own, right)));
    sink.add(
        Template.CASING_TRIPLE.key(
            0, triple(types[i - 1].casing.ordinal(), own, types[i + 1].casing.ordinal())));
    sink.add(Template.CASING_FIVE.key(0, triple(left, own, right)));
  }

  private static void emitPhrases(int[] phrases, int i, FeatureSink sink) {
    for (int offset = -1; offset <= 1; offset++) {
      if (phrases[i + offset] != 0) {
        sink.add(Template.PHRASE.key(offset, phrases[i + offset]));
      }
    }
    int own = phrases[i];
    for (int list = 0; own != 0 && list < LISTS; list++) {
      if ((own >> list & 1) != 0) {
        sink.add(Template.PHRASE_LIST.key(0, pair(list, own >>> 16)));
      }
    }
  }

  private static void emitMode(TokenGrid grid, int sentence, int i, FeatureSink sink) {
    SentenceMode mode = grid.mode(sentence);
    WordType own = grid.types[i];
    int first = i == grid.begin(sentence) ? 1 : 0;
    sink.add(Template.SENTENCE_MODE.key(first, pair(mode.ordinal(), own.casing.ordinal())));
    if (mode != SentenceMode.NORMAL) {
      sink.add(Template.MODE_CLUSTER.key(0, pair(mode.ordinal(), own.fine)));
      sink.add(Template.MODE_CLUSTER.key(1, pair(mode.ordinal(), own.lists)));
    } else if (first == 1) {
      sink.add(Template.MODE_CLUSTER.key(2, own.fine));
      sink.add(Template.MODE_CLUSTER.key(3, own.lists));
    }
  }

  private static void emitArticle(TokenGrid grid, int sentence, int i, FeatureSink sink) {
    Occurrences occurrences = grid.occurrences();
    WordType own = grid.types[i];
    int first = i == grid.begin(sentence) ? 1 : 0;
    sink.add(Template.FORMS.key(first, pair(occurrences.formsAt(i), own.casing.ordinal())));
    if (own.casing == Casing.LOWER) {
      return;
    }
    int others = 0;
    int other = occurrences.first(i);
    while (other >= 0 && others < OTHERS) {
      if (other != i) {
        emitNeighbour(grid.types[other - 1], -1, sink);
        emitNeighbour(grid.types[other + 1], 1, sink);
        others++;
      }
      other = occurrences.next(other);
    }
  }

  private static void emitNeighbour(WordType type, int side, FeatureSink sink) {
    sink.add(Template.OTHER_LOWER.key(side, type.lower));
    sink.add(Template.OTHER_CLUSTER.key(side, type.fine));
    sink.add(Template.OTHER_BRIEF.key(side, type.brief));
    if ((type.lists & LIST_BITS) != 0) {
      sink.add(Template.OTHER_LIST.key(side, type.lists & LIST_BITS));
    }
  }

  private static long triple(long first, long second, long third) {
    return pair(pair(first, second), third);
  }
}
