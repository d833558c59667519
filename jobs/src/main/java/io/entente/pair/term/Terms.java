/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

/**
 * The terms of some words of a text: each word that may begin one, with the one or two after it. Of
 * three words the middle one may be a link, as in "balance of payments".
 */
final class Terms {

  /** Takes terms in the order of the text, the shorter before the longer ones. */
  interface Sink {

    /** Takes the words from an index on, so many. */
    void term(int first, int length);
  }

  private Terms() {}

  /**
   * Gives the terms of the words from one index to before another.
   *
   * @return how many words may begin a term: what the terms are counted against
   */
  static int each(TextWords text, FormNumbers forms, int from, int to, Sink sink) {
    int words = 0;
    WordKind first = kind(text, forms, from, to);
    WordKind second = kind(text, forms, from + 1, to);
    for (int at = from; at < to; at++) {
      WordKind third = kind(text, forms, at + 2, to);
      if (first == WordKind.CONTENT) {
        words++;
        sink.term(at, 1);
        if (second == WordKind.CONTENT) {
          sink.term(at, 2);
        }
        if (third == WordKind.CONTENT && second != WordKind.STOP) {
          sink.term(at, 3);
        }
      }
      first = second;
      second = third;
    }
    return words;
  }

  private static WordKind kind(TextWords text, FormNumbers forms, int at, int to) {
    if (at >= to || text.word(at) == TextWords.BREAK) {
      return WordKind.STOP;
    }
    return forms.kind(text.word(at));
  }

  /** Key of a term by the words as they are written. */
  static long formKey(TextWords text, int first, int length) {
    long key = 0;
    for (int i = 0; i < length; i++) {
      key = TermKey.with(key, i, text.word(first + i));
    }
    return key;
  }

  /** Key of a term by what its words are folded to. */
  static long foldKey(TextWords text, FormNumbers forms, int first, int length) {
    long key = 0;
    for (int i = 0; i < length; i++) {
      key = TermKey.with(key, i, forms.fold(text.word(first + i)));
    }
    return key;
  }

  /** Hash of a term by what its words are folded to: the same in every task. */
  static long hash(TextWords text, FormNumbers forms, int first, int length) {
    long hash = forms.hash(text.word(first));
    for (int i = 1; i < length; i++) {
      hash = Hashes.of(hash, forms.hash(text.word(first + i)));
    }
    return hash;
  }
}
