/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.entente.actor.Actors;
import io.entente.pair.ActorPeriods;
import io.entente.pair.Granularity;
import io.entente.pair.PeriodColumns;
import io.entente.table.RecordReader;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Countries, for which actors stand, and pairs of them. */
public final class Countries {

  private static final Column[] OFTEN = {
    PeriodColumns.STORIES.col().desc(), ActorPeriods.MENTIONS.col().desc(), Actors.ACTOR_ID.col()
  };

  private final StoredTables stored;
  private final PeriodTables tables;
  private final NamedActors named;

  Countries(StoredTables stored, PeriodTables ofActors) {
    this.stored = stored;
    this.tables = ofActors.ofCountries();
    this.named =
        new NamedActors(
            stored,
            () ->
                CountryRows.of(
                    stored.read(Actors.TABLE),
                    years(tables.actors()).select(Actors.ACTOR_ID.col())));
  }

  private static Dataset<Row> years(Dataset<Row> rows) {
    return rows.where(PeriodColumns.GRANULARITY.col().equalTo(Granularity.YEAR.code()));
  }

  /** The countries of everything with most stories. */
  public List<CountryFigures> top(int most) {
    long stories = new WholeCorpus(tables).stories();
    return top(
        most,
        years(tables.actors())
            .groupBy(Actors.ACTOR_ID.col())
            .agg(
                sum(PeriodColumns.STORIES.col()).as(PeriodColumns.STORIES.name()),
                sum(ActorPeriods.MENTIONS.col()).as(ActorPeriods.MENTIONS.name()))
            .withColumn(
                PeriodColumns.SHARE.name(),
                PeriodColumns.STORIES.col().divide(lit(Math.max(1, stories)))));
  }

  /** The countries of a period with most stories. */
  public List<CountryFigures> top(ChosenPeriod period, int most) {
    return top(most, period.of(tables.actors()));
  }

  private List<CountryFigures> top(int most, Dataset<Row> rows) {
    Dataset<Row> first = rows.orderBy(OFTEN).limit(most);
    return RecordReader.of(CountryFigures.class)
        .collect(
            named
                .withName(first, Actors.ACTOR_ID.name(), Actors.NAME.name())
                .orderBy(OFTEN)
                .withColumn("country", col(Actors.ACTOR_ID.name())));
  }

  /** The first pairs of countries of everything that a choice leaves. */
  public List<CountryPairFigures> topPairs(int most, RowChoice choice) {
    return figures(
        new RankedPairs(named, choice)
            .first(most, new WholeCorpus(tables).pairs(), RankedPairs.OFTEN));
  }

  /** The first pairs of countries of a period that a choice leaves. */
  public List<CountryPairFigures> topPairs(ChosenPeriod period, int most, RowChoice choice) {
    return figures(
        new RankedPairs(named, choice).first(most, period.of(tables.pairs()), RankedPairs.OFTEN));
  }

  private static List<CountryPairFigures> figures(List<PairFigures> pairs) {
    return pairs.stream().map(CountryPairFigures::of).toList();
  }

  /**
   * The pair of two countries.
   *
   * @param one its code, or what texts call its state
   * @throws io.entente.usage.UserMistake when a name leads nowhere, or both to one country
   */
  public CountryPair pair(String one, String other) {
    return new CountryPair(NamedPair.named(one, other, named), stored, tables);
  }

  /**
   * A network of countries.
   *
   * @throws io.entente.usage.UserMistake when it has more pairs than a program can draw
   */
  public Network network(NetworkChoice choice) {
    return new NetworkReader(named, tables, choice).read();
  }
}
