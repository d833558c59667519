/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.WordLists;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides surnames. A person whom the article names in full takes the surname: the nearest one
 * before, else the first after. Otherwise the surname goes to one who held a leading office on the
 * article's date, or who is famous enough, provided that nobody else comes near.
 */
final class PersonSurnames implements ResolutionStep {

  private static final double LEAD = 0.3;
  private static final double LEADING_OFFICE = 0.5;
  private static final double HEAD_OFFICE = 0.9;
  private static final double FAMOUS = 0.9;
  private static final double FAMOUS_LEAD = 0.1;
  private static final int SHORTEST = 4;

  private static final Set<String> NEVER_ALONE = WordLists.get("never-alone");

  @Override
  public void resolve(ArticleSpans article) {
    Map<Integer, List<Integer>> fullNames = fullNames(article);
    Set<String> countries = article.countries();
    for (int i = 0; i < article.spans().size(); i++) {
      Span span = article.spans().get(i);
      if (span.isOpen() && span.has(AliasKind.SURNAME) && !span.has(AliasKind.CAPITAL)) {
        resolve(article, span, i, fullNames, countries);
      }
    }
  }

  /** Persons named in full, each with the indexes of the spans that name it. */
  private static Map<Integer, List<Integer>> fullNames(ArticleSpans article) {
    Map<Integer, List<Integer>> named = new HashMap<>();
    for (int i = 0; i < article.spans().size(); i++) {
      Span.Decision decision = article.spans().get(i).decision();
      if (decision != null && decision.resolution() == Resolution.CATALOG) {
        named.computeIfAbsent(decision.actor(), a -> new java.util.ArrayList<>()).add(i);
      }
    }
    return named;
  }

  private static void resolve(
      ArticleSpans article,
      Span span,
      int index,
      Map<Integer, List<Integer>> fullNames,
      Set<String> countries) {
    if (NameContext.partOfAnotherName(article, span)) {
      span.drop();
      return;
    }
    Optional<Alias> named = nearest(span, index, fullNames);
    if (named.isPresent()) {
      span.decide(named.get().actor(), Resolution.COREFERENCE, Confidence.COREFERENCE);
      return;
    }
    if (!mayStandAlone(article, span)) {
      span.drop();
      return;
    }
    Optional<Alias> holder = officeHolder(article, span, countries);
    if (holder.isPresent()) {
      span.decide(holder.get().actor(), Resolution.ROLE, Confidence.OFFICE);
      return;
    }
    famous(article, span, countries)
        .ifPresentOrElse(
            alias -> span.decide(alias.actor(), Resolution.CATALOG, Confidence.FAME), span::drop);
  }

  private static Optional<Alias> nearest(
      Span span, int index, Map<Integer, List<Integer>> fullNames) {
    return surnames(span).stream()
        .filter(alias -> fullNames.containsKey(alias.actor()))
        .min(Comparator.comparingInt(alias -> distance(fullNames.get(alias.actor()), index)));
  }

  /** Spans back to the nearest name before, or, if there is none, far more for the first after. */
  private static int distance(List<Integer> named, int index) {
    int before = -1;
    for (int at : named) {
      before = at < index ? at : before;
    }
    return before >= 0 ? index - before : (named.get(0) - index) + (1 << 20);
  }

  private static boolean mayStandAlone(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    if (NameContext.titleBefore(sentence, span)) {
      return true;
    }
    String surname = sentence.lower(span.lastWord());
    boolean explicit = span.aliases().stream().anyMatch(alias -> isServingHead(article, alias));
    return !NEVER_ALONE.contains(surname)
        && (surname.length() >= SHORTEST || explicit && !sentence.isAllCapitals());
  }

  private static boolean isServingHead(ArticleSpans article, Alias alias) {
    return article
        .catalog()
        .roleOn(alias.actor(), article.date())
        .filter(role -> role.kind().weight() >= HEAD_OFFICE)
        .isPresent();
  }

  private static Optional<Alias> officeHolder(
      ArticleSpans article, Span span, Set<String> countries) {
    Predicate<Alias> leads =
        alias -> {
          double weight = officeWeight(article, alias);
          boolean present = countries.contains(article.actor(alias).country());
          return weight >= HEAD_OFFICE || weight >= LEADING_OFFICE && present;
        };
    return leader(article, span, countries, LEAD).filter(leads);
  }

  private static Optional<Alias> famous(ArticleSpans article, Span span, Set<String> countries) {
    return leader(article, span, countries, FAMOUS_LEAD)
        .filter(alias -> article.actor(alias).prior() >= FAMOUS);
  }

  /** The candidate with the highest score, if it leads the next by that much. */
  private static Optional<Alias> leader(
      ArticleSpans article, Span span, Set<String> countries, double lead) {
    List<FullNames.Scored> scored =
        surnames(span).stream()
            .map(alias -> new FullNames.Scored(alias, score(article, alias, countries)))
            .sorted(
                Comparator.comparingDouble(FullNames.Scored::score)
                    .reversed()
                    .thenComparing(s -> article.actor(s.alias()).id()))
            .toList();
    boolean clear = scored.size() == 1 || scored.get(0).score() - scored.get(1).score() >= lead;
    return clear ? Optional.of(scored.get(0).alias()) : Optional.empty();
  }

  private static double score(ArticleSpans article, Alias alias, Set<String> countries) {
    return FullNames.score(article, alias, countries) + officeWeight(article, alias);
  }

  private static double officeWeight(ArticleSpans article, Alias alias) {
    LocalDate date = article.date();
    return article
        .catalog()
        .roleOn(alias.actor(), date)
        .map(role -> role.kind().weight())
        .orElse(0.0);
  }

  private static List<Alias> surnames(Span span) {
    return span.aliases().stream().filter(alias -> alias.kind() == AliasKind.SURNAME).toList();
  }
}
