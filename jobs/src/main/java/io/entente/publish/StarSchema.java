/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.ActorPeriods;
import io.entente.pair.CountryPairPeriods;
import io.entente.pair.CountryPeriods;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
import io.entente.table.TableColumn;
import io.entente.trend.TrendColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The tables of the star schema: dimensions ({@code dim_}), facts ({@code fact_}), counts by period
 * ({@code agg_}) and periods against those before ({@code trend_}). Each length of period has
 * tables of its own, so that no sum runs over days, weeks, months and years together.
 *
 * <p>Keys are the lake's own ids, dates are dates: nothing is numbered, so that a row has the same
 * key in every publication.
 */
public final class StarSchema {

  /** Days. */
  public static final StarTable DIM_DATE =
      StarTable.named("dim_date", "one day of the years that the corpus covers")
          .with(
              StarColumns.DATE_ID,
              StarColumns.CALENDAR_YEAR,
              StarColumns.CALENDAR_QUARTER,
              StarColumns.CALENDAR_MONTH,
              StarColumns.MONTH_NAME,
              StarColumns.YEAR_MONTH,
              StarColumns.MONTH_START,
              StarColumns.YEAR_START,
              StarColumns.ISO_YEAR,
              StarColumns.ISO_WEEK,
              StarColumns.YEAR_WEEK,
              StarColumns.WEEK_START,
              StarColumns.DAY_OF_MONTH,
              StarColumns.ISO_DAY_OF_WEEK,
              StarColumns.DAY_NAME,
              StarColumns.IS_WEEKEND)
          .key(StarColumns.DATE_ID)
          .define();

  /** Publishers. */
  public static final StarTable DIM_PUBLISHER =
      StarTable.named("dim_publisher", "one publisher")
          .with(
              StarColumns.PUBLISHER_ID,
              StarColumns.KNOWN_BY,
              StarColumns.FIRST_PUBLISHED,
              StarColumns.LAST_PUBLISHED)
          .additive(StarColumns.ARTICLES)
          .key(StarColumns.PUBLISHER_ID)
          .define();

  /** Actors. */
  public static final StarTable DIM_ACTOR =
      StarTable.named(
              "dim_actor", "one actor that is counted; one that is counted as another has no row")
          .with(
              Actors.ACTOR_ID,
              Actors.NAME,
              Actors.TYPE,
              Actors.COUNTRY,
              Actors.WIKIDATA_ID,
              Actors.IN_CATALOG,
              Actors.FIRST_SEEN,
              Actors.LAST_SEEN)
          .additive(Actors.MENTIONS)
          .key(Actors.ACTOR_ID)
          .indexed(Actors.NAME)
          .define();

  /** What texts call actors. */
  public static final StarTable DIM_ACTOR_NAME =
      StarTable.named(
              "dim_actor_name",
              "one string that names an actor, or another that is counted as it (the 20 commonest of"
                  + " each)")
          .with(Actors.ACTOR_ID, StarColumns.SURFACE)
          .additive(Actors.SURFACE_MENTIONS)
          .key(Actors.ACTOR_ID, StarColumns.SURFACE)
          .refersTo(DIM_ACTOR, Actors.ACTOR_ID)
          .indexed(StarColumns.SURFACE)
          .define();

  /** Stories. */
  public static final StarTable DIM_STORY =
      StarTable.named("dim_story", "one story: an article and its copies, as the first tells it")
          .with(
              StarColumns.STORY_ID,
              Articles.PUBLISHED_DATE,
              StarColumns.PUBLISHER_ID,
              Articles.TITLE,
              Articles.URL,
              Articles.LANGUAGE,
              StarColumns.IS_COUNTED)
          .additive(StarColumns.ARTICLES, Articles.CHARACTERS, Articles.TOKENS)
          .with(StarColumns.STORY_BODY)
          .key(StarColumns.STORY_ID)
          .refersTo(DIM_DATE, Articles.PUBLISHED_DATE)
          .refersTo(DIM_PUBLISHER, StarColumns.PUBLISHER_ID)
          .indexed(Articles.PUBLISHED_DATE)
          .in(Partitioning.byMonth(Articles.PUBLISHED_DATE))
          .define();

  /** Articles. */
  public static final StarTable FACT_ARTICLE =
      StarTable.named("fact_article", "one article, copies included")
          .with(
              Articles.ARTICLE_ID,
              StarColumns.STORY_ID,
              Articles.PUBLISHED_DATE,
              StarColumns.PUBLISHER_ID,
              Articles.LANGUAGE,
              Articles.URL,
              StarColumns.IS_FIRST,
              StarColumns.IS_COUNTED)
          .additive(Articles.CHARACTERS, Articles.TOKENS)
          .key(Articles.ARTICLE_ID)
          .refersTo(DIM_STORY, StarColumns.STORY_ID)
          .refersTo(DIM_DATE, Articles.PUBLISHED_DATE)
          .refersTo(DIM_PUBLISHER, StarColumns.PUBLISHER_ID)
          .indexed(StarColumns.STORY_ID, Articles.PUBLISHED_DATE, StarColumns.PUBLISHER_ID)
          .in(Partitioning.byMonth(Articles.PUBLISHED_DATE))
          .define();

  /** Actors in stories. */
  public static final StarTable FACT_ACTOR_STORY =
      StarTable.named("fact_actor_story", "one actor in one story that is counted")
          .with(
              StarColumns.STORY_ID,
              Actors.ACTOR_ID,
              Articles.PUBLISHED_DATE,
              StarColumns.PUBLISHER_ID,
              StarColumns.IN_TITLE)
          .additive(ActorPeriods.MENTIONS)
          .withinOne(StarColumns.ACTOR_SENTENCES)
          .key(StarColumns.STORY_ID, Actors.ACTOR_ID)
          .refersTo(DIM_STORY, StarColumns.STORY_ID)
          .refersTo(DIM_ACTOR, Actors.ACTOR_ID)
          .refersTo(DIM_DATE, Articles.PUBLISHED_DATE)
          .refersTo(DIM_PUBLISHER, StarColumns.PUBLISHER_ID)
          .indexed(Actors.ACTOR_ID, Articles.PUBLISHED_DATE)
          .in(Partitioning.byMonth(Articles.PUBLISHED_DATE))
          .define();

  /** Pairs in stories. */
  public static final StarTable FACT_PAIR_STORY =
      StarTable.named("fact_pair_story", "one pair of actors in one story that is counted")
          .with(
              StarColumns.STORY_ID,
              PairMentions.ACTOR_A,
              PairMentions.ACTOR_B,
              Articles.PUBLISHED_DATE,
              StarColumns.PUBLISHER_ID)
          .withinOne(PairMentions.SENTENCES, PairMentions.PARAGRAPHS)
          .notAdditive(PairMentions.TOKEN_DISTANCE)
          .key(StarColumns.STORY_ID, PairMentions.ACTOR_A, PairMentions.ACTOR_B)
          .refersTo(DIM_STORY, StarColumns.STORY_ID)
          .refersTo(DIM_ACTOR, PairMentions.ACTOR_A, PairMentions.ACTOR_B)
          .refersTo(DIM_DATE, Articles.PUBLISHED_DATE)
          .refersTo(DIM_PUBLISHER, StarColumns.PUBLISHER_ID)
          .indexed(PairMentions.ACTOR_A, PairMentions.ACTOR_B, Articles.PUBLISHED_DATE)
          .in(Partitioning.byMonth(Articles.PUBLISHED_DATE))
          .define();

  /** Sentences of pairs. */
  public static final StarTable FACT_EVIDENCE =
      StarTable.named(
              "fact_evidence",
              "one sentence that names both actors of a pair, of at most 3 of each story")
          .with(
              StarColumns.STORY_ID,
              PairMentions.ACTOR_A,
              PairMentions.ACTOR_B,
              StarColumns.EVIDENCE_NUMBER,
              Articles.PUBLISHED_DATE,
              StarColumns.TEXT_FIELD,
              Mentions.SENTENCE_BEGIN,
              Mentions.SENTENCE_END,
              StarColumns.SENTENCE_TEXT)
          .key(
              StarColumns.STORY_ID,
              PairMentions.ACTOR_A,
              PairMentions.ACTOR_B,
              StarColumns.EVIDENCE_NUMBER)
          .refersTo(DIM_STORY, StarColumns.STORY_ID)
          .refersTo(DIM_ACTOR, PairMentions.ACTOR_A, PairMentions.ACTOR_B)
          .refersTo(DIM_DATE, Articles.PUBLISHED_DATE)
          .indexed(PairMentions.ACTOR_A, PairMentions.ACTOR_B)
          .in(Partitioning.byMonth(Articles.PUBLISHED_DATE))
          .define();

  private static final Map<Granularity, StarTable> TOTALS = ofEach(StarSchema::totals);
  private static final Map<Granularity, StarTable> ACTORS = ofEach(StarSchema::actors);
  private static final Map<Granularity, StarTable> PAIRS = ofEach(StarSchema::pairs);
  private static final Map<Granularity, StarTable> COUNTRIES = ofEach(StarSchema::countries);
  private static final Map<Granularity, StarTable> COUNTRY_PAIRS = ofEach(StarSchema::countryPairs);
  private static final Map<Granularity, StarTable> ACTOR_TRENDS = ofEach(StarSchema::actorTrends);
  private static final Map<Granularity, StarTable> PAIR_TRENDS = ofEach(StarSchema::pairTrends);
  private static final Map<Granularity, StarTable> PAIR_TERMS =
      ofThese(StarMeaning.LENGTHS, StarMeaning::pairTerms);
  private static final Map<Granularity, StarTable> ACTOR_TERMS =
      ofThese(StarMeaning.LENGTHS, StarMeaning::actorTerms);
  private static final Map<Granularity, StarTable> PAIR_PUBLISHERS =
      ofThese(StarMeaning.LENGTHS, StarMeaning::pairPublishers);

  /** Every table, each behind those that it refers to. */
  public static final List<StarTable> ALL = all();

  private StarSchema() {}

  /** The totals of all periods of a length: {@code agg_period_month} and so on. */
  public static StarTable aggPeriod(Granularity length) {
    return TOTALS.get(length);
  }

  /** Actors by period: {@code agg_actor_month} and so on. */
  public static StarTable aggActor(Granularity length) {
    return ACTORS.get(length);
  }

  /** Pairs by period: {@code agg_pair_month} and so on. */
  public static StarTable aggPair(Granularity length) {
    return PAIRS.get(length);
  }

  /** Countries by period: {@code agg_country_month} and so on. */
  public static StarTable aggCountry(Granularity length) {
    return COUNTRIES.get(length);
  }

  /** Pairs of countries by period: {@code agg_country_pair_month} and so on. */
  public static StarTable aggCountryPair(Granularity length) {
    return COUNTRY_PAIRS.get(length);
  }

  /** Actors against their past: {@code trend_actor_month} and so on. */
  public static StarTable trendActor(Granularity length) {
    return ACTOR_TRENDS.get(length);
  }

  /** Pairs against their past: {@code trend_pair_month} and so on. */
  public static StarTable trendPair(Granularity length) {
    return PAIR_TRENDS.get(length);
  }

  /** Terms of pairs by month or year: {@code term_pair_month} and so on. */
  public static StarTable termPair(Granularity length) {
    return PAIR_TERMS.get(length);
  }

  /** Terms of actors by month or year: {@code term_actor_month} and so on. */
  public static StarTable termActor(Granularity length) {
    return ACTOR_TERMS.get(length);
  }

  /** Pairs by publisher and month or year: {@code publisher_pair_month} and so on. */
  public static StarTable publisherPair(Granularity length) {
    return PAIR_PUBLISHERS.get(length);
  }

  private static List<StarTable> all() {
    List<StarTable> all =
        new ArrayList<>(
            List.of(
                DIM_DATE,
                DIM_PUBLISHER,
                DIM_ACTOR,
                DIM_ACTOR_NAME,
                DIM_STORY,
                FACT_ARTICLE,
                FACT_ACTOR_STORY,
                FACT_PAIR_STORY,
                FACT_EVIDENCE));
    List.of(
            TOTALS,
            ACTORS,
            PAIRS,
            COUNTRIES,
            COUNTRY_PAIRS,
            ACTOR_TRENDS,
            PAIR_TRENDS,
            PAIR_TERMS,
            ACTOR_TERMS,
            PAIR_PUBLISHERS)
        .forEach(tables -> all.addAll(tables.values()));
    return List.copyOf(all);
  }

  private static Map<Granularity, StarTable> ofEach(Function<Granularity, StarTable> table) {
    return ofThese(List.of(Granularity.values()), table);
  }

  private static Map<Granularity, StarTable> ofThese(
      List<Granularity> lengths, Function<Granularity, StarTable> table) {
    Map<Granularity, StarTable> tables = new TreeMap<>();
    for (Granularity length : lengths) {
      tables.put(length, table.apply(length));
    }
    return tables;
  }

  private static StarTable totals(Granularity length) {
    return byPeriod("agg_period_", "one %s", length)
        .with(PeriodColumns.PERIOD_START)
        .additive(PeriodColumns.ARTICLES, PeriodColumns.STORIES)
        .notAdditive(
            PeriodColumns.SOURCES,
            PeriodTotals.ACTORS,
            PeriodTotals.PAIRED_ACTORS,
            PeriodTotals.PAIRS)
        .additive(PeriodTotals.MENTIONS, PeriodColumns.PAIR_WEIGHT)
        .with(PeriodTotals.COMPLETE)
        .key(PeriodColumns.PERIOD_START)
        .define();
  }

  private static StarTable actors(Granularity length) {
    return counted(ofActor("agg_actor_", "one actor in one %s in which it occurs", length));
  }

  private static StarTable countries(Granularity length) {
    TableColumn country = CountryPeriods.COUNTRY;
    return counted(
        byPeriod(
                "agg_country_",
                "one country in one %s in which an actor that stands for it occurs",
                length)
            .with(PeriodColumns.PERIOD_START, country)
            .key(country, PeriodColumns.PERIOD_START)
            .indexed(PeriodColumns.PERIOD_START));
  }

  private static StarTable counted(StarTable.Builder table) {
    return table
        .withinOne(PeriodColumns.ARTICLES, PeriodColumns.STORIES)
        .notAdditive(PeriodColumns.SOURCES)
        .additive(ActorPeriods.MENTIONS)
        .notAdditive(PeriodColumns.SHARE)
        .withinOne(PeriodColumns.PAIRED_STORIES, PeriodColumns.PAIR_WEIGHT)
        .define();
  }

  private static StarTable pairs(Granularity length) {
    return measured(
        ofPair("agg_pair_", "one pair of actors in one %s in which it occurs", length)
            .with(PairPeriods.RELATION));
  }

  private static StarTable countryPairs(Granularity length) {
    TableColumn a = CountryPairPeriods.COUNTRY_A;
    TableColumn b = CountryPairPeriods.COUNTRY_B;
    return measured(
        byPeriod(
                "agg_country_pair_",
                "one pair of countries in one %s in which actors of both occur together",
                length)
            .with(PeriodColumns.PERIOD_START, a, b)
            .key(a, b, PeriodColumns.PERIOD_START)
            .indexed(b, PeriodColumns.PERIOD_START));
  }

  private static StarTable measured(StarTable.Builder table) {
    return table
        .withinOne(PeriodColumns.ARTICLES, PeriodColumns.STORIES, PairPeriods.STORIES_SURE)
        .notAdditive(PeriodColumns.SOURCES)
        .withinOne(PairPeriods.SENTENCES, PairPeriods.PARAGRAPHS)
        .notAdditive(
            PeriodColumns.SHARE,
            PairPeriods.EXPECTED,
            PairPeriods.NPMI,
            PairPeriods.LOG_LIKELIHOOD_RATIO,
            PairPeriods.SHRUNKEN_LOG_RATIO,
            PairPeriods.P_VALUE_LOG,
            PairPeriods.Q_VALUE)
        .with(PairPeriods.IN_BACKBONE)
        .define();
  }

  private static StarTable actorTrends(Granularity length) {
    return trend(
        ofActor("trend_actor_", "one actor in one %s, against the periods before", length));
  }

  private static StarTable pairTrends(Granularity length) {
    return trend(
        ofPair("trend_pair_", "one pair in one %s, against the periods before", length)
            .with(PairPeriods.RELATION));
  }

  private static StarTable trend(StarTable.Builder table) {
    return table
        .withinOne(PeriodColumns.STORIES)
        .notAdditive(PeriodColumns.SHARE)
        .with(TrendColumns.COMPLETE)
        .notAdditive(
            TrendColumns.BASELINE_PERIODS,
            TrendColumns.BASELINE_MEDIAN,
            TrendColumns.BASELINE_DEVIATION,
            TrendColumns.SCORE,
            TrendColumns.BURST_LEVEL)
        .with(TrendColumns.BURST_START)
        .notAdditive(TrendColumns.BURST_WEIGHT)
        .with(TrendColumns.FIRST_SEEN)
        .notAdditive(TrendColumns.RANK, TrendColumns.RANK_CHANGE)
        .define();
  }

  private static StarTable.Builder ofActor(String name, String grain, Granularity length) {
    return byPeriod(name, grain, length)
        .with(PeriodColumns.PERIOD_START, Actors.ACTOR_ID)
        .key(Actors.ACTOR_ID, PeriodColumns.PERIOD_START)
        .refersTo(DIM_ACTOR, Actors.ACTOR_ID)
        .indexed(PeriodColumns.PERIOD_START);
  }

  private static StarTable.Builder ofPair(String name, String grain, Granularity length) {
    TableColumn a = PairMentions.ACTOR_A;
    TableColumn b = PairMentions.ACTOR_B;
    return byPeriod(name, grain, length)
        .with(PeriodColumns.PERIOD_START, a, b)
        .key(a, b, PeriodColumns.PERIOD_START)
        .refersTo(DIM_ACTOR, a, b)
        .indexed(b, PeriodColumns.PERIOD_START);
  }

  static StarTable.Builder byPeriod(String name, String grain, Granularity length) {
    TableColumn start = PeriodColumns.PERIOD_START;
    return StarTable.named(name + length.code(), grain.formatted(length.code()))
        .refersTo(DIM_DATE, start)
        .in(length == Granularity.YEAR ? Partitioning.byYear(start) : Partitioning.byMonth(start));
  }
}
