/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.WordLists;
import io.entente.ner.NameType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives the first of two who share a surname the whole name: "Anna and Jan Berg" are Anna Berg and
 * Jan Berg. Only where the first word is no surname that the article or the catalog knows; it is
 * the catalog's person of that full name, or the article's, or an open one.
 */
final class JointNames implements ResolutionStep {

  private static final Set<String> TITLES = WordLists.get("titles");
  private static final Set<String> OPENERS = WordLists.get("sentence-openers");

  private record Joint(Span full, int sentence, int word) {}

  @Override
  public void resolve(ArticleSpans article) {
    List<Joint> joints =
        article.spans().stream().flatMap(span -> joint(article, span).stream()).toList();
    if (joints.isEmpty()) {
      return;
    }
    ArticlePersons persons = new ArticlePersons(article);
    joints.forEach(joint -> decide(article, joint, persons));
    article.spans().sort(Comparator.comparingInt(Span::sentence).thenComparing(Span::firstWord));
  }

  /** A lone capitalised word and "and" before a person's name of two words. */
  private static Optional<Joint> joint(ArticleSpans article, Span full) {
    Sentence sentence = article.sentenceOf(full);
    int and = full.firstWord() - 1;
    int first = and - 1;
    if (!ArticlePersons.isPerson(full)
        || full.words() < 2
        || first < 0
        || !sentence.lower(and).equals("and")) {
      return Optional.empty();
    }
    boolean alone =
        sentence.capitalised(first)
            && sentence.between(first, and).isBlank()
            && !TITLES.contains(sentence.lower(first))
            && !OPENERS.contains(sentence.lower(first))
            && (first == 0
                || !sentence.capitalised(first - 1)
                || !sentence.adjacent(first - 1, first)
                || TITLES.contains(sentence.lower(first - 1))
                || first == 1 && OPENERS.contains(sentence.lower(0)));
    return alone && !sentence.isHeadline()
        ? Optional.of(new Joint(full, full.sentence(), first))
        : Optional.empty();
  }

  private static void decide(ArticleSpans article, Joint joint, ArticlePersons persons) {
    Optional<Span> present =
        article.spans().stream()
            .filter(
                span ->
                    span.sentence() == joint.sentence()
                        && span.firstWord() <= joint.word()
                        && joint.word() <= span.lastWord()
                        && !span.isDropped())
            .findFirst();
    if (present.isPresent() && !mayBeFirstName(present.get(), joint)) {
      return;
    }
    Sentence sentence = article.sentences().get(joint.sentence());
    String first = sentence.lower(joint.word());
    PersonName full = PersonName.of(sentence, joint.full().firstWord(), joint.full().lastWord());
    String surname = sentence.words().get(joint.full().lastWord()).form();
    PersonName name = new PersonName(List.of(first, full.last()));
    Optional<Actor> known = known(article, sentence, joint.word(), surname);
    Optional<Actor> named = persons.exactly(name);
    boolean surnameItself = isSurname(article, sentence, joint.word());
    if (known.isEmpty() && named.isEmpty() && (surnameItself || present.isEmpty())) {
      return;
    }
    Span span =
        present.orElseGet(
            () -> {
              Span added = Span.ofCatalog(joint.sentence(), joint.word(), joint.word(), List.of());
              article.spans().add(added);
              return added;
            });
    Actor actor =
        known
            .or(() -> named)
            .orElseGet(() -> OpenNames.joint(name, sentence, joint.word(), surname));
    span.decide(actor, Resolution.COREFERENCE, Confidence.COREFERENCE);
  }

  private static boolean mayBeFirstName(Span span, Joint joint) {
    return span.isOpen()
        && span.firstWord() == joint.word()
        && span.lastWord() == joint.word()
        && (span.is(NameType.PER) || !span.isTagged());
  }

  private static Optional<Actor> known(
      ArticleSpans article, Sentence sentence, int first, String surname) {
    String name = sentence.words().get(first).form() + " " + surname;
    List<Actor> persons =
        article.catalog().trie().lookup(name).stream()
            .filter(alias -> alias.kind() == AliasKind.NAME)
            .filter(alias -> article.catalog().hasBegun(alias.actor(), article.date()))
            .map(article::actor)
            .filter(actor -> actor.type() == ActorType.PERSON)
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }

  /** Whether the word is a surname of the catalog or of a full name of the article. */
  private static boolean isSurname(ArticleSpans article, Sentence sentence, int word) {
    Stream<Alias> aliases =
        article.catalog().trie().lookup(sentence.words().get(word).form()).stream();
    return aliases.anyMatch(alias -> alias.kind() == AliasKind.SURNAME)
        || article.spans().stream()
            .anyMatch(
                span ->
                    span.words() > 1
                        && span.is(NameType.PER)
                        && article
                            .sentenceOf(span)
                            .lower(span.lastWord())
                            .equals(sentence.lower(word)));
  }
}
