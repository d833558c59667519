/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.WordLists;
import io.entente.actor.catalog.WordScanner;
import io.entente.ner.NameType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides names of bodies and parties that many states have, such as Congress, Supreme Court or
 * Labour Party: the one of the state that the sentence and the article are about ({@link
 * ArticleStates}), if the catalog has it; else an open actor of that state. The one that the
 * catalog means by the bare name stays where the article is about its state too, or about none. A
 * party's acronym in brackets behind the name says which party it is in all of the article.
 */
final class SharedBodies implements ResolutionStep {

  private static final Set<String> BODIES = keys("shared-bodies");

  /** What a party has: "Conservative leader". */
  static final Set<String> PARTISANS =
      Set.of(
          "candidate",
          "candidates",
          "chief",
          "deputies",
          "deputy",
          "frontbencher",
          "lawmaker",
          "lawmakers",
          "leader",
          "leaders",
          "leadership",
          "mp",
          "mps",
          "peer",
          "peers",
          "politician",
          "politicians",
          "senator",
          "senators",
          "supporters",
          "voters");

  private static final Set<String> PARTIES = keys("shared-parties");
  private static final Set<String> FIRST_WORDS =
      Stream.concat(BODIES.stream(), PARTIES.stream())
          .map(name -> name.split(" ")[0])
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<ActorType> TYPES =
      EnumSet.of(ActorType.AGENCY, ActorType.ORGANIZATION, ActorType.PARTY);

  /** Share of the weightiest state above which the catalog's usual one of a name is meant still. */
  private static final double SHARE = 0.2;

  /** Country, blank, name: the body or party of that state, the best known first. */
  private final Map<String, List<Actor>> ofStates = new HashMap<>();

  private final Map<String, String> states = new HashMap<>();

  SharedBodies(Catalog catalog) {
    Map<String, Set<String>> nations = nations(catalog);
    for (int id = 0; id < catalog.aliasCount(); id++) {
      Alias alias = catalog.alias(id);
      Actor actor = catalog.actor(alias);
      if (TYPES.contains(actor.type())
          && alias.kind() == AliasKind.NAME
          && !actor.country().isEmpty()) {
        bare(WordScanner.key(alias.text()), nations.getOrDefault(actor.country(), Set.of()))
            .ifPresent(name -> add(actor, name));
      }
    }
    ofStates
        .values()
        .forEach(list -> list.sort((one, other) -> Double.compare(other.prior(), one.prior())));
  }

  private Map<String, Set<String>> nations(Catalog catalog) {
    Map<String, Set<String>> nations = new HashMap<>();
    for (int id = 0; id < catalog.aliasCount(); id++) {
      Alias alias = catalog.alias(id);
      Actor actor = catalog.actor(alias);
      if (actor.type() == ActorType.STATE && !actor.country().isEmpty()) {
        nations
            .computeIfAbsent(actor.country(), country -> new HashSet<>())
            .add(WordScanner.key(alias.text()));
        if (actor.id().equals("state:" + actor.country().toLowerCase(Locale.ROOT))) {
          states.putIfAbsent(actor.country(), actor.name());
        }
      }
    }
    return nations;
  }

  private void add(Actor actor, String name) {
    List<Actor> known =
        ofStates.computeIfAbsent(actor.country() + " " + family(name), key -> new ArrayList<>());
    if (!known.contains(actor)) {
      known.add(actor);
    }
  }

  /** One key for a party's names: "social democrats", "social democratic party". */
  private static String family(String key) {
    if (!PARTIES.contains(key)) {
      return key;
    }
    String family = key.replaceFirst("^the ", "").replaceFirst(" party$", "");
    return family.endsWith("democratic")
        ? family.substring(0, family.length() - "ic".length())
        : family.replaceFirst("s$", "");
  }

  /** The shared name in a full one, if the rest only names the nation. */
  private static Optional<String> bare(String full, Set<String> nations) {
    for (String nation : nations) {
      if (full.startsWith(nation + " ") && isShared(full.substring(nation.length() + 1))) {
        return Optional.of(full.substring(nation.length() + 1));
      }
      for (String of : List.of(" of ", " of the ")) {
        if (full.endsWith(of + nation)) {
          String bare = full.substring(0, full.length() - of.length() - nation.length());
          if (isShared(bare)) {
            return Optional.of(bare);
          }
        }
      }
    }
    return isShared(full) ? Optional.of(full) : Optional.empty();
  }

  private static Set<String> keys(String list) {
    return WordLists.get(list).stream()
        .map(name -> WordScanner.key(name.replace('_', ' ')))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isShared(String key) {
    return BODIES.contains(key) || PARTIES.contains(key);
  }

  /** Whether a span is a name that bodies or parties of many states have. */
  static boolean isShared(ArticleSpans article, Span span) {
    return FIRST_WORDS.contains(article.sentenceOf(span).lower(span.firstWord()))
        && isShared(article.key(span));
  }

  /** Number of the last word of a shared name of several words that begins at a word, or -1. */
  static int endOfName(Sentence sentence, int first) {
    if (!FIRST_WORDS.contains(sentence.lower(first))) {
      return -1;
    }
    for (int last = Math.min(first + 2, sentence.words().size() - 1); last > first; last--) {
      if (sentence.capitalised(last) && isShared(sentence.key(first, last))) {
        boolean joined = true;
        for (int i = first + 1; i <= last; i++) {
          joined &= sentence.between(i - 1, i).isBlank();
        }
        if (joined) {
          return last;
        }
      }
    }
    return isPartyOfLeader(sentence, first) ? first : -1;
  }

  /** "Conservative leader": a party's name of one word before what only a party has. */
  private static boolean isPartyOfLeader(Sentence sentence, int word) {
    return PARTIES.contains(sentence.lower(word))
        && PARTISANS.contains(sentence.lower(word + 1))
        && sentence.between(word, word + 1).isBlank();
  }

  @Override
  public void resolve(ArticleSpans article) {
    List<Span> shared =
        article.spans().stream()
            .filter(span -> !span.isDropped() && isBody(span) && isShared(article, span))
            .toList();
    if (shared.isEmpty()) {
      return;
    }
    Map<String, Actor> introduced = introduced(article, shared);
    ArticleStates about = ArticleStates.of(article);
    for (Span span : shared) {
      Actor told = introduced.get(family(article.key(span)));
      if (told != null) {
        span.decide(told, Resolution.COREFERENCE, Confidence.ACRONYM);
      } else if (!about.isEmpty()) {
        decide(article, span, about);
      }
    }
  }

  private static boolean isBody(Span span) {
    if (span.actor().isPresent()) {
      return TYPES.contains(span.actor().get().type());
    }
    return span.isOpen() && !span.is(NameType.PER) && !span.is(NameType.LOC);
  }

  /** "Christian Democrats (CDU)": the party that the catalog knows by the acronym. */
  private static Map<String, Actor> introduced(ArticleSpans article, List<Span> shared) {
    Map<String, Actor> introduced = new HashMap<>();
    List<Span> spans = article.spans();
    for (int i = 1; i < spans.size(); i++) {
      Span form = spans.get(i - 1);
      Span acronym = spans.get(i);
      if (shared.contains(form)
          && acronym.actor().filter(actor -> actor.type() == ActorType.PARTY).isPresent()
          && isInBrackets(article, form, acronym)) {
        introduced.putIfAbsent(family(article.key(form)), acronym.actor().orElseThrow());
      }
    }
    return introduced;
  }

  private static boolean isInBrackets(ArticleSpans article, Span form, Span acronym) {
    if (form.sentence() != acronym.sentence() || acronym.words() > 1) {
      return false;
    }
    Sentence sentence = article.sentenceOf(form);
    int gap = acronym.firstWord() - form.lastWord();
    return gap <= 2
        && sentence.between(acronym.firstWord() - 1, acronym.firstWord()).endsWith("(")
        && sentence.between(acronym.lastWord(), acronym.lastWord() + 1).startsWith(")");
  }

  private void decide(ArticleSpans article, Span span, ArticleStates about) {
    String key = article.key(span);
    Optional<Actor> usual = span.actor();
    Optional<String> owner = owner(article, span);
    Map<String, Double> weights = about.at(span.sentence());
    if (owner.isEmpty()
        && usual.isPresent()
        && (staysUsual(usual.get(), weights, about) || isBeforeSecretary(article, span))) {
      return;
    }
    Optional<String> country = owner.or(() -> ArticleStates.best(withBody(weights, key)));
    if (country.isEmpty()) {
      country = ArticleStates.best(weights);
    }
    Actor body = country.map(c -> ofState(article, c, key)).orElse(null);
    if (body != null) {
      span.decide(body, Resolution.COREFERENCE, Confidence.SHORT_FORM);
    } else if (usual.isPresent() || span.isTagged()) {
      Optional<Actor> open = country.flatMap(c -> open(article, span, c));
      open.ifPresentOrElse(
          actor -> span.decide(actor, Resolution.OPEN, Confidence.OPEN), span::drop);
    }
  }

  /** "Treasury Secretary" is an office of the United States. */
  private static boolean isBeforeSecretary(ArticleSpans article, Span span) {
    return article.sentenceOf(span).lower(span.lastWord() + 1).equals("secretary");
  }

  /** "Nigeria's Senate", "the Nigerian Senate": the state whose name stands right before. */
  private static Optional<String> owner(ArticleSpans article, Span body) {
    return article.spans().stream()
        .filter(
            span ->
                !span.isDropped()
                    && span.sentence() == body.sentence()
                    && span.lastWord() == body.firstWord() - 1)
        .flatMap(span -> span.actor().stream())
        .filter(actor -> actor.type() == ActorType.STATE && !actor.country().isEmpty())
        .map(Actor::country)
        .findFirst();
  }

  /**
   * Of the states with a body of that name in the catalog those that weigh about as much as any.
   */
  private Map<String, Double> withBody(Map<String, Double> weights, String key) {
    double most = ArticleStates.highest(weights);
    Map<String, Double> with = new HashMap<>(weights);
    with.entrySet()
        .removeIf(
            entry ->
                !ofStates.containsKey(entry.getKey() + " " + family(key))
                    || entry.getValue() < most / 2);
    return with;
  }

  /** Whether the catalog's usual one of the name is meant: its state counts here. */
  private static boolean staysUsual(Actor usual, Map<String, Double> weights, ArticleStates about) {
    return weights.getOrDefault(usual.country(), 0.0) >= SHARE * ArticleStates.highest(weights)
        && about.of(usual.country()) >= SHARE * about.highest();
  }

  private Actor ofState(ArticleSpans article, String country, String key) {
    return ofStates.getOrDefault(country + " " + family(key), List.of()).stream()
        .filter(actor -> article.catalog().hasBegun(actor, article.date()))
        .findFirst()
        .orElse(null);
  }

  /** A body under the state's name, where the catalog has none. */
  private Optional<Actor> open(ArticleSpans article, Span span, String country) {
    ActorType type = PARTIES.contains(article.key(span)) ? ActorType.PARTY : ActorType.ORGANIZATION;
    return Optional.ofNullable(states.get(country))
        .map(state -> OpenNames.ofState(article, span, state, country, type));
  }
}
