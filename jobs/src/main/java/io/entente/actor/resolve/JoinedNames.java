/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.WordLists;
import io.entente.ner.NameType;
import io.entente.ner.NamedSpan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Divides two names that a hyphen, dash or slash joins: "Trump-Putin", "Renault–Nissan",
 * "Pfizer/BioNTech". Each half must be known by itself: a name of the catalog, the surname of one
 * who leads a state or is famous, or the last word of a person's name in the article. A surname of
 * two words ("Kramp-Karrenbauer") stays whole.
 */
final class JoinedNames {

  private static final Set<String> REGIONS =
      Set.of(
          "departments", "districts", "oblasts", "provinces", "regions", "states", "territories");

  private static final Pattern DIRECTION =
      Pattern.compile("(?:north|south)?(?:east|west)?(?:ern)?|central|lower|upper");

  private static final double FAMOUS = 0.9;
  private static final double LEADING_OFFICE = 0.9;
  private static final int SHORTEST = 3;

  /** "franco": the name of the state for which it stands before a hyphen. */
  private static final Map<String, String> COMBINING = WordLists.pairs("combining-nations");

  private final Catalog catalog;
  private final LocalDate date;

  /** Last words of the article's names of persons, and the whole ends that have hyphens. */
  private final Set<String> lastWords = new HashSet<>();

  private final Set<String> compounds = new HashSet<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private final List<Sentence> sentences;
  private final List<NamedSpan> names;
  private boolean noted;

  JoinedNames(Catalog catalog, LocalDate date, List<Sentence> sentences, List<NamedSpan> names) {
    this.catalog = catalog;
    this.date = date;
    this.sentences = sentences;
    this.names = names;
  }

  /** Reads the article's names of persons, once and only where two names may be joined. */
  private void noteAll() {
    if (noted) {
      return;
    }
    noted = true;
    int next = 0;
    for (Sentence sentence : sentences) {
      int end = sentence.begin() + sentence.text().length();
      Codes codes = null;
      for (; next < names.size() && names.get(next).begin() < end; next++) {
        if (names.get(next).type() == NameType.PER) {
          codes = codes == null ? new Codes(sentence) : codes;
          TaggedWords.of(sentence, codes, names.get(next)).forEach(name -> note(sentence, name));
        }
      }
    }
  }

  private void note(Sentence sentence, TaggedWords name) {
    if (PersonName.of(sentence, name.first(), name.last()).isFull()) {
      int first = name.last();
      while (first > name.first() && sentence.hyphenated(first)) {
        first--;
      }
      if (first == name.last()) {
        lastWords.add(sentence.lower(name.last()));
      } else {
        compounds.add(sentence.key(first, name.last()));
      }
    }
  }

  /** The names in a tagged one: two where it joins two. */
  List<TaggedWords> parts(Sentence sentence, TaggedWords name) {
    int behindComma = behindComma(sentence, name);
    if (behindComma > 0) {
      return List.of(name.at(name.first(), behindComma - 1), name.at(behindComma, name.last()));
    }
    if (isTwoRegions(sentence, name)) {
      return List.of(
          name.at(name.first(), name.first()).as(NameType.LOC),
          name.at(name.first() + 2, name.last()).as(NameType.LOC));
    }
    int at = joint(sentence, name);
    if (at < 0) {
      return List.of(name);
    }
    noteAll();
    boolean slash = sentence.between(at - 1, at).equals("/");
    boolean both = isKnown(sentence, name.first(), at - 1) && isKnown(sentence, at, name.last());
    boolean divided = slash && isLong(sentence, at - 1, at - 1) && isLong(sentence, at, at);
    if (!both && !divided || isWhole(sentence, name)) {
      return List.of(name);
    }
    return List.of(
        typed(sentence, name.at(name.first(), at - 1)), typed(sentence, name.at(at, name.last())));
  }

  /**
   * The word behind the comma in a place's name, which is where it lies: "Brakvik, Ohio"; or -1.
   */
  private static int behindComma(Sentence sentence, TaggedWords name) {
    if (name.type() == NameType.LOC) {
      for (int word = name.first() + 1; word <= name.last(); word++) {
        if (sentence.between(word - 1, word).startsWith(",") && sentence.capitalised(word)) {
          return word;
        }
      }
    }
    return -1;
  }

  /** "Northern and Eastern Provinces". */
  private static boolean isTwoRegions(Sentence sentence, TaggedWords name) {
    return name.last() - name.first() == 3
        && sentence.lower(name.first() + 1).equals("and")
        && REGIONS.contains(sentence.lower(name.last()))
        && DIRECTION.matcher(sentence.lower(name.first())).matches()
        && DIRECTION.matcher(sentence.lower(name.first() + 2)).matches();
  }

  /** First word of the second half, if just one sign joins capitalised words; else -1. */
  private static int joint(Sentence sentence, TaggedWords name) {
    int joint = -1;
    for (int i = name.first() + 1; i <= name.last(); i++) {
      boolean joins = sentence.hyphenated(i) || sentence.between(i - 1, i).equals("/");
      if (joins && joint >= 0) {
        return -1;
      }
      joint = joins ? i : joint;
    }
    return joint >= 0 && sentence.capitalised(joint) && sentence.capitalised(joint - 1)
        ? joint
        : -1;
  }

  private static boolean isLong(Sentence sentence, int first, int last) {
    return sentence.key(first, last).length() >= SHORTEST;
  }

  /** A name of the catalog or of the article as it stands. */
  private boolean isWhole(Sentence sentence, TaggedWords name) {
    return compounds.contains(sentence.key(name.first(), name.last()))
        || !catalog.trie().lookup(sentence.surface(name.first(), name.last())).isEmpty();
  }

  private boolean isKnown(Sentence sentence, int first, int last) {
    String key = sentence.key(first, last);
    return first == last && lastWords.contains(key)
        || known.computeIfAbsent(
            sentence.surface(first, last),
            text -> catalog.trie().lookup(text).stream().anyMatch(a -> isStrong(a, text)));
  }

  private boolean isStrong(Alias alias, String text) {
    Actor actor = catalog.actor(alias);
    if (!catalog.hasBegun(alias.actor(), date) || !sameCase(alias.text(), text)) {
      return false;
    }
    if (actor.type() != ActorType.PERSON) {
      return actor.type() != ActorType.PLACE;
    }
    return alias.kind() == AliasKind.SURNAME
        && (actor.prior() >= FAMOUS
            || catalog
                .roleOn(alias.actor(), date)
                .filter(role -> role.kind().weight() >= LEADING_OFFICE)
                .isPresent());
  }

  private static boolean sameCase(String alias, String text) {
    return Character.isUpperCase(alias.charAt(0)) == Character.isUpperCase(text.charAt(0));
  }

  /** Half of a joined name: a person's where it is known as a surname. */
  private TaggedWords typed(Sentence sentence, TaggedWords half) {
    String key = sentence.key(half.first(), half.last());
    List<Alias> aliases = catalog.trie().lookup(sentence.surface(half.first(), half.last()));
    boolean person =
        lastWords.contains(key)
            || !aliases.isEmpty()
                && aliases.stream().allMatch(alias -> alias.kind() == AliasKind.SURNAME);
    return person ? half.as(NameType.PER) : half;
  }

  /** The state for which a word stands before a hyphen and a nationality: "Sino-Indian". */
  List<Alias> combiningForm(String word, LocalDate day) {
    String state = COMBINING.get(word);
    return state == null
        ? List.of()
        : catalog.trie().lookup(state).stream()
            .filter(alias -> catalog.actor(alias).type() == ActorType.STATE)
            .filter(alias -> catalog.hasBegun(alias.actor(), day))
            .toList();
  }
}
