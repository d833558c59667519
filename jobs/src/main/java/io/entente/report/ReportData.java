/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import io.entente.view.PairFigures;
import io.entente.view.Rising;
import io.entente.view.Why;
import java.util.List;

/**
 * What the page reads. Actors, articles, sentences and periods are named by their place in their
 * list; series leave out the periods in which nothing occurs. Days are written as 2025-01-31.
 *
 * @param filter what was left out of all counts, as JSON; {@code {}} for nothing
 * @param corpus how much there is
 * @param quality how names were resolved
 * @param time the periods
 * @param actors the actors, the most frequent first
 * @param pairs the pairs, the most frequent first
 * @param articles the articles of the sentences
 * @param sentences sentences that name both of a pair
 * @param rising what rose, by week and by month
 * @param countries countries with countries
 * @param publishers the publishers, those with most articles first
 * @param cut what was left out of the report
 */
record ReportData(
    String version,
    String filter,
    Corpus corpus,
    Quality quality,
    Time time,
    List<Actor> actors,
    List<Pair> pairs,
    List<Article> articles,
    List<Sentence> sentences,
    RisingIn rising,
    Countries countries,
    List<Publisher> publishers,
    Cut cut) {

  /** How much is counted, and how many records could not be used. */
  record Corpus(
      String first,
      String last,
      long articles,
      long stories,
      long actors,
      long pairs,
      List<Reject> rejects) {}

  /** Records that could not be used, for one reason. */
  record Reject(String reason, long records) {}

  /** How names were resolved, in short. */
  record Quality(
      long mentions,
      long inCatalog,
      long unresolved,
      List<Ambiguous> ambiguous,
      List<Open> open,
      List<Alike> alike) {}

  /** A name that meant several actors. */
  record Ambiguous(String name, long mentions, List<Counted> readings) {}

  /** Something counted. */
  record Counted(String name, long count) {}

  /** An actor that the catalog lacks. */
  record Open(String id, String name, String type, long mentions) {}

  /** An actor that the catalog lacks, and one of the catalog that it looks like. */
  record Alike(String open, String known, String reason) {}

  /**
   * The periods.
   *
   * @param unit their length: day, week, month or year
   * @param starts first days of all from the first to the last, also of those without an article
   * @param stories stories of each
   * @param articles articles of each
   * @param tested length of the periods of tests, month or year
   * @param testStarts first days of those
   */
  record Time(
      String unit,
      List<String> starts,
      List<Long> stories,
      List<Long> articles,
      String tested,
      List<String> testStarts) {}

  /**
   * An actor.
   *
   * @param names strings that named it
   * @param series period, stories, stories in which it is paired; and so on
   */
  record Actor(
      String id,
      String name,
      String type,
      String country,
      String wikidata,
      Boolean inCatalog,
      String first,
      String last,
      Long mentions,
      List<Counted> names,
      List<Office> offices,
      List<Long> series) {}

  /** An office, from the first month in which a text names its holder to the last. */
  record Office(String role, String from, String to, long mentions) {}

  /**
   * A pair.
   *
   * @param a place of its first actor
   * @param b place of the other
   * @param figures its figures in everything
   * @param series period, stories, sentences; and so on
   * @param tests period of tests, q value, 1 in the backbone or 0; and so on
   * @param evidence places of its sentences, the newest first
   * @param about what it is in the news for; null where that is not known
   */
  record Pair(
      int a,
      int b,
      Figures figures,
      List<Long> series,
      List<Double> tests,
      List<Integer> evidence,
      About about) {}

  /**
   * What a pair is in the news for, in the year in which most is said of it.
   *
   * @param headline of the article that says most of it; null where it has none
   */
  record About(int year, List<String> terms, String headline) {

    static About of(Why why) {
      return why == null
          ? null
          : new About(why.periodStart().getYear(), plain(why.words()), plain(why.headline()));
    }
  }

  private static List<String> plain(List<String> texts) {
    return texts.stream().map(PlainText::of).toList();
  }

  private static String plain(String text) {
    return text == null ? null : PlainText.of(text);
  }

  /** Figures of a pair in everything. */
  record Figures(long stories, long articles, long sentences, long paragraphs) {

    static Figures of(PairFigures pair) {
      return new Figures(pair.stories(), pair.articles(), pair.sentences(), pair.paragraphs());
    }
  }

  /** An article; what is unknown is null. */
  record Article(String date, String source, String title, String url) {}

  /**
   * A sentence.
   *
   * @param marks first code point of a name, after its last, place of the actor; and so on
   */
  record Sentence(int article, String text, List<Integer> marks) {}

  /**
   * Countries, for which actors stand.
   *
   * @param all the countries, those with most stories first
   * @param pairs those that meet, of two of them
   */
  record Countries(List<Country> all, List<CountryPair> pairs) {}

  /**
   * A country.
   *
   * @param code as in table country_periods
   * @param series period, stories, stories in which it meets another; and so on
   * @param actors places of the actors that stand for it, at least for a time
   */
  record Country(String code, String name, List<Long> series, List<Integer> actors) {}

  /**
   * Two countries.
   *
   * @param a place of the first
   * @param b place of the other
   * @param series period, stories, sentences; and so on
   */
  record CountryPair(int a, int b, List<Long> series) {}

  /** What rose in each of the latest weeks and months. */
  record RisingIn(List<RisingPeriod> week, List<RisingPeriod> month) {}

  /** What rose in a period. */
  record RisingPeriod(
      String start,
      boolean complete,
      long stories,
      List<RisingRow> actors,
      List<RisingRow> pairs) {}

  /**
   * An actor or a pair that rose.
   *
   * @param ids its id or ids
   * @param names its name or names
   * @param change ranks gained; null when it did not occur in the period before
   * @param terms what it is in the news for in that month
   * @param headline of the article that says most of it; null where it has none
   */
  record RisingRow(
      List<String> ids,
      List<String> names,
      long stories,
      double share,
      double usual,
      double z,
      int burst,
      Long change,
      String first,
      List<String> terms,
      String headline) {

    static RisingRow of(Rising.RisingActor actor) {
      return new RisingRow(
          List.of(actor.actorId()),
          List.of(PlainText.of(actor.name())),
          actor.stories(),
          Rounded.of(actor.share()),
          Rounded.of(actor.baselineMedian()),
          Rounded.of(actor.zScore()),
          actor.burstLevel(),
          actor.rankChange(),
          actor.firstSeen().toString(),
          plain(actor.terms()),
          plain(actor.headline()));
    }

    static RisingRow of(Rising.RisingPair pair) {
      return new RisingRow(
          List.of(pair.actorA(), pair.actorB()),
          List.of(PlainText.of(pair.nameA()), PlainText.of(pair.nameB())),
          pair.stories(),
          Rounded.of(pair.share()),
          Rounded.of(pair.baselineMedian()),
          Rounded.of(pair.zScore()),
          pair.burstLevel(),
          pair.rankChange(),
          pair.firstSeen().toString(),
          plain(pair.terms()),
          plain(pair.headline()));
    }
  }

  /**
   * A publisher.
   *
   * @param name null for all articles whose publisher is unknown
   * @param namings place of an actor, its articles that name it; and so on
   */
  record Publisher(
      String name, long articles, long stories, String first, String last, List<Long> namings) {}

  /**
   * What was left out.
   *
   * @param limits what the report may hold at most
   * @param sentences sentences that were left out for room
   * @param publishers whether there are more publishers
   */
  record Cut(ReportLimits limits, int sentences, boolean publishers) {}
}
