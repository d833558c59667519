/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import io.entente.actor.Actors;
import io.entente.corpus.Articles;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PeriodColumns;
import io.entente.pair.TermColumns;
import io.entente.table.RecordReader;
import io.entente.table.RecordWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads the terms and the typical article of some pairs and actors in one period. */
final class WhyReader {

  /** An actor without another. */
  private static final String NOBODY = "";

  private final StoredTables stored;
  private final PeriodTables tables;

  WhyReader(StoredTables stored, PeriodTables tables) {
    this.stored = stored;
    this.tables = tables;
  }

  /** A row of a table of terms. */
  private record TermRow(
      LocalDate periodStart,
      String actorA,
      String actorB,
      int rank,
      String term,
      double zScore,
      long occurrences,
      long stories,
      String typicalArticleId) {}

  private record Headline(String articleId, String title) {}

  /** The words in which a pair meets in a year. */
  private record Year(String actorA, String actorB, LocalDate start, long words) {}

  /** Why a pair or an actor of the period was in the news. */
  record Reasons(String granularity, LocalDate start, Map<PairIds, Why> found) {

    Why of(String actor) {
      return of(actor, NOBODY);
    }

    Why of(String actorA, String actorB) {
      return found.getOrDefault(
          new PairIds(actorA, actorB), new Why(granularity, start, List.of(), null, null));
    }
  }

  /**
   * The reasons in the month or year of a period: there are none by days and weeks.
   *
   * @param actors ids
   */
  Reasons in(ChosenPeriod period, List<PairIds> pairs, List<String> actors) {
    Granularity length = length(period.granularity());
    return in(length, length.start(period.start()), subjects(pairs, actors));
  }

  /**
   * The reasons in every month or year from that of a day on.
   *
   * @return by the first day of the month or year
   */
  Function<LocalDate, Reasons> since(
      Granularity granularity, LocalDate from, List<PairIds> pairs, List<String> actors) {
    Granularity length = length(granularity);
    Column since = PeriodColumns.PERIOD_START.col().geq(lit(length.start(from)));
    Map<LocalDate, Reasons> found = reasons(length, subjects(pairs, actors), since);
    return day -> {
      LocalDate start = length.start(day);
      return found.getOrDefault(start, new Reasons(length.code(), start, Map.of()));
    };
  }

  private static Granularity length(Granularity granularity) {
    return granularity == Granularity.YEAR ? Granularity.YEAR : Granularity.MONTH;
  }

  private static List<PairIds> subjects(List<PairIds> pairs, List<String> actors) {
    return Stream.concat(
            pairs.stream(), actors.stream().distinct().map(actor -> new PairIds(actor, NOBODY)))
        .toList();
  }

  private Reasons in(Granularity length, LocalDate start, List<PairIds> subjects) {
    Column then =
        PeriodColumns.YEAR
            .col()
            .equalTo(start.getYear())
            .and(PeriodColumns.PERIOD_START.col().equalTo(lit(start)));
    return reasons(length, subjects, then)
        .getOrDefault(start, new Reasons(length.code(), start, Map.of()));
  }

  private Map<LocalDate, Reasons> reasons(Granularity length, List<PairIds> subjects, Column time) {
    List<TermRow> rows = subjects.isEmpty() ? List.of() : rows(length, subjects, time);
    Map<String, String> headlines = headlines(rows);
    Map<LocalDate, Reasons> found = new HashMap<>();
    rows.stream()
        .collect(Collectors.groupingBy(TermRow::periodStart))
        .forEach(
            (start, ofPeriod) ->
                found.put(
                    start,
                    new Reasons(length.code(), start, found(length, start, ofPeriod, headlines))));
    return found;
  }

  private static Map<PairIds, Why> found(
      Granularity length, LocalDate start, List<TermRow> rows, Map<String, String> headlines) {
    Map<PairIds, Why> found = new HashMap<>();
    rows.stream()
        .collect(Collectors.groupingBy(row -> new PairIds(row.actorA(), row.actorB())))
        .forEach(
            (ids, ofOne) -> {
              List<TermRow> ranked = new ArrayList<>(ofOne);
              ranked.sort(Comparator.comparingInt(TermRow::rank));
              String article = ranked.get(0).typicalArticleId();
              found.put(
                  ids,
                  new Why(
                      length.code(),
                      start,
                      ranked.stream().map(WhyReader::term).toList(),
                      article,
                      headlines.get(article)));
            });
    return found;
  }

  /** The reasons of pairs, each in the year in which most is said of it; of equal ones the last. */
  Map<PairIds, Why> inTheirYears(List<PairIds> pairs) {
    if (pairs.isEmpty()) {
      return Map.of();
    }
    Dataset<Row> years =
        of(Granularity.YEAR, tables.pairTerms(), pairs)
            .groupBy(
                PairMentions.ACTOR_A.col(),
                PairMentions.ACTOR_B.col(),
                PeriodColumns.PERIOD_START.col().as("start"))
            .agg(max(TermColumns.WORDS.col()).as("words"));
    Map<PairIds, Year> most = new HashMap<>();
    for (Year year : RecordReader.of(Year.class).collect(years)) {
      most.merge(new PairIds(year.actorA(), year.actorB()), year, BinaryOperator.maxBy(MOST_SAID));
    }
    Map<PairIds, Why> found = new HashMap<>();
    most.entrySet().stream()
        .collect(
            Collectors.groupingBy(
                pair -> pair.getValue().start(),
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
        .forEach((start, ofYear) -> found.putAll(in(Granularity.YEAR, start, ofYear).found()));
    return found;
  }

  private static final Comparator<Year> MOST_SAID =
      Comparator.comparingLong(Year::words).thenComparing(Year::start);

  private static Why.Term term(TermRow row) {
    return new Why.Term(row.term(), row.zScore(), row.occurrences(), row.stories());
  }

  private List<TermRow> rows(Granularity length, List<PairIds> subjects, Column time) {
    Dataset<Row> ofActors =
        tables
            .actorTerms()
            .withColumnRenamed(Actors.ACTOR_ID.name(), PairMentions.ACTOR_A.name())
            .withColumn(PairMentions.ACTOR_B.name(), lit(NOBODY));
    Dataset<Row> all = of(length, tables.pairTerms().unionByName(ofActors), subjects).where(time);
    return RecordReader.of(TermRow.class).collect(all);
  }

  private Dataset<Row> of(Granularity length, Dataset<Row> terms, List<PairIds> subjects) {
    Dataset<Row> chosen =
        broadcast(RecordWriter.of(PairIds.class).dataset(stored.spark(), subjects).distinct());
    return terms
        .where(PeriodColumns.GRANULARITY.col().equalTo(length.code()))
        .join(chosen, ChosenPairs.ENDS, "left_semi");
  }

  private Map<String, String> headlines(List<TermRow> rows) {
    Object[] ids = rows.stream().map(TermRow::typicalArticleId).distinct().toArray();
    Map<String, String> headlines = new HashMap<>();
    if (ids.length > 0) {
      Dataset<Row> articles =
          stored
              .read(Articles.TABLE)
              .where(Articles.ARTICLE_ID.col().isin(ids))
              .select(Articles.ARTICLE_ID.col(), Articles.TITLE.col());
      RecordReader.of(Headline.class)
          .collect(articles)
          .forEach(article -> headlines.put(article.articleId(), article.title()));
    }
    return headlines;
  }
}
