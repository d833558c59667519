/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.ner.NameType;
import io.entente.ner.NamedSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins what a tagger divides where a nickname in quotes or brackets stands inside a person's name:
 * <code>Anna "Annie" Berg</code>, <code>Robert (Bob) Lund</code> are one name each.
 */
final class Nicknames {

  /** Capitalised words in quotes or brackets, between two capitalised words. */
  private static final Pattern NICKNAME =
      Pattern.compile(
          "(?<=\\p{L}\\.?) ([\"“”‘'(])((?:[Tt]he )?\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+)?)"
              + "([\"”’')]) (?=\\p{Lu}[\\p{Ll}'’])");

  private static final String OPENING = "\"“”‘'(";
  private static final String CLOSING = "\"”’')";

  private Nicknames() {}

  /** The names, with those joined that a nickname divides. */
  static List<NamedSpan> joined(List<Sentence> sentences, List<NamedSpan> names) {
    List<NamedSpan> joined = new ArrayList<>(names);
    for (Sentence sentence : sentences) {
      if (!mayHold(sentence.text())) {
        continue;
      }
      Matcher nickname = NICKNAME.matcher(sentence.text());
      while (nickname.find()) {
        if (fits(nickname)) {
          join(sentence.begin() + nickname.start(), sentence.begin() + nickname.end(), joined);
        }
      }
    }
    return joined;
  }

  /**
   * Whether a quote or bracket and a capital follow a letter and a blank, and a blank one's end.
   */
  private static boolean mayHold(String text) {
    if (!holdsOpening(text)) {
      return false;
    }
    boolean opened = false;
    for (int i = 1; i + 2 < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        continue;
      }
      char before = text.charAt(i - 1);
      char next = text.charAt(i + 1);
      if (opened && CLOSING.indexOf(before) >= 0 && Character.isUpperCase(next)) {
        return true;
      }
      opened |= OPENING.indexOf(next) >= 0 && (Character.isLetter(before) || before == '.');
    }
    return false;
  }

  /** Whether the text holds one of the opening characters. */
  private static boolean holdsOpening(String text) {
    for (int i = 0; i < OPENING.length(); i++) {
      if (text.indexOf(OPENING.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Brackets of one kind, and no acronym such as a party's in round ones. */
  private static boolean fits(Matcher nickname) {
    boolean round = nickname.group(1).equals("(");
    boolean closed = nickname.group(3).equals(")");
    boolean acronym = nickname.group(2).chars().filter(Character::isUpperCase).count() > 2;
    return round == closed && !(round && (acronym || nickname.group(2).indexOf(' ') >= 0));
  }

  /** Joins the name that ends before or in the nickname with the one that begins behind it. */
  private static void join(int begin, int end, List<NamedSpan> names) {
    Optional<NamedSpan> left =
        names.stream().filter(n -> n.begin() < begin && n.end() >= begin).findFirst();
    Optional<NamedSpan> right =
        names.stream().filter(n -> n.begin() <= end && n.end() > end).findFirst();
    if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
      return;
    }
    if (left.get().type() != NameType.PER || right.get().type() != NameType.PER) {
      return;
    }
    names.removeIf(n -> n.begin() >= left.get().begin() && n.end() <= right.get().end());
    float confidence = Math.max(left.get().confidence(), right.get().confidence());
    NamedSpan whole =
        new NamedSpan(left.get().begin(), right.get().end(), NameType.PER, confidence);
    int at = 0;
    while (at < names.size() && names.get(at).begin() < whole.begin()) {
      at++;
    }
    names.add(at, whole);
  }

  /** Whether a word of a name that reaches from first to last stands in quotes or brackets. */
  static boolean contains(Sentence sentence, int first, int word, int last) {
    boolean inside = false;
    for (int i = first + 1; i <= word; i++) {
      String gap = sentence.between(i - 1, i);
      if (inside && closes(gap)) {
        inside = false;
      } else if (!inside && opens(gap)) {
        inside = isClosed(sentence, i, last);
      }
    }
    return inside;
  }

  private static boolean isClosed(Sentence sentence, int from, int last) {
    for (int i = from + 1; i <= last; i++) {
      if (closes(sentence.between(i - 1, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(String gap) {
    return gap.length() >= 2
        && Character.isWhitespace(gap.charAt(gap.length() - 2))
        && OPENING.indexOf(gap.charAt(gap.length() - 1)) >= 0;
  }

  private static boolean closes(String gap) {
    return !gap.isEmpty() && CLOSING.indexOf(gap.charAt(0)) >= 0;
  }

  /** The words of a name without its nickname, with blanks between them. */
  static String without(Sentence sentence, int first, int last) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (!contains(sentence, first, i, last)) {
        name.append(name.isEmpty() ? "" : " ").append(sentence.words().get(i).form());
      }
    }
    return name.toString();
  }

  /** Whether a name holds a nickname. */
  static boolean isIn(Sentence sentence, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (contains(sentence, first, i, last)) {
        return true;
      }
    }
    return false;
  }
}
