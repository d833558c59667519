/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

/** Kinds of features. The order is part of the model: new ones go to the end. */
enum Template {
  WORD,
  LOWER,
  SHAPE,
  BRIEF_SHAPE,
  CASING,
  FINEST_CLUSTER,
  FINE_CLUSTER,
  COARSE_CLUSTER,
  COARSEST_CLUSTER,
  LIST,
  PART,
  AFFIX,
  CLUSTER_CASING,
  LIST_CASING,
  BAG_LOWER,
  BAG_CLUSTER,
  LOWER_PAIR,
  BRIEF_PAIR,
  FINE_PAIR,
  COARSE_PAIR,
  LOWER_BRIEF,
  BRIEF_LOWER,
  LOWER_TRIPLE,
  BRIEF_TRIPLE,
  CASING_TRIPLE,
  FINE_TRIPLE,
  COARSE_TRIPLE,
  CASING_FIVE,
  SENTENCE_MODE,
  MODE_CLUSTER,
  PHRASE,
  PHRASE_LIST,
  FORMS,
  OTHER_LOWER,
  OTHER_CLUSTER,
  OTHER_BRIEF,
  OTHER_LIST,
  DOMAIN;

  private static final int OFFSETS = 16;

  /** The key of a feature at an offset from the token. */
  long key(int offset, long value) {
    return Hash.key(Hash.pair(ordinal() * OFFSETS + offset + OFFSETS / 2, value));
  }
}
