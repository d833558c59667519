/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.WordLists;
import io.entente.actor.catalog.WordScanner;
import io.entente.ner.NameType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides names of persons that are not full. A person whom the article names in full takes its
 * surname: the nearest one before, else the first after; failing that, a first name that only one
 * person in the article bears. Otherwise the surname goes to one who held a leading office on the
 * article's date, or who is famous enough, provided that nobody else comes near; else, if the
 * tagger found it, to an open actor under the surname alone.
 */
final class PersonSurnames implements ResolutionStep {

  private static final double LEAD = 0.3;
  private static final double LEADING_OFFICE = 0.5;
  private static final double HEAD_OFFICE = 0.9;
  private static final double FAMOUS = 0.9;
  private static final double KNOWN_EVERYWHERE = 0.95;
  private static final double KNOWN_AS_FEW = 0.98;
  private static final int RARE = 2;
  private static final double FAMOUS_LEAD = 0.1;
  private static final int SHORTEST = 4;

  /** What a leader has: "the Assad regime". */
  private static final Set<String> GOVERNED = WordLists.get("government-words");

  private static final Set<String> NEVER_ALONE = WordLists.get("never-alone");

  @Override
  public void resolve(ArticleSpans article) {
    ArticlePersons persons = new ArticlePersons(article);
    Set<String> countries = article.countries();
    for (int i = 0; i < article.spans().size(); i++) {
      Span span = article.spans().get(i);
      if (isCalledLikeAPlace(article, span)) {
        persons
            .byFamilyName(span, i)
            .ifPresent(
                player -> span.decide(player, Resolution.COREFERENCE, Confidence.COREFERENCE));
      }
      if (span.isOpen() && maybePerson(span) && !isOtherwiseTagged(span)) {
        resolve(article, span, i, persons, countries);
      }
    }
  }

  private static boolean maybePerson(Span span) {
    return span.is(NameType.PER) || span.has(AliasKind.SURNAME) && !span.has(AliasKind.CAPITAL);
  }

  /** The tagger takes it for a place or body, and the catalog knows one of that name. */
  private static boolean isOtherwiseTagged(Span span) {
    return span.isTagged() && !span.is(NameType.PER) && !FullNames.names(span).isEmpty();
  }

  /** In sport, the one word of a place, which may be a player's surname as well. */
  private static boolean isCalledLikeAPlace(ArticleSpans article, Span span) {
    return article.isSport()
        && span.words() == 1
        && span.is(NameType.LOC)
        && (span.isOpen()
            || span.actor().filter(actor -> actor.type() == ActorType.PLACE).isPresent());
  }

  private static void resolve(
      ArticleSpans article, Span span, int at, ArticlePersons persons, Set<String> countries) {
    if (!span.isTagged() && NameContext.partOfAnotherName(article, span)) {
      span.drop();
      return;
    }
    Optional<Actor> named = persons.byFamilyName(span, at);
    if (named.isPresent()) {
      span.decide(named.get(), Resolution.COREFERENCE, Confidence.COREFERENCE);
      return;
    }
    Optional<Actor> first = span.is(NameType.PER) ? persons.byFirstName(span) : Optional.empty();
    if (first.isPresent()) {
      span.decide(first.get(), Resolution.COREFERENCE, Confidence.SHORT_FORM);
      return;
    }
    decideAlone(article, span, countries);
  }

  private static void decideAlone(ArticleSpans article, Span span, Set<String> countries) {
    if (!FullNames.names(span).isEmpty()) {
      FullNames.choose(article, span, countries);
    }
    if (span.isOpen() && !article.isSport() && mayStandAlone(article, span)) {
      byOfficeOrFame(article, span, countries);
    }
    if (!span.isOpen()) {
      return;
    }
    if (span.is(NameType.PER)) {
      span.decide(open(article, span), Resolution.OPEN, Confidence.OPEN);
    } else if (!span.isTagged()) {
      span.drop();
    }
  }

  /** Nobody whom the catalog knows, or a firm whose name ends in 's. */
  private static Actor open(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    return Brands.isSubject(sentence, span.lastWord())
        ? OpenNames.brand(sentence, span)
        : OpenNames.of(article, span);
  }

  private static void byOfficeOrFame(ArticleSpans article, Span span, Set<String> countries) {
    Optional<Alias> holder = officeHolder(article, span, countries);
    if (holder.isPresent()) {
      span.decide(article.actor(holder.get()), Resolution.ROLE, Confidence.OFFICE);
      return;
    }
    famous(article, span, countries)
        .ifPresent(alias -> span.decide(article.actor(alias), Resolution.CATALOG, Confidence.FAME));
  }

  /**
   * A surname that the tagger does not take for a name must have a title, or be in a headline; one
   * that it takes for something else is no person's unless the article names that person.
   */
  private static boolean mayStandAlone(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    boolean headline = sentence.isHeadline();
    boolean person = span.is(NameType.PER);
    boolean titled = NameContext.titleBefore(sentence, span);
    String surname = sentence.lower(span.lastWord());
    if (!person && NEVER_ALONE.contains(surname)) {
      return false;
    }
    if (span.isTagged() && !person) {
      return isRulerMistaken(article, span)
          || !span.is(NameType.LOC) && GOVERNED.contains(sentence.lower(span.lastWord() + 1));
    }
    if (!person && !headline && !titled) {
      return false;
    }
    if (titled) {
      return true;
    }
    boolean explicit = span.aliases().stream().anyMatch(alias -> isServingHead(article, alias));
    return !NEVER_ALONE.contains(surname)
        && (surname.length() >= SHORTEST || explicit && !sentence.isAllCapitals());
  }

  /**
   * "under Gaddafi" that the tagger takes for a place: the only head of a state of that surname,
   * where the article names the state.
   */
  private static boolean isRulerMistaken(ArticleSpans article, Span span) {
    Set<String> countries = article.countries();
    return !span.is(NameType.ORG)
        && !span.has(AliasKind.NAME)
        && onceHead(article, span, countries)
            .filter(alias -> countries.contains(article.actor(alias).country()))
            .isPresent();
  }

  private static boolean isServingHead(ArticleSpans article, Alias alias) {
    return officeWeight(article, alias) >= HEAD_OFFICE;
  }

  private static Optional<Alias> officeHolder(
      ArticleSpans article, Span span, Set<String> countries) {
    return leader(article, span, countries, LEAD)
        .filter(
            alias -> {
              double weight = officeWeight(article, alias);
              boolean present = countries.contains(article.actor(alias).country());
              return weight >= HEAD_OFFICE || weight >= LEADING_OFFICE && present;
            });
  }

  private static Optional<Alias> famous(ArticleSpans article, Span span, Set<String> countries) {
    return leader(article, span, countries, FAMOUS_LEAD)
        .or(() -> onceHead(article, span, countries))
        .filter(alias -> article.actor(alias).prior() >= FAMOUS);
  }

  /**
   * The only bearer that has led a state, where the article names that state or everybody knows the
   * bearer.
   */
  private static Optional<Alias> onceHead(ArticleSpans article, Span span, Set<String> countries) {
    List<Alias> heads =
        span.aliases().stream()
            .filter(alias -> alias.kind() == AliasKind.SURNAME)
            .filter(
                alias ->
                    article.actor(alias).prior() >= KNOWN_AS_FEW
                        || article.actor(alias).prior() >= KNOWN_EVERYWHERE
                            && countries.contains(article.actor(alias).country()))
            .filter(alias -> article.highestOffice(article.actor(alias)) >= HEAD_OFFICE)
            .toList();
    return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
  }

  /** The candidate with the highest score, if it leads the next by that much. */
  private static Optional<Alias> leader(
      ArticleSpans article, Span span, Set<String> countries, double lead) {
    Courtesy courtesy = Courtesy.before(article.sentenceOf(span), span.firstWord());
    List<ActorScore> scored =
        span.aliases().stream()
            .filter(alias -> alias.kind() == AliasKind.SURNAME)
            .filter(alias -> courtesy.isOfAny() || courtesy.allows(firstName(article, alias)))
            .filter(alias -> isMet(article, span, alias, countries))
            .map(alias -> withOffice(article, span, alias, countries))
            .sorted(
                Comparator.comparingDouble(ActorScore::score)
                    .reversed()
                    .thenComparing(s -> article.actor(s.alias()).id()))
            .toList();
    if (scored.isEmpty()) {
      return Optional.empty();
    }
    boolean clear = scored.size() == 1 || scored.get(0).score() - scored.get(1).score() >= lead;
    return clear ? Optional.of(scored.get(0).alias()) : Optional.empty();
  }

  private static String firstName(ArticleSpans article, Alias alias) {
    return WordScanner.fold(article.actor(alias).name().split(" ")[0]);
  }

  /**
   * Whether a person may be met by the surname alone: one whose country the article names, one
   * known everywhere, or a leader whose surname hardly anybody else in the catalog bears.
   */
  private static boolean isMet(
      ArticleSpans article, Span span, Alias alias, Set<String> countries) {
    Actor actor = article.actor(alias);
    return actor.country().isEmpty()
        || countries.contains(actor.country())
        || actor.prior() >= KNOWN_EVERYWHERE
        || actor.prior() >= FAMOUS && bearers(span) <= RARE;
  }

  private static long bearers(Span span) {
    return span.aliases().stream()
        .filter(alias -> alias.kind() == AliasKind.SURNAME)
        .map(Alias::actor)
        .distinct()
        .count();
  }

  private static ActorScore withOffice(
      ArticleSpans article, Span span, Alias alias, Set<String> countries) {
    double score = ActorScore.of(article, span, alias, countries).score();
    return new ActorScore(alias, score + officeWeight(article, alias));
  }

  private static double officeWeight(ArticleSpans article, Alias alias) {
    return article.officeWeight(article.actor(alias));
  }
}
