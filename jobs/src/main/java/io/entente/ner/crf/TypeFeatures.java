/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

/**
 * Features of a token that depend on one word alone, its own or a neighbour's. Their weights can be
 * added up once a word and offset.
 */
public final class TypeFeatures {

  /** Farthest word of which the form counts. */
  public static final int WINDOW = 2;

  /** Farthest word of the bag of words. */
  public static final int BAG_WINDOW = 4;

  private static final int LISTS = Gazetteer.List.values().length;

  private TypeFeatures() {}

  /** Gives the features of a word that stands at an offset from the token. */
  public static void emit(WordType type, int offset, FeatureSink sink) {
    int distance = Math.abs(offset);
    if (distance <= WINDOW) {
      emitForm(type, offset, sink);
      if (distance <= 1) {
        for (long affix : type.affixes) {
          sink.add(Template.AFFIX.key(offset, affix));
        }
      }
    }
    if (offset == 0) {
      emitOwn(type, sink);
    } else if (type.casing != Casing.EDGE) {
      sink.add(Template.BAG_LOWER.key(0, type.lower));
      sink.add(Template.BAG_CLUSTER.key(0, type.coarse));
    }
  }

  private static void emitForm(WordType type, int offset, FeatureSink sink) {
    sink.add(Template.WORD.key(offset, type.word));
    sink.add(Template.LOWER.key(offset, type.lower));
    sink.add(Template.SHAPE.key(offset, type.shape));
    sink.add(Template.BRIEF_SHAPE.key(offset, type.brief));
    sink.add(Template.CASING.key(offset, type.casing.ordinal()));
    sink.add(Template.FINEST_CLUSTER.key(offset, type.finest));
    sink.add(Template.FINE_CLUSTER.key(offset, type.fine));
    sink.add(Template.COARSE_CLUSTER.key(offset, type.coarse));
    sink.add(Template.COARSEST_CLUSTER.key(offset, type.coarsest));
    for (int list = 0; list < LISTS; list++) {
      if ((type.lists >> list & 1) != 0) {
        sink.add(Template.LIST.key(offset, list));
      }
    }
    for (long part : type.parts) {
      sink.add(Template.PART.key(offset, part));
    }
  }

  private static void emitOwn(WordType type, FeatureSink sink) {
    int casing = type.casing.ordinal();
    sink.add(Template.CLUSTER_CASING.key(0, Hash.pair(casing, type.finest)));
    sink.add(Template.CLUSTER_CASING.key(1, Hash.pair(casing, type.fine)));
    sink.add(Template.CLUSTER_CASING.key(2, Hash.pair(casing, type.coarse)));
    sink.add(Template.CLUSTER_CASING.key(3, Hash.pair(casing, type.coarsest)));
    sink.add(Template.LIST_CASING.key(0, Hash.pair(casing, type.lists)));
    for (int list = 0; list < LISTS; list++) {
      if ((type.lists >> list & 1) != 0) {
        sink.add(Template.LIST_CASING.key(1, Hash.pair(casing, list)));
      }
    }
  }

  /** Gives the features that tie a word to the corpus it stands in (Daumé 2007). */
  public static void emitDomain(WordType type, int domain, FeatureSink sink) {
    sink.add(Template.DOMAIN.key(0, Hash.pair(domain, type.casing.ordinal())));
    sink.add(Template.DOMAIN.key(1, Hash.pair(domain, type.lower)));
    sink.add(Template.DOMAIN.key(2, Hash.pair(domain, type.brief)));
    sink.add(Template.DOMAIN.key(3, Hash.pair(domain, type.fine)));
    sink.add(Template.DOMAIN.key(4, Hash.pair(domain, type.coarse)));
  }
}
