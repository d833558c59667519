/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.Word;
import io.entente.actor.catalog.WordLists;
import java.util.Set;

/** What the words around a span say about it. */
final class NameContext {

  /** Words before a surname that are no first name. */
  private static final Set<String> TITLES = WordLists.get("titles");

  /** Words that make the capitalised words before them the name of a firm, school or the like. */
  private static final Set<String> ORGANIZATION_ENDS = WordLists.get("organization-ends");

  /** Such words that are no sign of one where they stand behind another name. */
  private static final Set<String> FIRM_ENDS = WordLists.get("firm-ends");

  /** Words that, with "of", make what follows part of a longer name. */
  private static final Set<String> ORGANIZATION_HEADS = WordLists.get("organization-heads");

  private static final Set<String> OPENERS = WordLists.get("sentence-openers");

  private static final Set<String> PARTICLES = WordLists.get("name-particles");

  private static final int REACH = 5;

  private NameContext() {}

  /** Whether a name that the catalog lacks surrounds the span: "American Brands Inc". */
  static boolean insideLongerName(Sentence sentence, Span span) {
    return longerToTheRight(sentence, span) || longerToTheLeft(sentence, span);
  }

  private static boolean longerToTheRight(Sentence sentence, Span span) {
    boolean headline = sentence.isTitleCase();
    for (int i = span.lastWord() + 1; i <= span.lastWord() + REACH; i++) {
      if (!sentence.adjacent(i - 1, i) || !sentence.words().get(i).isCapitalised()) {
        return false;
      }
      if (ORGANIZATION_ENDS.contains(sentence.lower(i))) {
        return !headline || i == span.lastWord() + 1;
      }
    }
    return false;
  }

  private static boolean longerToTheLeft(Sentence sentence, Span span) {
    int of = span.firstWord() - 1;
    return of >= 1
        && sentence.adjacent(of, span.firstWord())
        && sentence.adjacent(of - 1, of)
        && sentence.lower(of).equals("of")
        && sentence.words().get(of - 1).isCapitalised()
        && ORGANIZATION_HEADS.contains(sentence.lower(of - 1));
  }

  /** Whether the span's last word is one with which firms' names end. */
  static boolean endsAsOrganization(Sentence sentence, Span span) {
    String last = sentence.lower(span.lastWord());
    return ORGANIZATION_ENDS.contains(last) || FIRM_ENDS.contains(last);
  }

  /** Whether a title stands right before the span. */
  static boolean titleBefore(Sentence sentence, Span span) {
    int before = span.firstWord() - 1;
    return before >= 0 && TITLES.contains(sentence.lower(before));
  }

  /**
   * Whether a capitalised word that is no title stands right before or behind a surname, so that it
   * belongs to somebody else or to a thing: "Melania Trump", "Trump Tower".
   */
  static boolean partOfAnotherName(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    if (sentence.isTitleCase()) {
      return false;
    }
    int behind = span.lastWord() + 1;
    boolean nameBehind =
        behind < sentence.words().size()
            && sentence.between(span.lastWord(), behind).equals(" ")
            && sentence.words().get(behind).isCapitalised()
            && !TITLES.contains(sentence.lower(behind));
    return nameBehind || hyphened(sentence, span) || nameBefore(article, span, sentence);
  }

  /** A hyphen and a small letter behind make the surname a part of a given name: "Dong-hoon". */
  private static boolean hyphened(Sentence sentence, Span span) {
    int behind = span.lastWord() + 1;
    return behind < sentence.words().size()
        && sentence.hyphenated(behind)
        && span.firstWord() > 0
        && sentence.words().get(span.firstWord() - 1).isCapitalised()
        && !TITLES.contains(sentence.lower(span.firstWord() - 1))
        && !sentence.words().get(behind).isCapitalised();
  }

  private static boolean nameBefore(ArticleSpans article, Span span, Sentence sentence) {
    int before = span.firstWord() - 1;
    if (before < 0 || !sentence.adjacent(before, span.firstWord())) {
      return false;
    }
    if (PARTICLES.contains(sentence.lower(before))) {
      return true;
    }
    Word word = sentence.words().get(before);
    boolean opener = before == 0 && OPENERS.contains(sentence.lower(before));
    return word.isCapitalised()
        && !opener
        && !TITLES.contains(sentence.lower(before))
        && !endsName(article, span.sentence(), before);
  }

  /** Whether a word ends a name that is more than a surname: "Russian", "White House". */
  private static boolean endsName(ArticleSpans article, int sentence, int word) {
    return article.spans().stream()
        .anyMatch(
            span ->
                span.sentence() == sentence
                    && span.lastWord() == word
                    && !span.isDropped()
                    && span.aliases().stream().anyMatch(a -> a.kind() != AliasKind.SURNAME));
  }
}
