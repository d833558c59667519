/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.WordLists;
import io.entente.ner.NameType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Adds spans where an article repeats a part of a name that it has in full and that neither tagger
 * nor catalog found alone: the surname of one of its persons ("Hang" after "Le Thi Thu Hang"), the
 * first word of one of its firms ("Frontier" of "Frontier Communications"). Within a sentence only,
 * where a capital tells a name, and not beside another capitalised word.
 */
final class UntaggedNames implements ResolutionStep {

  /** As certain as a tagger that hardly dares. */
  private static final float TAGGED = 0.6f;

  private static final int SHORTEST = 3;

  /** A verb by its ending, of which no noun of that length is likely. */
  private static final Pattern VERB = Pattern.compile("[a-z]{2,}(?:ed|[a-rt-z]s)");

  /** What stands behind a person's name in a list of contributors. */
  private static final Set<String> NO_SURNAMES = Set.of("correspondent", "editor", "reporter");

  private static final Set<String> TITLES = WordLists.get("titles");
  private static final Set<String> NEVER_ALONE = WordLists.get("never-alone");

  @Override
  public void resolve(ArticleSpans article) {
    Map<String, NameType> parts = parts(article);
    if (parts.isEmpty()) {
      return;
    }
    Set<Long> taken = new HashSet<>();
    for (Span span : article.spans()) {
      for (int word = span.firstWord(); word <= span.lastWord(); word++) {
        taken.add(place(span.sentence(), word));
      }
    }
    boolean added = false;
    List<Sentence> sentences = article.sentences();
    for (int number = 0; number < sentences.size(); number++) {
      Sentence sentence = sentences.get(number);
      if (sentence.isTitleCase() || sentence.isAllCapitals()) {
        continue;
      }
      for (int word = 0; word < sentence.words().size(); word++) {
        NameType type = sentence.capitalised(word) ? parts.get(sentence.lower(word)) : null;
        if (type != null
            && !taken.contains(place(number, word))
            && (word > 0 || type == NameType.PER && isSubject(sentence, word))
            && standsAlone(sentence, word)) {
          article.spans().add(Span.ofTagger(number, word, word, List.of(), type, TAGGED));
          added = true;
        }
      }
    }
    if (added) {
      article
          .spans()
          .sort(Comparator.comparingInt(Span::sentence).thenComparingInt(Span::firstWord));
    }
  }

  /** What may stand for the article's persons and firms alone, folded, with what it then is. */
  private static Map<String, NameType> parts(ArticleSpans article) {
    Map<String, NameType> parts = new HashMap<>();
    for (Span span : article.spans()) {
      if (span.isDropped() || span.words() < 2) {
        continue;
      }
      Sentence sentence = article.sentenceOf(span);
      if (span.is(NameType.PER) && ArticlePersons.isPerson(span)) {
        PersonName.of(sentence, span.firstWord(), span.lastWord()).familyNames().stream()
            .filter(name -> isTelling(name))
            .forEach(name -> parts.put(name, NameType.PER));
      } else if (span.is(NameType.ORG) && isFirm(sentence, span)) {
        String first = sentence.lower(span.firstWord());
        if (isTelling(first)) {
          parts.putIfAbsent(first, NameType.ORG);
        }
      }
    }
    return parts;
  }

  private static boolean isTelling(String name) {
    return name.length() >= SHORTEST
        && name.indexOf(' ') < 0
        && !NEVER_ALONE.contains(name)
        && !NO_SURNAMES.contains(name);
  }

  private static boolean isFirm(Sentence sentence, Span span) {
    return NameContext.endsAsOrganization(sentence, span)
        && span.actor()
            .map(actor -> actor.type() == ActorType.COMPANY || actor.id().startsWith("open:"))
            .orElse(true);
  }

  /** At the begin of a sentence, where each word has a capital, a verb must follow. */
  private static boolean isSubject(Sentence sentence, int word) {
    String next = sentence.lower(word + 1);
    return sentence.between(word, word + 1).isBlank()
        && !sentence.capitalised(word + 1)
        && (ActingWords.VERBS.contains(next) || VERB.matcher(next).matches());
  }

  /** No capitalised word but a title stands beside it, and no hyphen or bracket of a code. */
  private static boolean standsAlone(Sentence sentence, int word) {
    return !isNameBeside(sentence, word - 1, word)
        && !isNameBeside(sentence, word + 1, word)
        && !sentence.hyphenated(word)
        && !sentence.hyphenated(word + 1);
  }

  private static boolean isNameBeside(Sentence sentence, int beside, int word) {
    int left = Math.min(beside, word);
    return beside >= 0
        && beside < sentence.words().size()
        && sentence.capitalised(beside)
        && beside > 0
        && sentence.between(left, left + 1).isBlank()
        && !TITLES.contains(sentence.lower(beside));
  }

  private static long place(int sentence, int word) {
    return ((long) sentence << Integer.SIZE) | word;
  }
}
