/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.catalog.Catalog;
import io.entente.corpus.Rejects;
import io.entente.pair.CountFilter;
import io.entente.pair.Granularity;
import io.entente.pair.PairPeriods;
import io.entente.table.Lake;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.table.TableState;
import io.entente.usage.Setting;
import io.entente.view.quality.LookAlikes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A lake to look into: typed records for what people ask, Datasets for everything else.
 *
 * <p>Under a {@link CountFilter} the period and trend tables are counted anew from the articles and
 * actors that it leaves, which are kept until the view is closed. Without one they are the stored
 * tables. A method that needs a table which the lake lacks throws a {@link
 * io.entente.usage.UserMistake} that names it.
 */
public final class LakeView implements AutoCloseable {

  private final StoredTables stored;
  private final CountFilter filter;
  private final NamedActors actors;
  private PeriodTables counted;

  private LakeView(StoredTables stored, CountFilter filter) {
    this.stored = stored;
    this.filter = filter;
    this.actors = new NamedActors(stored);
  }

  /** Looks into everything that a lake holds. */
  public static LakeView open(SparkSession spark, String lake) {
    return open(spark, lake, CountFilter.NONE);
  }

  /**
   * Looks into what a filter leaves of a lake.
   *
   * @param lake folder of the tables; any path that Hadoop knows
   * @throws io.entente.usage.UserMistake when no file system serves the path
   */
  public static LakeView open(SparkSession spark, String lake, CountFilter filter) {
    Lake opened = Lake.at(lake, spark);
    return new LakeView(new StoredTables(spark, opened), filter);
  }

  /** All rows of a stored table, whatever the filter. */
  public Dataset<Row> table(TableDefinition<?> table) {
    return stored.read(table);
  }

  /**
   * All rows of the stored table of that name, whatever the filter.
   *
   * @throws IllegalArgumentException when no table is called so
   */
  public Dataset<Row> table(String name) {
    return table(LakeTables.named(name));
  }

  /** What the ledger says of a stored table now, such as a fingerprint of its content. */
  public TableState state(TableDefinition<?> table) {
    return stored.lake().state(table);
  }

  /**
   * Makes temporary views of the tables for Spark SQL, in place of views of the same names. Under a
   * filter the period and trend tables are those that it leaves, as long as this view is open; the
   * others are as they are stored.
   *
   * @param prefix put before each table's name; may be empty
   * @return the names: of all tables that were written
   */
  public List<String> createTempViews(String prefix) {
    TempViews views = new TempViews(stored);
    return (filter.isNone() ? views : views.with(tables())).create(prefix);
  }

  /** Rows of period_totals. */
  public Dataset<Row> periodTotals() {
    return tables().totals();
  }

  /** Rows of actor_periods. */
  public Dataset<Row> actorPeriods() {
    return tables().actors();
  }

  /** Rows of pair_periods. */
  public Dataset<Row> pairPeriods() {
    return tables().pairs();
  }

  /** Rows of country_periods. */
  public Dataset<Row> countryPeriods() {
    return tables().countries();
  }

  /** Rows of country_pair_periods. */
  public Dataset<Row> countryPairPeriods() {
    return tables().countryPairs();
  }

  /** Countries in place of the actors that stand for them. */
  public Countries countries() {
    return new Countries(stored, tables());
  }

  /** Rows of actor_trends. */
  public Dataset<Row> actorTrends() {
    return tables().actorTrends();
  }

  /** Rows of pair_trends. */
  public Dataset<Row> pairTrends() {
    return tables().pairTrends();
  }

  /** Rows of pair_terms. */
  public Dataset<Row> pairTerms() {
    return tables().pairTerms();
  }

  /** Rows of actor_terms. */
  public Dataset<Row> actorTerms() {
    return tables().actorTerms();
  }

  /** Rows of pair_source_periods. */
  public Dataset<Row> pairSources() {
    return tables().pairSources();
  }

  /** Rows of pair_periods for one period that holds everything: the years added up. */
  public Dataset<Row> everyPair() {
    return new WholeCorpus(tables()).pairs();
  }

  /**
   * Rows of pairs, such as those of {@link #pairPeriods} or {@link #everyPair}, with the columns
   * {@code name_a} and {@code name_b} more.
   */
  public Dataset<Row> withNames(Dataset<Row> pairs) {
    return actors.withNames(pairs);
  }

  /** The periods, their totals, and the choice of one of them. */
  public Periods periods() {
    return new Periods(tables().list(), stored.lake().name());
  }

  /** Stories of everything. */
  public long stories() {
    return new WholeCorpus(tables()).stories();
  }

  /** The actors of that id or name, and then those that a text called so, each by mentions. */
  public List<Actors.Seen> actorsCalled(String name, int most) {
    return actors.called(name, most);
  }

  /** Actors whose name, or a word of it, is spelt nearly so; the nearest first. */
  public List<Actors.Seen> actorsSpelt(String name, int most) {
    return actors.spelt(name, most);
  }

  /**
   * One actor.
   *
   * @param name its id, its name, or a string that named it: then it is the most mentioned one
   * @param most partners, and other actors that are counted as this one
   * @throws io.entente.usage.UserMistake when no actor is called so
   */
  public ActorProfile actor(String name, int most) {
    return actor(name, most, RowChoice.ALL);
  }

  /** The same with those of its partners that a choice leaves. */
  public ActorProfile actor(String name, int most, RowChoice partners) {
    return new ActorReader(actors, this::tables).read(name, most, partners);
  }

  /** The pairs of everything with most stories. */
  public List<PairFigures> topPairs(int most) {
    return topPairs(most, RowChoice.ALL);
  }

  /** The first pairs of everything that a choice leaves. */
  public List<PairFigures> topPairs(int most, RowChoice choice) {
    return new RankedPairs(actors, choice)
        .often(most, new WholeCorpus(tables()), () -> tables().pairMentions());
  }

  /** The pairs of a period with most stories. */
  public List<PairFigures> topPairs(ChosenPeriod period, int most) {
    return topPairs(period, most, RowChoice.ALL);
  }

  /** The first pairs of a period that a choice leaves. */
  public List<PairFigures> topPairs(ChosenPeriod period, int most, RowChoice choice) {
    return new RankedPairs(actors, choice)
        .first(most, period.of(tables().pairs()), RankedPairs.OFTEN);
  }

  /** What pairs are in the news for, each in the year in which most is said of it. */
  public Map<PairIds, Why> why(List<PairIds> pairs) {
    return new WhyReader(stored, tables()).inTheirYears(pairs);
  }

  /** What pairs are in the news for in the month or year of a period. */
  public Map<PairIds, Why> why(List<PairIds> pairs, ChosenPeriod period) {
    return new WhyReader(stored, tables()).in(period, pairs, List.of()).found();
  }

  /**
   * The pair of two actors that are named as for {@link #actor}.
   *
   * @throws io.entente.usage.UserMistake when a name leads nowhere, or both to one actor
   */
  public OnePair pair(String one, String other) {
    NamedPair named = NamedPair.named(one, other, actors);
    return new OnePair(named, stored, tables());
  }

  /** The actors and pairs of a period whose share lies furthest above what was usual. */
  public Rising rising(ChosenPeriod period, int most) {
    return rising(period, most, RowChoice.ALL);
  }

  /** Those of them that a choice leaves. */
  public Rising rising(ChosenPeriod period, int most, RowChoice choice) {
    return new RisingReader(actors, stored, tables()).read(period, most, choice);
  }

  /**
   * The same of every period of a length from a day on, the first period first; a period in which
   * nothing lies above its baseline is left out.
   */
  public List<RisingPeriod> rising(Granularity granularity, LocalDate from, int most) {
    return rising(granularity, from, most, RowChoice.ALL);
  }

  /** Those of them that a choice leaves. */
  public List<RisingPeriod> rising(
      Granularity granularity, LocalDate from, int most, RowChoice choice) {
    return new RisingReader(actors, stored, tables()).byPeriod(granularity, from, most, choice);
  }

  /** Many pairs at once. */
  public ChosenPairs chosen(List<PairIds> pairs) {
    return new ChosenPairs(stored, tables(), pairs);
  }

  /**
   * How much is counted.
   *
   * @throws io.entente.usage.UserMistake when nothing is
   */
  public CorpusSize size() {
    return new CorpusReader(stored, tables()).size();
  }

  /** The publishers with most articles. */
  public List<Publisher> publishers(int most) {
    return new CorpusReader(stored, tables()).publishers(most);
  }

  /** The same with whose stories they copy and in which languages they write. */
  public List<SourceProfile> sources(int most) {
    return new SourceReader(stored, tables()).profiles(most);
  }

  /** The pairs that a publisher reports most beyond the others in the month or year of a period. */
  public List<PairSource> source(String source, ChosenPeriod period, int most) {
    return new SourceReader(stored, tables()).ofSource(source, period, most, actors);
  }

  /** How many records could not be used, by reason; whatever the filter. */
  public List<RejectCount> rejectCounts() {
    return new CorpusReader(stored, tables()).rejects();
  }

  /** The pairs of a period that are in the noise-corrected backbone. */
  public Backbone backbone(ChosenPeriod period, PairStrength strength, int most) {
    return backbone(period, strength, most, RowChoice.ALL);
  }

  /** The same, and of its strongest pairs those that a choice leaves. */
  public Backbone backbone(ChosenPeriod period, PairStrength strength, int most, RowChoice choice) {
    Dataset<Row> pairs =
        strength.of(period.of(tables().pairs()).where(PairPeriods.IN_BACKBONE.col()));
    return new Backbone(
        pairs.count(), new RankedPairs(actors, choice).first(most, pairs, RankedPairs.EVIDENT));
  }

  /**
   * A network.
   *
   * @throws io.entente.usage.UserMistake when it has more pairs than a program can draw
   */
  public Network network(NetworkChoice choice) {
    return new NetworkReader(actors, tables(), choice).read();
  }

  /**
   * An actor, those with whom it occurs most, and the ties among them.
   *
   * @param name the actor, named as for {@link #actor}
   * @param choice the network in which they are looked for; its part may say how many pairs
   * @param most how many neighbours
   * @throws io.entente.usage.UserMistake when no actor is called so or none is strong enough
   */
  public Neighbourhood neighbourhood(String name, NetworkChoice choice, int most) {
    NamedActors.Meant meant = actors.meant(name);
    Actors.Seen actor = actors.counted(meant.actor());
    NetworkChoice around = choice.only(choice.part().around(actor.actorId(), 1));
    Network network = new NetworkReader(actors, tables(), around, Setting.ACTOR).read();
    return Neighbourhood.of(actor, meant.others(), network, most);
  }

  /** How names were resolved, with examples; open actors are held against the shipped catalog. */
  public QualitySurvey quality(int most) {
    QualityReader reader = new QualityReader(stored, Catalog.shipped());
    return reader.withExamples(reader.read(most, LookAlikes.MOST_COMPARED));
  }

  /** The same in short, without examples, against that catalog. */
  public QualitySurvey quality(Catalog catalog, int most, int compared) {
    return new QualityReader(stored, catalog).read(most, compared);
  }

  /** What was done to the lake. */
  public RunHistory runs() {
    return new RunHistory(
        Runs.TABLE.records(
            stored
                .read(Runs.TABLE)
                .orderBy(Runs.STARTED_AT.col().desc(), Runs.RUN_ID.col().desc())));
  }

  /** Records that could not be used, by file. */
  public List<Rejects.Row> rejects(int most) {
    return Rejects.TABLE.records(
        stored
            .read(Rejects.TABLE)
            .orderBy(
                Rejects.INPUT_FILE.col(),
                Rejects.INPUT_POSITION.col(),
                Rejects.REASON.col(),
                Rejects.RUN_ID.col())
            .limit(most));
  }

  /** Which actors are counted as others; the users' decisions first. */
  public List<ActorMerge> merges(int most) {
    return ActorMerges.TABLE.records(
        stored
            .read(ActorMerges.TABLE)
            .orderBy(ActorMerges.DECIDED.col().desc(), ActorMerges.FROM_ACTOR.col())
            .limit(most));
  }

  private PeriodTables tables() {
    if (counted == null) {
      counted = PeriodTables.of(stored, filter);
    }
    return counted;
  }

  @Override
  public void close() {
    if (counted != null) {
      counted.close();
    }
  }
}
