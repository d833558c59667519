/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.lit;

import io.entente.actor.Actors;
import io.entente.pair.Granularity;
import io.entente.pair.PairPeriods;
import io.entente.pair.PairPeriods.PairPeriod;
import io.entente.table.RecordReader;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One pair in what is counted: over time, in figures, in sentences. Its rows of pair_periods, which
 * are no more than the corpus has periods, are read once.
 */
public final class OnePair {

  private final NamedPair pair;
  private final StoredTables stored;
  private final PeriodTables tables;
  private List<PairPeriod> periods;

  OnePair(NamedPair pair, StoredTables stored, PeriodTables tables) {
    this.pair = pair;
    this.stored = stored;
    this.tables = tables;
  }

  /** The actor whose id comes first. */
  public Actors.Seen first() {
    return pair.first();
  }

  /** The other actor. */
  public Actors.Seen second() {
    return pair.second();
  }

  /** Whom the two names may mean instead. */
  public List<Actors.Seen> others() {
    return pair.others();
  }

  /** Its stories by period, from the first to the last; empty where the two never meet. */
  public List<PeriodStories> over(Granularity granularity) {
    return PeriodStories.line(
        of(granularity).stream()
            .map(period -> new PeriodStories(period.periodStart(), period.stories()))
            .toList(),
        granularity);
  }

  /** The same; the length of the periods is day, week, month or year. */
  public List<PeriodStories> over(String granularity) {
    return over(Granularity.of(granularity));
  }

  /** Its figures in everything; none where the two never meet. */
  public Optional<PairFigures> figures() {
    List<PairPeriod> years = of(Granularity.YEAR);
    if (years.isEmpty()) {
      return Optional.empty();
    }
    Dataset<Row> added =
        new WholeCorpus(tables)
            .pairs(PairPeriods.TABLE.dataset(stored.spark(), years))
            .withColumn(NamedActors.NAME_A, lit(first().name()))
            .withColumn(NamedActors.NAME_B, lit(second().name()));
    return RecordReader.of(PairFigures.class).collect(added).stream().findFirst();
  }

  /** Its figures in a period; none where the two do not meet in it. */
  public Optional<PairFigures> figures(ChosenPeriod period) {
    return of(period.granularity()).stream()
        .filter(row -> row.periodStart().equals(period.start()))
        .map(row -> PairFigures.of(pair, row))
        .findFirst();
  }

  /**
   * By publisher, in the month or year of a period: who reports the two more than the others do
   * first.
   */
  public List<PairSource> sources(ChosenPeriod period) {
    return new SourceReader(stored, tables).ofPair(pair, period);
  }

  /**
   * What the two are in the news for in the month or year of a period; where they have no terms
   * then, in the year in which most is said of them.
   */
  public Why why(ChosenPeriod period) {
    PairIds ids = new PairIds(first().actorId(), second().actorId());
    WhyReader reader = new WhyReader(stored, tables);
    Why then = reader.in(period, List.of(ids), List.of()).of(ids.actorA(), ids.actorB());
    return then.terms().isEmpty()
        ? reader.inTheirYears(List.of(ids)).getOrDefault(ids, then)
        : then;
  }

  /**
   * Sentences that name both, of the articles that are counted, newest first; none where the two
   * never meet in what is counted.
   */
  public List<EvidenceSentence> evidence(int most) {
    return evidence(most, "");
  }

  /** Those of them that contain a text, whatever its case and accents. */
  public List<EvidenceSentence> evidence(int most, String containing) {
    return periods().isEmpty()
        ? List.of()
        : new Evidence(stored, tables).of(pair, most, containing);
  }

  private List<PairPeriod> of(Granularity granularity) {
    return periods().stream().filter(row -> row.granularity().equals(granularity.code())).toList();
  }

  private List<PairPeriod> periods() {
    if (periods == null) {
      periods = PairPeriods.TABLE.records(pair.of(tables.pairs()));
    }
    return periods;
  }
}
