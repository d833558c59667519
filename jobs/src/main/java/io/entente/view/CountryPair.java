/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.CountryStanding;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.table.RecordReader;
import io.entente.table.RecordWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A pair of countries: over time, in figures, by whom and in sentences. */
public final class CountryPair {

  /** The first and the last day that the SQL of tables can name. */
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final String COUNTRY = "country";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final Column[] CARRYING = {
    PeriodColumns.STORIES.col().desc(),
    PairPeriods.SENTENCES.col().desc(),
    PairMentions.ACTOR_A.col(),
    PairMentions.ACTOR_B.col()
  };

  private final NamedPair countries;
  private final OnePair pair;
  private final StoredTables stored;
  private final PeriodTables tables;
  private Dataset<Row> carrying;
  private Dataset<Row> standing;

  CountryPair(NamedPair countries, StoredTables stored, PeriodTables tables) {
    this.countries = countries;
    this.pair = new OnePair(countries, stored, tables);
    this.stored = stored;
    this.tables = tables;
  }

  /**
   * Two actors that stand for the two countries.
   *
   * @param nameA name of the actor whose id comes first
   * @param nameB name of the other
   * @param stories stories that name both while they do
   * @param sentences sentences that name both
   */
  public record Carrier(
      String actorA, String nameA, String actorB, String nameB, long stories, long sentences) {}

  /** The pair as one of actors, whose ids are the countries' codes: over time and in figures. */
  public OnePair figures() {
    return pair;
  }

  /** Its figures in everything; none where the two never meet. */
  public List<CountryPairFigures> everything() {
    return pair.figures().stream().map(CountryPairFigures::of).toList();
  }

  /** Its figures in a period; none where the two do not meet in it. */
  public List<CountryPairFigures> in(ChosenPeriod period) {
    return pair.figures(period).stream().map(CountryPairFigures::of).toList();
  }

  /** The pairs of actors in most of whose stories the countries meet. */
  public List<Carrier> carriers(int most) {
    Dataset<Row> first =
        carrying()
            .groupBy(PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col())
            .agg(
                count(lit(1)).as(PeriodColumns.STORIES.name()),
                sum(PairMentions.SENTENCES.col()).as(PairPeriods.SENTENCES.name()))
            .orderBy(CARRYING)
            .limit(most);
    return RecordReader.of(Carrier.class)
        .collect(new NamedActors(stored).withNames(first).orderBy(CARRYING));
  }

  /** Sentences that name actors of both, newest first, that contain a text. */
  public List<EvidenceSentence> evidence(int most, String containing) {
    Dataset<Row> actors = standing().select(Actors.ACTOR_ID.col()).distinct();
    Dataset<Row> named =
        stored.mentions().join(actors, new String[] {Mentions.ACTOR_ID.name()}, "left_semi");
    return new Evidence(stored, tables).of(carrying(), named, most, containing);
  }

  /** Rows of pair_mentions of two that stand for the two countries on the day of the article. */
  private Dataset<Row> carrying() {
    if (carrying == null) {
      Dataset<Row> dated =
          tables
              .filter()
              .articles(stored.read(Articles.TABLE))
              .select(Articles.ARTICLE_ID.col(), Articles.PUBLISHED_DATE.col());
      Dataset<Row> pairs =
          of(
              PairMentions.ACTOR_B.name(),
              of(PairMentions.ACTOR_A.name(), stored.read(PairMentions.TABLE)));
      carrying =
          pairs
              .join(dated, Articles.ARTICLE_ID.name())
              .where(isThen(PairMentions.ACTOR_A.name()).and(isThen(PairMentions.ACTOR_B.name())))
              .where(
                  col(PairMentions.ACTOR_A.name() + COUNTRY)
                      .notEqual(col(PairMentions.ACTOR_B.name() + COUNTRY)))
              .select(
                  PairMentions.TABLE.columns().stream()
                      .map(column -> column.col())
                      .toArray(Column[]::new));
    }
    return carrying;
  }

  private Dataset<Row> of(String end, Dataset<Row> pairs) {
    return pairs.join(broadcast(standing().toDF(end, end + COUNTRY, end + FROM, end + TO)), end);
  }

  private static Column isThen(String end) {
    return Articles.PUBLISHED_DATE.col().between(col(end + FROM), col(end + TO));
  }

  private Dataset<Row> standing() {
    if (standing == null) {
      Set<String> codes = Set.of(countries.first().actorId(), countries.second().actorId());
      List<CountryStanding.Span> spans =
          stored.belonging().standing().stream()
              .filter(span -> codes.contains(span.country()))
              .map(CountryPair::inTables)
              .toList();
      standing = RecordWriter.of(CountryStanding.Span.class).dataset(stored.spark(), spans);
    }
    return standing;
  }

  private static CountryStanding.Span inTables(CountryStanding.Span span) {
    return new CountryStanding.Span(
        span.actorId(),
        span.country(),
        span.from().isBefore(FIRST) ? FIRST : span.from(),
        span.to().isAfter(LAST) ? LAST : span.to());
  }
}
