/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import java.util.Set;

/** What the words around a span say about it. */
final class NameContext {

  /** Words before a surname that are no first name. */
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "lord",
          "lady",
          "prof",
          "professor",
          "president",
          "minister",
          "premier",
          "chancellor",
          "secretary",
          "senator",
          "sen",
          "rep",
          "representative",
          "congressman",
          "congresswoman",
          "governor",
          "gov",
          "general",
          "gen",
          "colonel",
          "col",
          "lieutenant",
          "lt",
          "major",
          "maj",
          "captain",
          "capt",
          "admiral",
          "adm",
          "marshal",
          "commander",
          "chairman",
          "chairwoman",
          "chair",
          "chief",
          "director",
          "pope",
          "king",
          "queen",
          "prince",
          "princess",
          "emir",
          "sheikh",
          "sultan",
          "ayatollah",
          "crown",
          "ambassador",
          "envoy",
          "judge",
          "justice",
          "speaker",
          "comrade",
          "leader",
          "state",
          "treasury",
          "defense",
          "foreign",
          "prime",
          "vice",
          "deputy",
          "elect",
          "candidate",
          "boss",
          "republican",
          "democrat",
          "monsieur",
          "herr",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "and",
          "but",
          "the",
          "team",
          "pm",
          "cardinal",
          "archbishop",
          "mullah",
          "imam",
          "czar",
          "mayor",
          "sultan");

  /** Words that make the capitalised words before them the name of a firm, school or the like. */
  private static final Set<String> ORGANIZATION_ENDS =
      Set.of(
          "inc",
          "corp",
          "co",
          "ltd",
          "plc",
          "ag",
          "sa",
          "nv",
          "spa",
          "gmbh",
          "llc",
          "lp",
          "holdings",
          "industries",
          "corporation",
          "company",
          "airlines",
          "airways",
          "bancorp",
          "bancorporation",
          "university",
          "college",
          "school",
          "institute",
          "museum",
          "hospital",
          "church",
          "cathedral",
          "times",
          "post",
          "journal",
          "herald",
          "tribune",
          "gazette",
          "news",
          "radio",
          "television",
          "airport",
          "street",
          "avenue",
          "road",
          "river",
          "sea",
          "ocean",
          "strait",
          "bay",
          "gulf",
          "lake",
          "mountain",
          "mountains",
          "island",
          "desert",
          "canal",
          "bridge",
          "square",
          "tower",
          "hotel",
          "stadium",
          "cup",
          "open",
          "league",
          "olympics",
          "championship",
          "championships",
          "petroleum",
          "motors",
          "motor",
          "steel",
          "telecom",
          "telephone",
          "telegraph",
          "electric",
          "insurance",
          "mutual",
          "partners",
          "stores",
          "foods",
          "brands",
          "resources",
          "exploration",
          "securities",
          "exchange",
          "festival",
          "express",
          "mines",
          "mining",
          "gold",
          "savings",
          "trust",
          "properties",
          "pharmaceuticals",
          "systems",
          "technologies",
          "enterprises",
          "products",
          "stearns",
          "brothers",
          "club",
          "fc",
          "united",
          "city",
          "orchestra",
          "theatre",
          "foundation",
          "cable",
          "gas",
          "oil",
          "energy",
          "jr");

  /** Words that, with "of", make what follows part of a longer name. */
  private static final Set<String> ORGANIZATION_HEADS =
      Set.of(
          "university",
          "bank",
          "institute",
          "museum",
          "church",
          "gulf",
          "sea",
          "strait",
          "straits",
          "bay",
          "battle",
          "treaty",
          "port",
          "college",
          "school",
          "archbishop",
          "bishop",
          "duke",
          "duchess",
          "peace",
          "isle",
          "cape",
          "house");

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
    int before = span.firstWord() - 1;
    boolean nameBefore =
        isName(sentence, before, span.firstWord())
            && before > 0
            && !TITLES.contains(sentence.lower(before))
            && !isSpanEnd(article, span.sentence(), before);
    int behind = span.lastWord() + 1;
    boolean nameBehind =
        behind < sentence.words().size()
            && sentence.between(span.lastWord(), behind).equals(" ")
            && sentence.words().get(behind).isCapitalised()
            && !TITLES.contains(sentence.lower(behind));
    return nameBefore || nameBehind;
  }

  private static boolean isName(Sentence sentence, int word, int next) {
    return sentence.adjacent(word, next) && sentence.words().get(word).isCapitalised();
  }

  private static boolean isSpanEnd(ArticleSpans article, int sentence, int word) {
    return article.spans().stream()
        .anyMatch(s -> s.sentence() == sentence && s.lastWord() == word && !s.isDropped());
  }
}
