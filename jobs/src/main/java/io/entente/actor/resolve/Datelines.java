/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.corpus.Dateline;

/** Tells datelines, whose places never act, at the beginning of a sentence. */
final class Datelines {

  private Datelines() {}

  /** Whether a span stands in the dateline that its sentence begins with. */
  static boolean isIn(Sentence sentence, Span span) {
    return span.firstWord() <= 3
        && sentence.words().get(span.lastWord()).end() <= Dateline.end(sentence.text());
  }
}
