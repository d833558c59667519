/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.WordLists;
import io.entente.ner.NameType;
import io.entente.ner.NamedSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins what a tagger finds in pieces of a committee's long name: "House Select Committee on Trade
 * between Angola and the United States" is one body, whatever states and parties its name has in
 * it. Not where the words before "on" are a name by themselves ("the European Commission on
 * Poland") nor in headlines whose words all have capitals. So is a body that an acronym in brackets
 * introduces, of whose name the tagger found a part only.
 */
final class LongBodies {

  private static final Set<String> HEADS =
      Set.of("caucus", "commission", "committee", "conference", "inquiry", "subcommittee");

  private static final Set<String> SUBJECT = Set.of("into", "on");

  private static final Set<String> INSIDE =
      Set.of("against", "and", "between", "for", "from", "in", "of", "on", "the", "to", "with");

  private static final Set<String> MONTHS = WordLists.get("months");
  private static final Set<String> WEEKDAYS = WordLists.get("weekdays");

  /** Behind "on" no subject but where something was said. */
  private static final Set<String> STAGES = Set.of("capitol", "facebook", "twitter", "x");

  /** A name with so many words behind "on" at least is a long one. */
  private static final int LEAST = 2;

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,8}");

  private static final float CONFIDENCE = 0.9f;

  private LongBodies() {}

  /** The names of an article, those in a long body's replaced by it. */
  static List<NamedSpan> joined(Catalog catalog, List<Sentence> sentences, List<NamedSpan> names) {
    List<NamedSpan> bodies = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (!sentence.isTitleCase() && !sentence.isAllCapitals()) {
        addBodies(catalog, sentence, bodies);
        addIntroduced(sentence, names, bodies);
      }
    }
    if (bodies.isEmpty()) {
      return names;
    }
    List<NamedSpan> joined = new ArrayList<>(bodies);
    names.stream()
        .filter(
            name ->
                bodies.stream()
                    .noneMatch(body -> name.begin() < body.end() && body.begin() < name.end()))
        .forEach(joined::add);
    joined.sort(Comparator.comparingInt(NamedSpan::begin));
    return joined;
  }

  private static void addBodies(Catalog catalog, Sentence sentence, List<NamedSpan> bodies) {
    for (int head = 0; head < sentence.words().size() - LEAST; head++) {
      if (HEADS.contains(sentence.lower(head))
          && sentence.capitalised(head)
          && SUBJECT.contains(sentence.lower(head + 1))
          && !isTimeOrStage(sentence.lower(head + 2))) {
        int first = first(sentence, head);
        int last = last(sentence, head + 1);
        boolean known = !catalog.trie().lookup(sentence.surface(first, head)).isEmpty();
        if (last >= head + 1 + LEAST && !known) {
          int begin = sentence.begin() + sentence.words().get(first).begin();
          int end = sentence.begin() + sentence.words().get(last).end();
          bodies.add(new NamedSpan(begin, end, NameType.ORG, CONFIDENCE));
          head = last;
        }
      }
    }
  }

  /** Whether a word behind "on" tells when or where a body met, and not about what. */
  private static boolean isTimeOrStage(String word) {
    return MONTHS.contains(word) || WEEKDAYS.contains(word) || STAGES.contains(word);
  }

  /**
   * "Committee for the Rescue and Renewal of Brakvik (CRRB)": the words before an acronym in
   * brackets whose initials it has, if the tagger found a part of them.
   */
  private static void addIntroduced(
      Sentence sentence, List<NamedSpan> names, List<NamedSpan> bodies) {
    for (int at = LEAST + 1; at < sentence.words().size(); at++) {
      String acronym = sentence.words().get(at).form();
      if (!ACRONYM.matcher(acronym).matches()
          || !sentence.between(at - 1, at).strip().equals("(")
          || !sentence.between(at, at + 1).startsWith(")")) {
        continue;
      }
      int first = firstOfInitials(sentence, at - 1, acronym.toLowerCase(Locale.ROOT));
      if (first < 0) {
        continue;
      }
      int begin = sentence.begin() + sentence.words().get(first).begin();
      int end = sentence.begin() + sentence.words().get(at - 1).end();
      boolean tagged = names.stream().anyMatch(name -> name.begin() < end && begin < name.end());
      boolean known = bodies.stream().anyMatch(body -> body.begin() < end && begin < body.end());
      if (tagged && !known) {
        bodies.add(new NamedSpan(begin, end, NameType.ORG, CONFIDENCE));
      }
    }
  }

  /** Whether a longer name goes on before a word: "Centre for" before "Radiation Therapy (RT)". */
  private static boolean goesOn(Sentence sentence, int word) {
    return word > 1
        && INSIDE.contains(sentence.lower(word - 1))
        && !sentence.lower(word - 1).equals("the")
        && sentence.capitalised(word - 2)
        && sentence.adjacent(word - 2, word - 1)
        && sentence.adjacent(word - 1, word);
  }

  /** The first of the words up to one whose capitals spell an acronym, or -1. */
  private static int firstOfInitials(Sentence sentence, int last, String acronym) {
    int letter = acronym.length();
    for (int word = last; word >= 0; word--) {
      if (word < last && !sentence.between(word, word + 1).isBlank()) {
        return -1;
      }
      if (sentence.capitalised(word)) {
        letter--;
        if (sentence.lower(word).charAt(0) != acronym.charAt(letter)) {
          return -1;
        }
        if (letter == 0) {
          return word < last && !goesOn(sentence, word) ? word : -1;
        }
      } else if (!INSIDE.contains(sentence.lower(word))) {
        return -1;
      }
    }
    return -1;
  }

  private static int first(Sentence sentence, int head) {
    int first = head;
    while (first > 0
        && sentence.capitalised(first - 1)
        && sentence.between(first - 1, first).isBlank()
        && !sentence.lower(first - 1).equals("the")) {
      first--;
    }
    return first;
  }

  /** The last capitalised word of a run in which only joining words are small. */
  private static int last(Sentence sentence, int from) {
    int last = from;
    for (int word = from + 1; word < sentence.words().size(); word++) {
      if (!sentence.between(word - 1, word).isBlank()) {
        break;
      }
      if (sentence.capitalised(word)) {
        last = word;
      } else if (!INSIDE.contains(sentence.lower(word))) {
        break;
      }
    }
    return last;
  }
}
