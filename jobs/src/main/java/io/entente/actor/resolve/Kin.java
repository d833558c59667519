/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.WordLists;
import io.entente.ner.NameType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a first name behind a word of kinship the surname of whose kin it is: "Berg's brother Jan"
 * is Jan Berg, where the catalog or the article knows such a person. So is the first name alone
 * afterwards.
 */
final class Kin implements ResolutionStep {

  private static final Set<String> WORDS = WordLists.get("kin");
  private static final Set<String> POSSESSIVES = Set.of("her", "his");

  @Override
  public void resolve(ArticleSpans article) {
    Map<String, Actor> found = new HashMap<>();
    List<Span> spans = article.spans();
    for (int i = 1; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (isFirstName(span)) {
        Optional<Actor> kin =
            kin(article, spans.get(i - 1), span).or(() -> kinOfPronoun(article, span));
        kin.ifPresent(actor -> found.putIfAbsent(article.key(span), actor));
      }
    }
    if (!found.isEmpty()) {
      article
          .open()
          .filter(span -> isFirstName(span) && found.containsKey(article.key(span)))
          .forEach(
              span ->
                  span.decide(
                      found.get(article.key(span)), Resolution.COREFERENCE, Confidence.SHORT_FORM));
    }
  }

  private static boolean isFirstName(Span span) {
    return span.isOpen() && span.words() == 1 && span.is(NameType.PER);
  }

  /** The person of that first name and of the surname before "'s brother". */
  private static Optional<Actor> kin(ArticleSpans article, Span whose, Span first) {
    Sentence sentence = article.sentenceOf(first);
    if (whose.sentence() != first.sentence()
        || whose.isDropped()
        || !(whose.is(NameType.PER) || whose.has(AliasKind.SURNAME))
        || !WORDS.contains(sentence.lower(first.firstWord() - 1))
        || !Brands.hasPossessive(sentence, whose.lastWord())
        || !isKinBetween(sentence, whose.lastWord() + 1, first.firstWord())) {
      return Optional.empty();
    }
    String surname = sentence.words().get(whose.lastWord()).form();
    String name = sentence.words().get(first.firstWord()).form() + " " + surname;
    Optional<Actor> known = known(article, name);
    if (known.isPresent()) {
      return known;
    }
    PersonName whole =
        new PersonName(
            List.of(sentence.lower(first.firstWord()), sentence.lower(whose.lastWord())));
    Optional<Actor> named = new ArticlePersons(article).exactly(whole);
    return named.isPresent()
        ? named
        : Optional.of(OpenNames.joint(whole, sentence, first.firstWord(), surname));
  }

  /**
   * "his sister Anna": the person of that first name and of the surname of the person named last
   * before, if the catalog knows one.
   */
  private static Optional<Actor> kinOfPronoun(ArticleSpans article, Span first) {
    Sentence sentence = article.sentenceOf(first);
    int kin = first.firstWord() - 1;
    if (!WORDS.contains(sentence.lower(kin))
        || !POSSESSIVES.contains(sentence.lower(kin - 1))
        || !sentence.adjacent(kin, first.firstWord())) {
      return Optional.empty();
    }
    Span whose = null;
    for (Span span : article.spans()) {
      boolean before =
          span.sentence() < first.sentence()
              || span.sentence() == first.sentence() && span.firstWord() < first.firstWord();
      if (before && !span.isDropped() && span.is(NameType.PER)) {
        whose = span;
      }
    }
    if (whose == null) {
      return Optional.empty();
    }
    String surname = article.sentenceOf(whose).words().get(whose.lastWord()).form();
    return known(article, sentence.words().get(first.firstWord()).form() + " " + surname);
  }

  /** The only person of the catalog under a full name. */
  private static Optional<Actor> known(ArticleSpans article, String name) {
    List<Actor> known =
        article.catalog().trie().lookup(name).stream()
            .filter(alias -> alias.kind() == AliasKind.NAME)
            .map(article::actor)
            .filter(actor -> actor.type() == ActorType.PERSON)
            .distinct()
            .toList();
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  /** "brother", "elder brother", "then wife": small words only. */
  private static boolean isKinBetween(Sentence sentence, int from, int to) {
    for (int word = from; word < to; word++) {
      if (sentence.capitalised(word) || word > from && !sentence.adjacent(word - 1, word)) {
        return false;
      }
    }
    return to - from <= 2 && sentence.adjacent(to - 1, to);
  }
}
