/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PeriodColumns;
import io.entente.table.RecordReader;
import io.entente.table.RecordWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Many pairs and their actors at once: over time and in sentences, each asked for all of them by
 * one query.
 */
public final class ChosenPairs {

  static final String[] ENDS = {PairMentions.ACTOR_A.name(), PairMentions.ACTOR_B.name()};
  private static final String[] ID = {Actors.ACTOR_ID.name()};
  private static final String IN_ARTICLES = "articles";

  private final StoredTables stored;
  private final PeriodTables tables;
  private final Dataset<Row> pairs;
  private final Dataset<Row> ids;

  /** A period in which a pair occurs; the columns of pair_periods say what is what. */
  public record PairSlice(
      String actorA,
      String actorB,
      LocalDate periodStart,
      long stories,
      long sentences,
      double qValue,
      boolean inBackbone) {}

  /** A period in which an actor occurs; the columns of actor_periods say what is what. */
  public record ActorSlice(
      String actorId, LocalDate periodStart, long stories, long pairedStories) {}

  /**
   * An office that an actor held when an article named it.
   *
   * @param role its name
   * @param firstMonth month of the first such article, as 2025-02
   * @param lastMonth month of the last one
   * @param mentions mentions of the actor in that office
   */
  public record Office(
      String actorId, String role, String firstMonth, String lastMonth, long mentions) {}

  /** How many articles of a publisher name an actor, copies included. */
  public record Naming(String source, String actorId, long articles) {}

  private record Id(String actorId) {}

  ChosenPairs(StoredTables stored, PeriodTables tables, List<PairIds> chosen) {
    this.stored = stored;
    this.tables = tables;
    this.pairs =
        broadcast(RecordWriter.of(PairIds.class).dataset(stored.spark(), chosen).distinct());
    List<Id> actors =
        chosen.stream()
            .flatMap(pair -> Stream.of(pair.actorA(), pair.actorB()))
            .distinct()
            .map(Id::new)
            .toList();
    this.ids = broadcast(RecordWriter.of(Id.class).dataset(stored.spark(), actors));
  }

  /** The rows of chosen pairs in a table of pairs. */
  Dataset<Row> of(Dataset<Row> table) {
    return table.join(pairs, ENDS, "left_semi");
  }

  /** The rows of the pairs' actors in a table of actors or mentions. */
  Dataset<Row> ofActors(Dataset<Row> table) {
    return table.join(ids, ID, "left_semi");
  }

  /** Their figures in everything, those with most stories first. */
  public List<PairFigures> figures() {
    return new RankedPairs(new NamedActors(stored))
        .first(
            Integer.MAX_VALUE,
            new WholeCorpus(tables).pairs(of(tables.pairs())),
            RankedPairs.OFTEN);
  }

  /**
   * The periods in which the pairs occur.
   *
   * @param most no more than these: in no order when there are more
   */
  public List<PairSlice> over(Granularity granularity, int most) {
    return RecordReader.of(PairSlice.class)
        .collect(of(in(tables.pairs(), granularity)).limit(most));
  }

  /**
   * The periods in which their actors occur.
   *
   * @param most no more than these: in no order when there are more
   */
  public List<ActorSlice> actorsOver(Granularity granularity, int most) {
    return RecordReader.of(ActorSlice.class)
        .collect(ofActors(in(tables.actors(), granularity)).limit(most));
  }

  private static Dataset<Row> in(Dataset<Row> table, Granularity granularity) {
    return table.where(PeriodColumns.GRANULARITY.col().equalTo(granularity.code()));
  }

  /** The actors, as far as texts name them. */
  public List<Actors.Seen> actors() {
    return Actors.TABLE.records(ofActors(stored.read(Actors.TABLE)).orderBy(ID[0]));
  }

  /** The offices that they held, by actor and time. */
  public List<Office> offices() {
    Dataset<Row> held =
        ofActors(mentions().where(Mentions.ROLE.col().isNotNull()))
            .groupBy(Actors.ACTOR_ID.col(), Mentions.ROLE.col())
            .agg(
                min(Mentions.PUBLISHED_MONTH.col()).as("first_month"),
                max(Mentions.PUBLISHED_MONTH.col()).as("last_month"),
                count(lit(1)).as(Actors.MENTIONS.name()))
            .orderBy(Actors.ACTOR_ID.col(), col("first_month"), Mentions.ROLE.col());
    return RecordReader.of(Office.class).collect(held);
  }

  /** How many articles of these publishers name each of the actors. */
  public List<Naming> namings(List<String> sources) {
    Dataset<Row> articles =
        tables
            .filter()
            .articles(stored.read(Articles.TABLE))
            .where(Articles.SOURCE.col().isin(sources.toArray()))
            .select(Articles.STORY_ID.col().as(Mentions.ARTICLE_ID.name()), Articles.SOURCE.col());
    Dataset<Row> named =
        ofActors(mentions()).select(Mentions.ARTICLE_ID.col(), Mentions.ACTOR_ID.col()).distinct();
    Dataset<Row> namings =
        named
            .join(articles, Mentions.ARTICLE_ID.name())
            .groupBy(Articles.SOURCE.col(), Mentions.ACTOR_ID.col())
            .agg(count(lit(1)).as(IN_ARTICLES))
            .orderBy(Articles.SOURCE.col(), Mentions.ACTOR_ID.col());
    return RecordReader.of(Naming.class).collect(namings);
  }

  /**
   * Sentences that name both of a pair, of the articles that are counted, spread over time: the
   * newest of each period before a second one.
   *
   * @param each of a pair, at most
   * @param over length of the periods
   */
  public SharedSentences sentences(int each, Granularity over) {
    return new Evidence(stored, tables).of(this, each, over);
  }

  private Dataset<Row> mentions() {
    return tables.filter().mentions(stored.mentions());
  }
}
