/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What stands around the name of a place, as features for {@link Sense}:
 *
 * <ul>
 *   <li>the two words before and behind, alone, in pairs, and by class (verbs of acting, words of
 *       relations, of travel, prepositions of parties and of place, nouns of cities; a verb's or
 *       participle's ending),
 *   <li>what divides them from the name: possessive, hyphen, comma, bracket, dash, line's end,
 *   <li>neighbours in a list or joined by "and", whether those are states or capitals, and the word
 *       before the list,
 *   <li>where in sentence and article it stands: first word, headline, dateline,
 *   <li>what the tagger takes it for, and digits beside it (results of sport).
 * </ul>
 */
final class PlaceContext {

  private static final Map<String, Set<String>> CLASSES =
      Map.ofEntries(
          Map.entry("act", ActingWords.VERBS),
          Map.entry("address", ActingWords.ADDRESSING),
          Map.entry("party", ActingWords.PARTIES),
          Map.entry("inside", ActingWords.INSIDE),
          Map.entry("travel", ActingWords.TRAVEL),
          Map.entry("relation", ActingWords.RELATIONS),
          Map.entry("placenoun", ActingWords.PLACE_NOUNS),
          Map.entry("statenoun", ActingWords.STATE_NOUNS),
          Map.entry("attack", ActingWords.ATTACKS),
          Map.entry("placeverb", ActingWords.PLACE_VERBS),
          Map.entry("sport", WordLists.get("sport")));

  /** What a preposition joins a place to; the first that fits counts. */
  private static final Map<String, Set<String>> GOVERNORS =
      new TreeMap<>(
          Map.of(
              "attack", ActingWords.ATTACKS,
              "relation", ActingWords.RELATIONS,
              "state", ActingWords.STATE_NOUNS,
              "supply", ActingWords.SUPPLIES,
              "travel", ActingWords.TRAVEL));

  /** Words before a preposition, and behind a name, among which its noun is sought. */
  private static final int GOVERNOR = 3;

  private static final int HEAD = 3;

  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "that", "these", "those", "one", "two", "three", "some",
          "every", "each", "any", "another", "many", "several", "his", "her", "its", "their", "our",
          "my");

  private static final Set<String> LISTING = Set.of("and", "or");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final ArticleSpans article;
  private final Span span;
  private final Sentence sentence;
  private final List<String> features = new ArrayList<>();

  private PlaceContext(ArticleSpans article, Span span) {
    this.article = article;
    this.span = span;
    this.sentence = article.sentenceOf(span);
  }

  /** The features of a span. */
  static List<String> of(ArticleSpans article, Span span) {
    PlaceContext context = new PlaceContext(article, span);
    context.features.add("bias");
    context.addWords();
    context.addGovernor();
    context.addHead();
    context.addBorders();
    context.addNeighbours();
    context.addList();
    context.addPosition();
    return context.features;
  }

  private void addWords() {
    int first = span.firstWord();
    int next = span.lastWord() + 1;
    String before = word(first - 1);
    String behind = word(next);
    features.add("p1=" + before);
    features.add("p2=" + word(first - 2));
    features.add("p21=" + word(first - 2) + "_" + before);
    features.add("n1=" + behind);
    features.add("n2=" + word(next + 1));
    features.add("n12=" + behind + "_" + word(next + 1));
    addClasses("p1", first - 1);
    addClasses("p2", first - 2);
    addClasses("n1", next);
    addClasses("n2", next + 1);
    if (ActingWords.CLAUSES.contains(before)) {
      features.add("p1:clause");
    }
    if (ActingWords.ADVERBS.contains(sentence.lower(next))) {
      addClasses("n1", next + 1);
    }
    for (int i = Math.max(0, first - 5); i < first; i++) {
      addLists("before", i);
    }
  }

  /** The word that a preposition before the name joins it to: "an attack on", "close ties to". */
  private void addGovernor() {
    int preposition = span.firstWord() - 1;
    String joining = sentence.lower(preposition);
    for (int word = preposition - 1; word >= Math.max(0, preposition - GOVERNOR); word--) {
      if (!joined(word, word + 1)) {
        return;
      }
      String lower = sentence.lower(word);
      for (Map.Entry<String, Set<String>> list : GOVERNORS.entrySet()) {
        if (list.getValue().contains(lower)) {
          features.add("governor=" + list.getKey());
          features.add("governor=" + list.getKey() + "/" + joining);
          return;
        }
      }
    }
  }

  /** The noun that the name stands before: "a London hedge fund", "Kyiv's western allies". */
  private void addHead() {
    String gap = gap(span.lastWord());
    if (!gap.isEmpty() && !gap.equals("possessive")) {
      return;
    }
    boolean determined = DETERMINERS.contains(sentence.lower(span.firstWord() - 1));
    String owner = gap.isEmpty() ? determined ? "determined" : "bare" : gap;
    int next = span.lastWord() + 1;
    if (!sentence.lower(next).isEmpty()) {
      features.add("compound=" + owner + (sentence.capitalised(next) ? "/capital" : ""));
    }
    for (int word = next; word < next + HEAD; word++) {
      if (word > next && !joined(word - 1, word)) {
        return;
      }
      String lower = sentence.lower(word);
      if (ActingWords.PLACE_NOUNS.contains(lower)) {
        features.add("head=place/" + owner);
        return;
      }
      if (ActingWords.STATE_NOUNS.contains(lower)) {
        features.add("head=state/" + owner);
        return;
      }
    }
  }

  private boolean joined(int left, int right) {
    return right < sentence.words().size() && gap(left).isEmpty();
  }

  private void addClasses(String where, int word) {
    String lower = sentence.lower(word);
    if (lower.isEmpty()) {
      return;
    }
    addLists(where, word);
    if (sentence.capitalised(word)) {
      features.add(where + ":capital");
    } else if (lower.length() > 3) {
      features.add(where + ":-" + lower.substring(lower.length() - 2));
    }
    if (Character.isDigit(lower.charAt(0))) {
      features.add(where + ":number");
    }
  }

  private void addLists(String where, int word) {
    CLASSES.forEach(
        (name, words) -> {
          if (words.contains(sentence.lower(word))) {
            features.add(where + ":" + name);
          }
        });
  }

  private String word(int word) {
    if (word < 0) {
      return "<";
    }
    if (word >= sentence.words().size()) {
      return ">";
    }
    String lower = sentence.lower(word);
    return Character.isDigit(lower.charAt(0)) ? "0" : lower;
  }

  private void addBorders() {
    features.add("pgap=" + gap(span.firstWord() - 1));
    features.add("ngap=" + gap(span.lastWord()));
    features.add("gaps=" + gap(span.firstWord() - 1) + "_" + gap(span.lastWord()));
  }

  /** The signs between a word and the next one, digits and blanks left out. */
  private String gap(int left) {
    String between = sentence.between(left, left + 1).replace('’', '\'').replace('—', '-');
    String signs = BLANKS.matcher(between).replaceAll("").replace('–', '-');
    if (signs.startsWith("'s")) {
      return "possessive";
    }
    return signs.length() > 2 ? signs.substring(0, 2) : signs;
  }

  private void addNeighbours() {
    for (Span other : article.spans()) {
      if (other == span || other.isDropped() || other.sentence() != span.sentence()) {
        continue;
      }
      int before = span.firstWord() - other.lastWord();
      int behind = other.firstWord() - span.lastWord();
      String kind = kind(other);
      if (before >= 1 && before <= 2) {
        features.add("left" + before + "=" + kind + joint(other.lastWord(), span.firstWord()));
      } else if (behind >= 1 && behind <= 2) {
        features.add("right" + behind + "=" + kind + joint(span.lastWord(), other.firstWord()));
      }
    }
  }

  /**
   * The word before the first of a list that the name ends or goes on: "in Riga, Oslo and Rome".
   */
  private void addList() {
    int first = span.firstWord();
    boolean found = true;
    while (found) {
      found = false;
      for (Span other : article.spans()) {
        if (!other.isDropped()
            && other.sentence() == span.sentence()
            && isJoined(other.lastWord(), first)) {
          first = other.firstWord();
          found = true;
          break;
        }
      }
    }
    if (first < span.firstWord()) {
      features.add("list=" + word(first - 1));
      for (Map.Entry<String, Set<String>> list : CLASSES.entrySet()) {
        if (list.getValue().contains(sentence.lower(first - 1))) {
          features.add("list:" + list.getKey());
        }
      }
    }
  }

  private boolean isJoined(int left, int right) {
    return right - left == 1 && gap(left).equals(",")
        || right - left == 2 && LISTING.contains(sentence.lower(left + 1));
  }

  /** What joins two neighbouring names: a word between them, or the signs. */
  private String joint(int left, int right) {
    return "/" + (right - left == 2 ? sentence.lower(left + 1) : gap(left));
  }

  private static String kind(Span other) {
    if (other.has(AliasKind.CAPITAL)) {
      return "capital";
    }
    return other
        .actor()
        .map(actor -> actor.type() == ActorType.STATE ? "state" : actor.type().code())
        .orElseGet(() -> other.type().map(Enum::name).orElse("name"));
  }

  private void addPosition() {
    boolean headline = sentence.isHeadline();
    features.add(headline ? "headline" : "text");
    if (span.firstWord() == 0) {
      features.add(headline ? "first-of-headline" : "first");
    }
    if (span.lastWord() == sentence.words().size() - 1) {
      features.add("last");
    }
    if (Datelines.isIn(sentence, span)) {
      features.add("dateline");
    }
    if (article.isSport()) {
      features.add("sport=" + article.sport());
      features.add("sport=" + article.sport() + "/" + gap(span.firstWord() - 1));
    }
    String tagged = span.type().map(Enum::name).orElse("none");
    features.add("tagged=" + tagged);
    features.add("tagged=" + tagged + (headline ? "/headline" : "/text"));
    if (sentence
        .surface(span.firstWord(), span.lastWord())
        .chars()
        .noneMatch(Character::isLowerCase)) {
      features.add(headline ? "capitals-in-headline" : "capitals");
    }
    features.add("sentence=" + Math.min(2, span.sentence()));
  }
}
