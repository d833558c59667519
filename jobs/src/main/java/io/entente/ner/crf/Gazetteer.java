/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

/** Lists of names: for a word or a phrase in lower case, the lists that hold it. */
public final class Gazetteer {

  /** Lists of names; the order is that of the bits. */
  public enum List {
    /** Common given names. */
    GIVEN_COMMON,
    /** Other given names. */
    GIVEN,
    /** Common surnames. */
    SURNAME_COMMON,
    /** Other surnames. */
    SURNAME,
    /** States. */
    STATE,
    /** Demonyms and nationalities. */
    DEMONYM,
    /** Capitals, cities, regions and seats of power. */
    PLACE,
    /** Persons. */
    PERSON,
    /** Agencies, alliances and international organizations. */
    ORGANIZATION,
    /** Parties. */
    PARTY,
    /** Armed groups. */
    ARMED_GROUP,
    /** Companies. */
    COMPANY,
    /** Media. */
    MEDIA,
    /** Titles before names. */
    TITLE,
    /** Words with which names of organizations end. */
    ORGANIZATION_END
  }

  /** Most words of a phrase. */
  public static final int MAX_WORDS = 6;

  /** Bit of a phrase that goes on to a longer one. */
  static final int PREFIX = 1 << 15;

  private final KeyTable names;

  /** The lists, as bits by the key of a phrase. */
  public Gazetteer(KeyTable names) {
    this.names = names;
  }

  /** An empty table of names. */
  public static Gazetteer empty() {
    return new Gazetteer(new KeyTable(4));
  }

  /** Adds a name, words in lower case divided by blanks, to a list. */
  public void add(List list, String name) {
    String[] words = name.split(" ");
    if (words.length > MAX_WORDS || name.isBlank()) {
      return;
    }
    long hash = Hash.of(words[0]);
    for (int i = 1; i < words.length; i++) {
      mark(hash, PREFIX);
      hash = Hash.pair(hash, Hash.of(words[i]));
    }
    mark(hash, 1 << list.ordinal());
  }

  private void mark(long hash, int bit) {
    long key = Hash.key(hash);
    names.put(key, Math.max(0, names.find(key)) | bit);
  }

  /** The lists of a phrase, by the hash of its words, and whether it goes on; 0 for none. */
  int find(long hash) {
    return Math.max(0, names.find(Hash.key(hash)));
  }

  KeyTable names() {
    return names;
  }
}
