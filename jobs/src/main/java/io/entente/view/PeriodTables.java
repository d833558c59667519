/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.lit;

import io.entente.actor.Actors;
import io.entente.corpus.Articles;
import io.entente.pair.ActorPeriods;
import io.entente.pair.ActorTerms;
import io.entente.pair.CountFilter;
import io.entente.pair.CountryPairPeriods;
import io.entente.pair.CountryPeriods;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PairSourcePeriods;
import io.entente.pair.PairTerms;
import io.entente.pair.PeriodTotals;
import io.entente.pair.count.PeriodCounting;
import io.entente.pair.term.TermCounting;
import io.entente.table.TableDefinition;
import io.entente.trend.ActorTrends;
import io.entente.trend.PairTrends;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The period and trend tables: those of the lake or, under a filter, counted anew. */
class PeriodTables implements AutoCloseable {

  private final StoredTables stored;
  private final CountFilter filter;
  private final Optional<PeriodCounting> counting;
  private List<PeriodTotals.Total> list;
  private TermCounting terms;

  private PeriodTables(StoredTables stored, CountFilter filter, Optional<PeriodCounting> counting) {
    this.stored = stored;
    this.filter = filter;
    this.counting = counting;
  }

  /**
   * The tables of a lake under a filter.
   *
   * @throws io.entente.usage.UserMistake when the filter leaves no article
   */
  static PeriodTables of(StoredTables stored, CountFilter filter) {
    stored.lake().requireWritten(PairPeriods.TABLE);
    if (filter.isNone()) {
      return new PeriodTables(stored, filter, Optional.empty());
    }
    PeriodTables tables = new PeriodTables(stored, filter, Optional.of(stored.counting(filter)));
    if (tables.list().isEmpty()) {
      tables.close();
      throw filter.fitsNothing();
    }
    return tables;
  }

  /** The filter by which these were counted: the user's, or else that of the last aggregate. */
  CountFilter filter() {
    return counting.isPresent() ? filter : stored.lastFilter();
  }

  Dataset<Row> totals() {
    return counting.map(PeriodCounting::totals).orElseGet(() -> stored.read(PeriodTotals.TABLE));
  }

  Dataset<Row> actors() {
    return counting.map(PeriodCounting::actors).orElseGet(() -> stored.read(ActorPeriods.TABLE));
  }

  Dataset<Row> pairs() {
    return counting.map(PeriodCounting::pairs).orElseGet(() -> stored.read(PairPeriods.TABLE));
  }

  /** Rows of country_periods; none in a lake of a version that had no such table. */
  Dataset<Row> countries() {
    return counting
        .map(PeriodCounting::countries)
        .orElseGet(() -> storedOrNone(CountryPeriods.TABLE));
  }

  /** Rows of country_pair_periods; none in a lake of a version that had no such table. */
  Dataset<Row> countryPairs() {
    return counting
        .map(PeriodCounting::countryPairs)
        .orElseGet(() -> storedOrNone(CountryPairPeriods.TABLE));
  }

  /** Rows of pair_mentions of the stories that are counted. */
  Dataset<Row> pairMentions() {
    Dataset<Row> all = stored.read(PairMentions.TABLE);
    if (filter().isNone()) {
      return all;
    }
    Dataset<Row> counted =
        filter()
            .articles(stored.read(Articles.TABLE))
            .select(Articles.STORY_ID.col().as(PairMentions.ARTICLE_ID.name()))
            .distinct();
    return all.join(counted, new String[] {PairMentions.ARTICLE_ID.name()}, "left_semi");
  }

  /** The same periods of countries, under the names of the columns of actors; not to be closed. */
  PeriodTables ofCountries() {
    return new PeriodTables(stored, filter, counting) {
      @Override
      Dataset<Row> actors() {
        return countries().withColumnRenamed(CountryPeriods.COUNTRY.name(), Actors.ACTOR_ID.name());
      }

      @Override
      Dataset<Row> pairs() {
        return countryPairs()
            .withColumnRenamed(CountryPairPeriods.COUNTRY_A.name(), PairMentions.ACTOR_A.name())
            .withColumnRenamed(CountryPairPeriods.COUNTRY_B.name(), PairMentions.ACTOR_B.name())
            .withColumn(PairPeriods.RELATION.name(), lit(null).cast(PairPeriods.RELATION.type()));
      }
    };
  }

  Dataset<Row> actorTrends() {
    return counting
        .map(counted -> ActorTrends.of(counted.actors(), list()))
        .orElseGet(() -> stored.read(ActorTrends.TABLE));
  }

  Dataset<Row> pairTrends() {
    return counting
        .map(counted -> PairTrends.of(counted.pairs(), list()))
        .orElseGet(() -> stored.read(PairTrends.TABLE));
  }

  /** Rows of pair_terms; none in a lake of a version that had no such table. */
  Dataset<Row> pairTerms() {
    return counting.isPresent() ? terms().pairs() : storedOrNone(PairTerms.TABLE);
  }

  /** Rows of actor_terms; none in a lake of a version that had no such table. */
  Dataset<Row> actorTerms() {
    return counting.isPresent() ? terms().actors() : storedOrNone(ActorTerms.TABLE);
  }

  /** Rows of pair_source_periods; none in a lake of a version that had no such table. */
  Dataset<Row> pairSources() {
    return counting.isPresent()
        ? PairSourcePeriods.of(
            stored.corpus(filter).articles(),
            stored.read(PairMentions.TABLE),
            pairs(),
            stored.lastTermRules())
        : storedOrNone(PairSourcePeriods.TABLE);
  }

  private Dataset<Row> storedOrNone(TableDefinition<?> table) {
    return stored.lake().isWritten(table)
        ? stored.read(table)
        : table.dataset(stored.spark(), List.of());
  }

  /** What marks pairs and actors in what the filter leaves, counted when it is first asked for. */
  private TermCounting terms() {
    if (terms == null) {
      terms = TermCounting.of(stored.corpus(filter), pairs(), actors(), stored.lastTermRules());
    }
    return terms;
  }

  /** All periods, which are few; read once. */
  List<PeriodTotals.Total> list() {
    if (list == null) {
      list = PeriodTotals.list(totals());
    }
    return list;
  }

  @Override
  public void close() {
    counting.ifPresent(PeriodCounting::close);
    if (terms != null) {
      terms.close();
    }
  }
}
