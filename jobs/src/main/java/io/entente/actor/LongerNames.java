/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import java.util.Set;

/**
 * Drops spans that are no names of their own: parts of longer names that the catalog lacks, and
 * acronyms that are plain words in a sentence of capitals.
 */
final class LongerNames implements ResolutionStep {

  private static final Set<String> WORDS_IN_CAPITALS =
      Set.of("who", "is", "are", "aid", "car", "all");

  @Override
  public void resolve(ArticleSpans article) {
    article
        .open()
        .filter(
            span ->
                NameContext.insideLongerName(article.sentenceOf(span), span)
                    || isPlainWord(article, span))
        .forEach(Span::drop);
  }

  private static boolean isPlainWord(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    return sentence.isAllCapitals()
        && span.firstWord() == span.lastWord()
        && WORDS_IN_CAPITALS.contains(sentence.lower(span.firstWord()));
  }
}
