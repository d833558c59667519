/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.AliasTrie;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.WordLists;
import io.entente.ner.NameType;
import io.entente.ner.NamedSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Puts together what the catalog and the tagger find in a sentence.
 *
 * <p>Where both have the same words, one span carries the catalog's aliases and the tagger's type,
 * and the catalog has the last word on what it is. Where one lies inside the other, the longer
 * wins: the catalog's "Syrian Democratic Forces" over the tagger's "Syrian"; the tagger's "Jordan
 * Smith" over the catalog's "Jordan". Exceptions: a tagged span that is nothing but names of the
 * catalog side by side ("Syrian Kurds", "Russia-Ukraine") becomes those; a nationality before a
 * person ("French Emmanuel Macron") is divided from it; a firm's suffix or a person's further names
 * belong to the catalog's name beside them ("Texaco Inc"). Of two that only overlap the longer
 * wins, the catalog at equal length.
 */
final class SpanFinder {

  private static final Set<String> SUFFIXES = WordLists.get("company-suffixes");

  private static final Set<String> GOVERNMENT = WordLists.get("government-words");

  private final Catalog catalog;
  private final LocalDate date;
  private final Sentence sentence;
  private final int number;
  private final Codes codes;
  private final List<AliasTrie.Match> matches;
  private final boolean[] used;
  private final List<Span> spans = new ArrayList<>();

  private SpanFinder(
      Catalog catalog, LocalDate date, JoinedNames joined, Sentence sentence, int number) {
    this.catalog = catalog;
    this.date = date;
    this.sentence = sentence;
    this.number = number;
    this.codes = new Codes(sentence);
    this.matches = CatalogMatches.in(catalog, date, joined, codes, sentence);
    this.used = new boolean[matches.size()];
  }

  /** The spans of an article's sentences, in order. */
  static List<Span> find(
      Catalog catalog, LocalDate date, List<Sentence> sentences, List<NamedSpan> tagged) {
    List<Span> spans = new ArrayList<>();
    List<NamedSpan> names =
        Nicknames.joined(sentences, LongBodies.joined(catalog, sentences, tagged));
    JoinedNames joined = new JoinedNames(catalog, date, sentences, names);
    ScoreTable table = new ScoreTable(catalog);
    TitlesInside titles = new TitlesInside(catalog);
    int next = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      int end = sentence.begin() + sentence.text().length();
      SpanFinder finder = new SpanFinder(catalog, date, joined, sentence, s);
      while (next < names.size() && names.get(next).begin() < end) {
        TaggedWords.of(sentence, finder.codes, names.get(next++)).stream()
            .flatMap(name -> joined.parts(sentence, name).stream())
            .flatMap(name -> table.parts(sentence, name).stream())
            .flatMap(name -> titles.parts(sentence, name).stream())
            .forEach(finder::add);
      }
      spans.addAll(finder.finish());
    }
    return spans;
  }

  private List<Span> finish() {
    for (int m = 0; m < matches.size(); m++) {
      if (!used[m]) {
        AliasTrie.Match match = matches.get(m);
        spans.add(Span.ofCatalog(number, match.first(), match.last(), match.aliases()));
      }
    }
    spans.sort(Comparator.comparingInt(Span::firstWord).thenComparing(Span::lastWord));
    return spans;
  }

  private void add(TaggedWords name) {
    List<Integer> inside = new ArrayList<>();
    for (int m = 0; m < matches.size(); m++) {
      AliasTrie.Match match = matches.get(m);
      if (!name.overlaps(match.first(), match.last())) {
        continue;
      }
      if (name.contains(match.first(), match.last())) {
        inside.add(m);
      } else if (catalogWins(name, match)) {
        take(m, match.first(), match.last(), name);
        return;
      } else {
        used[m] = true;
      }
    }
    addWithInside(name, inside);
  }

  /** Whether a match that reaches beyond a tagged span takes its place. */
  private boolean catalogWins(TaggedWords name, AliasTrie.Match match) {
    boolean contained = match.first() <= name.first() && name.last() <= match.last();
    boolean longer = match.last() - match.first() >= name.last() - name.first();
    return longer && (contained || !isSurname(match));
  }

  private static boolean isSurname(AliasTrie.Match match) {
    return match.aliases().stream().allMatch(alias -> alias.kind() == AliasKind.SURNAME);
  }

  /** Adds a tagged span that holds these matches. */
  private void addWithInside(TaggedWords name, List<Integer> inside) {
    if (Nicknames.isIn(sentence, name.first(), name.last())) {
      inside.forEach(m -> used[m] = true);
      addNicknamed(name);
      return;
    }
    if (inside.isEmpty()) {
      addOpen(name);
      return;
    }
    AliasTrie.Match first = matches.get(inside.get(0));
    AliasTrie.Match last = matches.get(inside.get(inside.size() - 1));
    if (inside.size() == 1 && first.first() == name.first() && first.last() == name.last()) {
      take(inside.get(0), name.first(), name.last(), name);
    } else if (isRow(name, inside)
        || isNationalBody(name, first, last)
        || inside.size() == 2 && isTwoNames(name, first, last)) {
      inside.forEach(m -> take(m, matches.get(m).first(), matches.get(m).last(), name));
    } else if (isNationalityBefore(name, first)) {
      take(inside.get(0), first.first(), first.last(), name);
      addRest(name.at(first.last() + 1, name.last()), inside);
    } else if (isBeforeSmallWord(name, first)) {
      take(inside.get(0), first.first(), first.last(), name);
    } else if (isHyphenedCompound(name, last)) {
      take(inside.get(inside.size() - 1), last.first(), last.last(), name);
    } else {
      absorb(name, inside);
    }
  }

  private void addRest(TaggedWords rest, List<Integer> inside) {
    if (hasCapital(rest)) {
      addWithInside(rest, inside.subList(1, inside.size()));
    }
  }

  /** "English-speaking": what a hyphen joins in small letters is no name. */
  private boolean hasCapital(TaggedWords name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (sentence.capitalised(i)) {
        return true;
      }
    }
    return false;
  }

  /** "NATO-critical": a name of the catalog, a hyphen and a small word, which is no part of it. */
  private boolean isBeforeSmallWord(TaggedWords name, AliasTrie.Match first) {
    return name.type() != NameType.PER
        && first.first() == name.first()
        && first.last() == name.last() - 1
        && sentence.hyphenated(name.last())
        && !sentence.capitalised(name.last())
        && !isSurname(first);
  }

  /** A person's name with a nickname in it, under what the catalog has without the nickname. */
  private void addNicknamed(TaggedWords name) {
    List<Alias> persons =
        catalog.trie().lookup(Nicknames.without(sentence, name.first(), name.last())).stream()
            .filter(alias -> catalog.actor(alias).type() == ActorType.PERSON)
            .filter(alias -> catalog.hasBegun(alias.actor(), date))
            .toList();
    if (!overlapsTaken(name.first(), name.last())) {
      spans.add(
          Span.ofTagger(
              number, name.first(), name.last(), persons, name.type(), name.confidence()));
    }
  }

  /** The whole tagged span, under the catalog's name in it if that is the same actor's. */
  private void absorb(TaggedWords name, List<Integer> inside) {
    inside.forEach(m -> used[m] = true);
    for (int m : inside) {
      if (isNameWithAcronym(name, inside) || isSameActor(name, matches.get(m))) {
        take(m, name.first(), name.last(), name);
        return;
      }
    }
    addOpen(name);
  }

  /** "Acme Research Institute ARI": a name and the acronym of the same actor. */
  private boolean isNameWithAcronym(TaggedWords name, List<Integer> inside) {
    if (inside.size() != 2) {
      return false;
    }
    AliasTrie.Match full = matches.get(inside.get(0));
    AliasTrie.Match acronym = matches.get(inside.get(1));
    return full.first() == name.first()
        && acronym.first() == full.last() + 1
        && acronym.last() == name.last()
        && full.last() > full.first()
        && acronym.aliases().stream()
            .anyMatch(
                a ->
                    a.kind() == AliasKind.ACRONYM
                        && full.aliases().stream().anyMatch(b -> b.actor() == a.actor()));
  }

  /** "Texaco Inc", "U.S. Agriculture Department", "British Government". */
  private boolean isSameActor(TaggedWords name, AliasTrie.Match match) {
    if (name.type() == NameType.PER) {
      return match.first() == name.first()
          && match.last() > match.first()
          && hasType(match, ActorType.PERSON);
    }
    if (isSurname(match)) {
      return false;
    }
    if (match.first() > name.first()) {
      return match.last() == name.last() && isBodyOf(match, name.first());
    }
    boolean state = isNational(match);
    for (int i = match.last() + 1; i <= name.last(); i++) {
      if (!(state ? GOVERNMENT : SUFFIXES).contains(sentence.lower(i))) {
        return false;
      }
    }
    return state || match.aliases().stream().anyMatch(a -> catalog.actor(a).type().isBody());
  }

  /** Whether a match is a body of the state that the words from there to it name. */
  private boolean isBodyOf(AliasTrie.Match body, int first) {
    List<AliasTrie.Match> states =
        matches.stream()
            .filter(m -> m.first() == first && m.last() == body.first() - 1 && isNational(m))
            .toList();
    return body.aliases().stream()
        .map(catalog::actor)
        .filter(actor -> actor.type() == ActorType.AGENCY)
        .anyMatch(
            agency ->
                states.stream()
                    .flatMap(m -> m.aliases().stream())
                    .map(catalog::actor)
                    .anyMatch(state -> state.country().equals(agency.country())));
  }

  private boolean hasType(AliasTrie.Match match, ActorType type) {
    return CatalogMatches.hasType(catalog, match, type);
  }

  /**
   * Whether the matches cover all words, states and peoples first: "Syrian Kurds", "US-China"; or a
   * nationality last: "YPG Kurdish [militia]".
   */
  private boolean isRow(TaggedWords name, List<Integer> inside) {
    int next = name.first();
    for (int m : inside) {
      if (matches.get(m).first() != next || isSurname(matches.get(m))) {
        return false;
      }
      next = matches.get(m).last() + 1;
    }
    AliasTrie.Match last = matches.get(inside.get(inside.size() - 1));
    boolean covered = next == name.last() + 1;
    boolean nationalBefore =
        inside.subList(0, inside.size() - 1).stream().allMatch(m -> isNational(matches.get(m)));
    return covered
        && (nationalBefore && !hasType(last, ActorType.AGENCY)
            || inside.size() == 2 && isNationality(last));
  }

  private static boolean isNationality(AliasTrie.Match match) {
    return match.aliases().stream().allMatch(alias -> alias.kind() == AliasKind.DEMONYM);
  }

  private boolean isNational(AliasTrie.Match match) {
    return CatalogMatches.isNational(catalog, match);
  }

  /** "Lebanese militia Hezbollah": a nation, small words, and a body of another type. */
  private boolean isNationalBody(TaggedWords name, AliasTrie.Match first, AliasTrie.Match last) {
    if (first == last
        || first.first() != name.first()
        || last.last() != name.last()
        || !isNational(first)
        || isSurname(last)
        || isNational(last)) {
      return false;
    }
    for (int i = first.last() + 1; i < last.first(); i++) {
      if (sentence.words().get(i).isCapitalised()) {
        return false;
      }
    }
    return last.first() > first.last() + 1;
  }

  /**
   * Two names that the tagger took for one: "Acme Party of Jane Doe", "Acme Institute and Beta
   * University".
   */
  private boolean isTwoNames(TaggedWords name, AliasTrie.Match first, AliasTrie.Match last) {
    if (first.first() != name.first()
        || last.last() != name.last()
        || last.first() != first.last() + 2
        || isSurname(first)
        || isSurname(last)
        || !hasBody(first)) {
      return false;
    }
    String joint = sentence.lower(first.last() + 1);
    return joint.equals("of") && hasType(last, ActorType.PERSON)
        || joint.equals("and") && hasBody(last);
  }

  private boolean hasBody(AliasTrie.Match match) {
    return match.aliases().stream().anyMatch(alias -> catalog.actor(alias).type().isBody());
  }

  private boolean isNationalityBefore(TaggedWords name, AliasTrie.Match first) {
    boolean demonym = first.aliases().stream().anyMatch(a -> a.kind() == AliasKind.DEMONYM);
    return first.first() == name.first()
        && first.last() < name.last()
        && (name.prefixed()
            || name.type() == NameType.PER && demonym && name.last() - first.last() >= 2
            || sentence.hyphenated(first.last() + 1)
                && isNational(first)
                && !sentence.words().get(first.last() + 1).isCapitalised());
  }

  /** "Greek-Cypriot", "Russia-linked Alpha": the last name of a row joined by hyphens. */
  private boolean isHyphenedCompound(TaggedWords name, AliasTrie.Match last) {
    return last.last() == name.last()
        && last.first() > name.first()
        && sentence.hyphenated(last.first())
        && isNational(last)
        && name.type() == NameType.MISC
        && !sentence.words().get(last.first() - 1).isCapitalised();
  }

  private void take(int match, int first, int last, TaggedWords name) {
    if (used[match] && overlapsTaken(first, last)) {
      return;
    }
    used[match] = true;
    List<Alias> aliases = matches.get(match).aliases();
    spans.add(Span.ofTagger(number, first, last, aliases, name.type(), name.confidence()));
  }

  private void addOpen(TaggedWords name) {
    if (!overlapsTaken(name.first(), name.last())) {
      spans.add(
          Span.ofTagger(
              number, name.first(), name.last(), List.of(), name.type(), name.confidence()));
    }
  }

  private boolean overlapsTaken(int first, int last) {
    return spans.stream().anyMatch(s -> s.firstWord() <= last && first <= s.lastWord());
  }
}
