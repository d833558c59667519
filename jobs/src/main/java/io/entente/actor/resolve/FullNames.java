/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.WordLists;
import io.entente.ner.NameType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Decides names in full, acronyms, demonyms and seats. A string that may mean several actors goes
 * to the one with the highest {@link ActorScore}, if it leads by {@link #MARGIN}. Names that mean
 * one actor only and no person are decided first, since their countries help with the others.
 */
final class FullNames implements ResolutionStep {

  static final double MARGIN = 0.1;

  /** A name that the tagger takes for something else needs more than this. */
  private static final double LEAST = 0.45;

  /** A person below this prior is only met where its country is. */
  private static final double WELL_KNOWN = 0.75;

  /** In sport only persons above this prior are the catalog's. */
  private static final double WELL_KNOWN_IN_SPORT = 0.9;

  private static final Set<ActorType> SMALL = Set.of(ActorType.PARTY, ActorType.ARMED_GROUP);

  private static final Set<String> NEVER_ALONE = WordLists.get("never-alone");

  @Override
  public void resolve(ArticleSpans article) {
    List<Span> later = new ArrayList<>();
    article
        .open()
        .filter(span -> !isLonePerson(span))
        .filter(span -> !span.has(AliasKind.CAPITAL) || Capitals.isState(article, span))
        .forEach(
            span -> {
              List<Alias> names = names(span);
              if (names.size() == 1
                  && article.actor(names.get(0)).type() != ActorType.PERSON
                  && !needsSupport(article, names.get(0))) {
                choose(article, span, Set.of());
              } else if (!names.isEmpty()) {
                later.add(span);
              }
            });
    Set<String> countries = article.countries();
    later.forEach(span -> choose(article, span, countries));
  }

  /** The acronym of a party or group that is not well known means it only where its country is. */
  private static boolean needsSupport(ArticleSpans article, Alias alias) {
    Actor actor = article.actor(alias);
    return alias.kind() == AliasKind.ACRONYM
        && SMALL.contains(actor.type())
        && actor.prior() < WELL_KNOWN_IN_SPORT
        && !actor.country().isEmpty();
  }

  /** A single word that the tagger takes for a person waits for the article's full names. */
  private static boolean isLonePerson(Span span) {
    return span.is(NameType.PER) && span.words() == 1;
  }

  /** The span's aliases that are more than a surname, one an actor. */
  static List<Alias> names(Span span) {
    List<Alias> names = new ArrayList<>();
    for (Alias alias : span.aliases()) {
      boolean known = names.stream().anyMatch(name -> name.actor() == alias.actor());
      if (alias.kind() != AliasKind.SURNAME && !known) {
        names.add(alias);
      }
    }
    return names;
  }

  /**
   * Those that exist on the article's date; all of them where none does any more: history is told
   * too.
   */
  private static List<Alias> existing(ArticleSpans article, List<Alias> names) {
    List<Alias> existing =
        names.stream()
            .filter(alias -> article.catalog().exists(alias.actor(), article.date()))
            .toList();
    return existing.isEmpty() ? names : existing;
  }

  /** Decides a span among its names, or leaves it open where none is likely. */
  static void choose(ArticleSpans article, Span span, Set<String> countries) {
    List<ActorScore> scored =
        existing(article, names(span)).stream()
            .filter(alias -> isPossible(article, alias, countries))
            .filter(alias -> !isCommonWord(article, span, alias))
            .map(alias -> ActorScore.of(article, span, alias, countries))
            .filter(score -> score.score() >= LEAST)
            .sorted(
                Comparator.comparingDouble(ActorScore::score)
                    .reversed()
                    .thenComparing(score -> article.actor(score.alias()).id()))
            .toList();
    if (scored.isEmpty()) {
      return;
    }
    if (scored.size() == 1 || scored.get(0).score() - scored.get(1).score() >= MARGIN) {
      decide(article, span, scored.get(0).alias());
    } else {
      span.leaveUnresolved();
    }
  }

  /**
   * What does not exist on the date is not meant; a person of low rank is not met where nothing of
   * its country is, nor in sport.
   */
  private static boolean isPossible(ArticleSpans article, Alias alias, Set<String> countries) {
    Actor actor = article.actor(alias);
    if (actor.type() != ActorType.PERSON) {
      return !needsSupport(article, alias) || countries.contains(actor.country());
    }
    if (article.isSport()) {
      return actor.prior() >= WELL_KNOWN_IN_SPORT;
    }
    return actor.prior() >= WELL_KNOWN
        || actor.country().isEmpty()
        || countries.contains(actor.country())
        || article.catalog().roleOn(alias.actor(), article.date()).isPresent();
  }

  /** "North" or "May" as the whole name of a person that the tagger does not see. */
  private static boolean isCommonWord(ArticleSpans article, Span span, Alias alias) {
    return span.words() == 1
        && !span.is(NameType.PER)
        && article.actor(alias).type() == ActorType.PERSON
        && NEVER_ALONE.contains(article.key(span));
  }

  private static void decide(ArticleSpans article, Span span, Alias alias) {
    Actor actor = article.actor(alias);
    switch (alias.kind()) {
      case DEMONYM -> span.decide(actor, Resolution.DEMONYM, Confidence.DEMONYM);
      case SEAT -> span.decide(actor, Resolution.METONYM, Confidence.SEAT);
      default -> span.decide(actor, Resolution.CATALOG, Confidence.NAME);
    }
  }
}
