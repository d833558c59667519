/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import java.util.Set;

/**
 * Drops spans that only the catalog found and that are no names of their own: parts of longer names
 * that it lacks, plain words in a sentence of capitals, single words that are seldom names.
 */
final class LongerNames implements ResolutionStep {

  private static final Set<String> WORDS_IN_CAPITALS =
      Set.of("who", "is", "are", "aid", "car", "all", "plan", "model", "let", "mid");

  private static final Set<ActorType> BRANDS =
      Set.of(ActorType.COMPANY, ActorType.MEDIA, ActorType.PARTY);

  private static final Set<String> TRAINS = Set.of("train", "trains");

  @Override
  public void resolve(ArticleSpans article) {
    article
        .open()
        .filter(
            span ->
                !span.isTagged()
                        && (NameContext.insideLongerName(article.sentenceOf(span), span)
                            || isWordOfBrand(article, span)
                            || isOpening(article, span)
                            || isPlainWord(article, span))
                    || isTrain(article, span))
        .forEach(Span::drop);
  }

  /** A firm's or paper's name of one word beside another capitalised word: "Liberation Day". */
  private static boolean isWordOfBrand(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    int behind = span.lastWord() + 1;
    return span.firstWord() == span.lastWord()
        && !sentence.isTitleCase()
        && span.aliases().stream().allMatch(alias -> BRANDS.contains(article.actor(alias).type()))
        && span.aliases().stream().noneMatch(alias -> alias.kind() == AliasKind.ACRONYM)
        && behind < sentence.words().size()
        && sentence.between(span.lastWord(), behind).equals(" ")
        && sentence.words().get(behind).isCapitalised();
  }

  /**
   * The first words of a sentence, of which only the first has a capital, as every sentence has it:
   * "We can hope", "Labor market reform". Not where the same name stands elsewhere in the article.
   */
  private static boolean isOpening(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    int behind = span.lastWord() + 1;
    if (span.firstWord() > 0
        || sentence.isHeadline()
        || !sentence.between(span.lastWord(), behind).equals(" ")
        || sentence.capitalised(behind)
        || !span.aliases().stream().allMatch(alias -> isNamedByWords(article, alias))) {
      return false;
    }
    for (int i = 1; i <= span.lastWord(); i++) {
      if (sentence.capitalised(i)) {
        return false;
      }
    }
    return !SharedBodies.PARTISANS.contains(sentence.lower(behind))
        && article.spans().stream()
            .noneMatch(
                other ->
                    other != span
                        && other.firstWord() > 0
                        && article.key(other).equals(article.key(span)));
  }

  private static boolean isNamedByWords(ArticleSpans article, Alias alias) {
    return BRANDS.contains(article.actor(alias).type()) && alias.kind() != AliasKind.ACRONYM;
  }

  /** "an ICE train" is of no agency. */
  private static boolean isTrain(ArticleSpans article, Span span) {
    return TRAINS.contains(article.sentenceOf(span).lower(span.lastWord() + 1))
        && !span.aliases().isEmpty()
        && span.aliases().stream()
            .allMatch(
                alias ->
                    alias.kind() == AliasKind.ACRONYM
                        && article.actor(alias).type() == ActorType.AGENCY);
  }

  private static boolean isPlainWord(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    return sentence.isAllCapitals()
        && span.firstWord() == span.lastWord()
        && WORDS_IN_CAPITALS.contains(sentence.lower(span.firstWord()));
  }
}
