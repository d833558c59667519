/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.OfficeTitle;
import io.entente.actor.catalog.WordLists;
import io.entente.ner.NameType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds offices named without their holder: "the Turkish president", "Turkey's president", "the
 * president of Turkey". The words of the office are a mention of whoever held it on the article's
 * date, or at the time that the sentence tells ({@link OfficeTime}), if the catalog knows just one;
 * the state keeps its own mention.
 *
 * <p>Not where the holder's name stands beside the phrase or in the same sentence, and not for
 * former, future or indefinite holders ("a Turkish minister", "was the Turkish president").
 */
final class OfficePhrases implements ResolutionStep {

  private static final int LONGEST = 3;

  private static final Set<String> PHRASES =
      OfficeTitle.all().stream().map(OfficeTitle::phrase).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> NOT_NOW = WordLists.get("not-in-office");

  private final OfficeHolders holders;

  OfficePhrases(Catalog catalog) {
    this.holders = new OfficeHolders(catalog);
  }

  @Override
  public void resolve(ArticleSpans article) {
    List<Span> found = new ArrayList<>();
    for (Span owner : article.spans()) {
      if (!owner.isDropped()) {
        owner
            .actor()
            .flatMap(OfficeHolders::ownerOf)
            .flatMap(offices -> phrase(article, owner, offices))
            .ifPresent(found::add);
      }
    }
    if (!found.isEmpty()) {
      article.spans().addAll(found);
      article.spans().sort(Comparator.comparingInt(Span::sentence).thenComparing(Span::firstWord));
    }
  }

  private Optional<Span> phrase(ArticleSpans article, Span owner, String offices) {
    Sentence sentence = article.sentenceOf(owner);
    for (int length = LONGEST; length > 0; length--) {
      int behind = owner.lastWord() + 1;
      if (isPhrase(sentence, behind, length) && isBehind(sentence, owner)) {
        return mention(article, owner, behind, length, offices);
      }
      int before = startBefore(sentence, owner, length);
      if (isPhrase(sentence, before, length) && isDefinite(sentence, before - 1)) {
        return mention(article, owner, before, length, offices);
      }
    }
    return Optional.empty();
  }

  private static boolean isPhrase(Sentence sentence, int first, int length) {
    return first >= 0
        && first + length <= sentence.words().size()
        && PHRASES.contains(sentence.key(first, first + length - 1));
  }

  /** "the Turkish president", "Turkey's president". */
  private static boolean isBehind(Sentence sentence, Span owner) {
    String between = sentence.between(owner.lastWord(), owner.lastWord() + 1);
    int before = owner.firstWord() - 1;
    return between.isBlank()
        ? isDefinite(sentence, before)
        : between.matches(" ?['’]s? ") && !NOT_NOW.contains(sentence.lower(before));
  }

  /** First word of a phrase of that length in "president of [the] Turkey", or -1. */
  private static int startBefore(Sentence sentence, Span owner, int length) {
    int of = owner.firstWord() - 1;
    of = sentence.lower(of).equals("the") ? of - 1 : of;
    return sentence.lower(of).equals("of") ? of - length : -1;
  }

  private static boolean isDefinite(Sentence sentence, int article) {
    return sentence.lower(article).equals("the") && !NOT_NOW.contains(sentence.lower(article - 1));
  }

  private Optional<Span> mention(
      ArticleSpans article, Span owner, int first, int length, String offices) {
    Sentence sentence = article.sentenceOf(owner);
    int last = first + length - 1;
    String phrase = sentence.key(first, last);
    int begin = Math.min(first, owner.firstWord());
    int end = Math.max(last, owner.lastWord());
    Optional<Actor> holder =
        OfficeTime.of(article.date(), sentence, begin, end)
            .flatMap(time -> holders.holder(offices, phrase, time));
    if (holder.isEmpty()
        || sentence.isHeadline()
        || isNamed(article, owner.sentence(), first, last, holder.get())) {
      return Optional.empty();
    }
    Span span = Span.ofCatalog(owner.sentence(), first, last, List.of());
    span.decide(holder.get(), Resolution.ROLE, Confidence.OFFICE_PHRASE);
    return Optional.of(span);
  }

  /** Whether a name stands on the words or beside them, or the holder's in the sentence. */
  private static boolean isNamed(
      ArticleSpans article, int number, int first, int last, Actor holder) {
    Sentence sentence = article.sentences().get(number);
    boolean elect = sentence.between(last, last + 1).equals("-");
    return elect
        || sentence.capitalised(last + 1)
        || article.spans().stream()
            .filter(span -> span.sentence() == number && !span.isDropped())
            .anyMatch(
                span ->
                    span.firstWord() <= last && first <= span.lastWord()
                        || span.actor().filter(holder::equals).isPresent()
                        || span.is(NameType.PER) && span.firstWord() == last + 1);
  }
}
