/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.WordLists;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The time of which an office is told: "the Turkish president said in 2019", "in March 2019, the
 * Turkish president" mean whoever held it all of that year, "the Turkish president at the time"
 * nobody who can be told. Else it is the article's date. What stands in another clause ("the deal
 * of 2015", ", who won in 2018,") says nothing about the office.
 *
 * @param from first day
 * @param to last day
 */
record OfficeTime(LocalDate from, LocalDate to) {

  /** Words behind the office among which a time is sought. */
  private static final int REACH = 6;

  private static final int FIRST_YEAR = 1800;
  private static final int DECEMBER = 12;
  private static final int LAST_DAY = 31;

  private static final Set<String> IN = Set.of("in", "during", "of", "from");

  private static final Set<String> MONTHS = WordLists.get("months");

  /** What may stand before a year beside a month. */
  private static final Set<String> PARTS_OF_A_YEAR = Set.of("early", "late", "mid");

  /** What another clause begins with. */
  private static final Set<String> CLAUSES =
      Set.of("that", "which", "who", "whom", "whose", "where", "when", "while", "and", "but", "to");

  /**
   * The time of an office named by some words of a sentence; nothing where it is some time in the
   * past that cannot be told.
   */
  static Optional<OfficeTime> of(LocalDate date, Sentence sentence, int first, int last) {
    OfficeTime today = new OfficeTime(date, date);
    if (isPast(sentence, 0, first)) {
      return Optional.empty();
    }
    Optional<OfficeTime> told = year(date, sentence, 0, first);
    for (int word = last + 1; told.isEmpty() && word <= last + REACH; word++) {
      if (ends(sentence, word)) {
        return Optional.of(today);
      }
      if (isPast(sentence, word, sentence.words().size())) {
        return Optional.empty();
      }
      told = year(date, sentence, word, sentence.words().size());
    }
    return told.or(() -> Optional.of(today));
  }

  private static boolean ends(Sentence sentence, int word) {
    return word >= sentence.words().size()
        || !sentence.between(word - 1, word).isBlank()
        || CLAUSES.contains(sentence.lower(word));
  }

  /** "at the time", "back then", "ten years ago". */
  private static boolean isPast(Sentence sentence, int word, int end) {
    String first = sentence.lower(word);
    String third = sentence.lower(word + 2);
    boolean then =
        first.equals("at") && sentence.lower(word + 1).equals("the") && third.equals("time")
            || first.equals("back") && sentence.lower(word + 1).equals("then");
    boolean ago =
        sentence.lower(word + 1).equals("years")
            && (third.equals("ago") || third.equals("earlier"));
    return (then || ago) && word + 1 < end;
  }

  /** "in 2019", "in March 2019", "last year" from a word on. */
  private static Optional<OfficeTime> year(LocalDate date, Sentence sentence, int word, int end) {
    if (sentence.lower(word).equals("last") && sentence.lower(word + 1).equals("year")) {
      return word + 1 < end ? Optional.of(ofYear(date.getYear() - 1)) : Optional.empty();
    }
    if (!IN.contains(sentence.lower(word))) {
      return Optional.empty();
    }
    String before = sentence.lower(word + 1);
    int at = MONTHS.contains(before) || PARTS_OF_A_YEAR.contains(before) ? word + 2 : word + 1;
    String year = sentence.lower(at);
    if (at >= end || !year.matches("\\d{4}")) {
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(year))
        .filter(number -> number >= FIRST_YEAR && number < date.getYear())
        .map(OfficeTime::ofYear);
  }

  private static OfficeTime ofYear(int year) {
    return new OfficeTime(LocalDate.of(year, 1, 1), LocalDate.of(year, DECEMBER, LAST_DAY));
  }
}
