/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.entente.actor.Actors;
import io.entente.pair.ActorPeriods;
import io.entente.pair.CountryPairPeriods;
import io.entente.pair.CountryPeriods;
import io.entente.pair.CountryStanding;
import io.entente.pair.Granularity;
import io.entente.pair.PeriodColumns;
import io.entente.table.RecordReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    return in(rows, Granularity.YEAR);
  }

  private static Dataset<Row> in(Dataset<Row> rows, Granularity granularity) {
    return rows.where(PeriodColumns.GRANULARITY.col().equalTo(granularity.code()));
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

  /** A period in which a country occurs; the columns of country_periods say what is what. */
  public record Slice(String country, LocalDate periodStart, long stories, long pairedStories) {}

  /** A period in which two countries meet; the columns of country_pair_periods say what is what. */
  public record PairSlice(
      String countryA, String countryB, LocalDate periodStart, long stories, long sentences) {}

  /** The periods in which these countries occur. */
  public List<Slice> over(Granularity granularity, List<String> countries) {
    return RecordReader.of(Slice.class)
        .collect(
            in(tables.countries(), granularity)
                .where(CountryPeriods.COUNTRY.col().isin(countries.toArray())));
  }

  /** The ids of the actors that stand for each country at some time between two days. */
  public Map<String, Set<String>> standing(LocalDate first, LocalDate last) {
    return stored.belonging().standing().stream()
        .filter(span -> !span.from().isAfter(last) && !span.to().isBefore(first))
        .collect(
            groupingBy(
                CountryStanding.Span::country, mapping(CountryStanding.Span::actorId, toSet())));
  }

  /** The periods in which two of these countries meet. */
  public List<PairSlice> pairsOver(Granularity granularity, List<String> countries) {
    Object[] codes = countries.toArray();
    return RecordReader.of(PairSlice.class)
        .collect(
            in(tables.countryPairs(), granularity)
                .where(CountryPairPeriods.COUNTRY_A.col().isin(codes))
                .where(CountryPairPeriods.COUNTRY_B.col().isin(codes)));
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
