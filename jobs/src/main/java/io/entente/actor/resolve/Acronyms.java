/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.WordScanner;
import io.entente.ner.NameType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides acronyms. One that stands in brackets behind a long form, "Syrian Democratic Forces
 * (SDF)", means the same actor as that form in all of the article, whatever the catalog says of the
 * acronym elsewhere; and a long form that the catalog lacks is the actor that it knows under the
 * acronym. So do a short form and a long one in either order and in any case of letters, if the
 * initials fit. An acronym that is not introduced means the one body of the article with those
 * initials.
 */
final class Acronyms implements ResolutionStep {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;
  private static final int LONG_WORD = 4;

  @Override
  public void resolve(ArticleSpans article) {
    Map<String, Actor> introduced = introduced(article);
    Map<String, Actor> byInitials = new HashMap<>();
    for (Span span : article.spans()) {
      String key = article.key(span);
      boolean acronym = isAcronym(article, span);
      if (span.isDropped()
          || !acronym && !(isShort(article, span) && introduced.containsKey(key))) {
        continue;
      }
      Actor actor = introduced.get(key);
      if (actor == null && span.isOpen()) {
        actor = byInitials.computeIfAbsent(key, k -> bodyWithInitials(article, k));
      }
      if (actor != null && !span.actor().filter(actor::equals).isPresent()) {
        span.decide(actor, Resolution.COREFERENCE, Confidence.ACRONYM);
      }
    }
  }

  private static Map<String, Actor> introduced(ArticleSpans article) {
    Map<String, Actor> actors = new HashMap<>();
    List<Span> spans = article.spans();
    for (int i = 1; i < spans.size(); i++) {
      Span form = spans.get(i - 1);
      Span acronym = spans.get(i);
      if (form.isDropped() || acronym.isDropped()) {
        continue;
      }
      if (isAcronym(article, acronym) && isInBracketsBehind(article, form, acronym)
          || isDefinition(article, form, acronym, acronym)) {
        actors.putIfAbsent(article.key(acronym), join(article, form, acronym));
      } else if (isDefinition(article, acronym, form, acronym)) {
        actors.putIfAbsent(article.key(form), join(article, acronym, form));
      }
    }
    return actors;
  }

  /**
   * Whether one of two neighbours explains the other, in any case of letters: "Seri (Society for
   * Early Rain Ice)", "Tax Office of Brakvik (Tob)". The initials must be those of the long form.
   *
   * @param bracketed which of them must stand in brackets
   */
  private static boolean isDefinition(
      ArticleSpans article, Span form, Span shorter, Span bracketed) {
    Sentence sentence = article.sentenceOf(form);
    return form.sentence() == shorter.sentence()
        && form.words() >= SHORTEST
        && isShort(article, shorter)
        && initialsFit(article, form, shorter)
        && form.actor().map(Acronyms::mayHaveAcronym).orElse(true)
        && opensBracket(sentence, bracketed.firstWord())
        && Math.abs(form.firstWord() - shorter.firstWord()) <= form.words()
        && sentence.between(bracketed.lastWord(), bracketed.lastWord() + 1).startsWith(")");
  }

  /** A bracket right before a word, or before the article of it: "Sers (the Society ...)". */
  private static boolean opensBracket(Sentence sentence, int word) {
    int first = sentence.lower(word - 1).equals("the") ? word - 1 : word;
    return sentence.between(first - 1, first).strip().endsWith("(");
  }

  /** One capitalised word of a few letters. */
  private static boolean isShort(ArticleSpans article, Span span) {
    String key = article.key(span);
    return span.words() == 1
        && key.length() >= SHORTEST + 1
        && key.length() <= LONGEST
        && article.sentenceOf(span).capitalised(span.firstWord());
  }

  /** The actor of a long form and its acronym, decided for the long form. */
  private static Actor join(ArticleSpans article, Span form, Span acronym) {
    if (form.actor().isEmpty()) {
      boolean known =
          sharesWord(article, form, acronym)
              && initials(article, form).equals(article.key(acronym));
      if (known) {
        form.decide(acronym.actor().get(), Resolution.COREFERENCE, Confidence.ACRONYM);
      } else {
        form.decide(OpenNames.of(article, form), Resolution.OPEN, Confidence.OPEN);
      }
    }
    return form.actor().orElseThrow();
  }

  /** A think tank "Isis" is not Islamic State: no word of the long form is in its names. */
  private static boolean sharesWord(ArticleSpans article, Span form, Span acronym) {
    Set<String> words = new HashSet<>(List.of(article.key(form).split(" ")));
    return acronym.aliases().stream()
        .filter(alias -> acronym.actor().filter(article.actor(alias)::equals).isPresent())
        .flatMap(alias -> article.catalog().aliasesOf(alias.actor()).stream())
        .flatMap(name -> Arrays.stream(WordScanner.key(name.text()).split(" ")))
        .anyMatch(word -> word.length() >= LONG_WORD && words.contains(word));
  }

  private static boolean isInBracketsBehind(ArticleSpans article, Span form, Span acronym) {
    if (form.sentence() != acronym.sentence()
        || form.words() < SHORTEST
        || form.is(NameType.PER)
        || acronym.firstWord() != form.lastWord() + 1) {
      return false;
    }
    Sentence sentence = article.sentenceOf(acronym);
    String before = sentence.between(form.lastWord(), acronym.firstWord());
    String behind = sentence.between(acronym.lastWord(), acronym.lastWord() + 1);
    boolean compatible =
        form.actor().isEmpty()
            || mayHaveAcronym(form.actor().get())
            || initialsFit(article, form, acronym);
    return before.strip().equals("(") && behind.startsWith(")") && compatible;
  }

  private static boolean initialsFit(ArticleSpans article, Span form, Span acronym) {
    return initials(article, form).equals(article.key(acronym));
  }

  private static boolean mayHaveAcronym(Actor actor) {
    return actor.type() != ActorType.PERSON
        && actor.type() != ActorType.PLACE
        && actor.type() != ActorType.STATE;
  }

  /** The only body of the article with these initials, or null. */
  private static Actor bodyWithInitials(ArticleSpans article, String acronym) {
    Actor only = null;
    for (Span span : article.spans()) {
      if (span.isDropped() || span.words() < SHORTEST || !span.is(NameType.ORG)) {
        continue;
      }
      if (initials(article, span).equals(acronym)) {
        Actor actor = span.actor().orElseGet(() -> OpenNames.of(article, span));
        if (only != null && !only.id().equals(actor.id())) {
          return null;
        }
        only = actor;
      }
    }
    return only;
  }

  private static String initials(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    StringBuilder initials = new StringBuilder();
    for (int i = span.firstWord(); i <= span.lastWord(); i++) {
      if (sentence.capitalised(i)) {
        initials.append(sentence.lower(i).charAt(0));
      }
    }
    return initials.toString();
  }

  private static boolean isAcronym(ArticleSpans article, Span span) {
    if (span.words() != 1 || span.is(NameType.PER)) {
      return false;
    }
    String form = article.sentenceOf(span).words().get(span.firstWord()).form();
    return form.length() >= SHORTEST
        && form.length() <= LONGEST
        && form.chars().filter(Character::isUpperCase).count() >= form.length() - 1;
  }
}
