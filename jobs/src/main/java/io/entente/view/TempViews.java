/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.corpus.Articles;
import io.entente.pair.ActorPeriods;
import io.entente.pair.ActorTerms;
import io.entente.pair.CountryPairPeriods;
import io.entente.pair.CountryPeriods;
import io.entente.pair.PairPeriods;
import io.entente.pair.PairSourcePeriods;
import io.entente.pair.PairTerms;
import io.entente.pair.PeriodTotals;
import io.entente.table.TableDefinition;
import io.entente.trend.ActorTrends;
import io.entente.trend.PairTrends;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Makes the tables of a lake known to Spark SQL. */
final class TempViews {

  private final StoredTables stored;
  private final Map<TableDefinition<?>, Supplier<Dataset<Row>>> counted = new LinkedHashMap<>();

  /** Views of what is stored. */
  TempViews(StoredTables stored) {
    this.stored = stored;
  }

  /** Takes these period and trend tables in place of the stored ones. */
  TempViews with(PeriodTables tables) {
    counted.put(PeriodTotals.TABLE, tables::totals);
    counted.put(ActorPeriods.TABLE, tables::actors);
    counted.put(PairPeriods.TABLE, tables::pairs);
    counted.put(CountryPeriods.TABLE, tables::countries);
    counted.put(CountryPairPeriods.TABLE, tables::countryPairs);
    counted.put(PairTerms.TABLE, tables::pairTerms);
    counted.put(ActorTerms.TABLE, tables::actorTerms);
    counted.put(PairSourcePeriods.TABLE, tables::pairSources);
    counted.put(ActorTrends.TABLE, tables::actorTrends);
    counted.put(PairTrends.TABLE, tables::pairTrends);
    return this;
  }

  /** Makes a view of each table that was written, and tells their names. */
  List<String> create(String prefix) {
    stored.lake().requireWritten(Articles.TABLE);
    return LakeTables.ALL.stream()
        .filter(stored.lake()::isWritten)
        .map(table -> create(prefix + table.name(), table))
        .toList();
  }

  private String create(String name, TableDefinition<?> table) {
    counted.getOrDefault(table, () -> stored.read(table)).get().createOrReplaceTempView(name);
    return name;
  }
}
