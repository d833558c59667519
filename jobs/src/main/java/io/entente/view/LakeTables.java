/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.Relations;
import io.entente.actor.TaggedStories;
import io.entente.corpus.Articles;
import io.entente.corpus.InputFiles;
import io.entente.corpus.Rejects;
import io.entente.corpus.Removals;
import io.entente.pair.ActorPeriods;
import io.entente.pair.ActorTerms;
import io.entente.pair.CountryPairPeriods;
import io.entente.pair.CountryPeriods;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PairSourcePeriods;
import io.entente.pair.PairTerms;
import io.entente.pair.PeriodTotals;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.trend.ActorTrends;
import io.entente.trend.PairTrends;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of a lake. */
public final class LakeTables {

  /** Every table of a lake, in the order in which data flows. */
  public static final List<TableDefinition<?>> ALL =
      List.of(
          Articles.TABLE,
          Rejects.TABLE,
          InputFiles.TABLE,
          Removals.TABLE,
          TaggedStories.TABLE,
          Mentions.TABLE,
          Actors.TABLE,
          ActorMerges.TABLE,
          Relations.TABLE,
          PairMentions.TABLE,
          PeriodTotals.TABLE,
          ActorPeriods.TABLE,
          PairPeriods.TABLE,
          CountryPeriods.TABLE,
          CountryPairPeriods.TABLE,
          PairTerms.TABLE,
          ActorTerms.TABLE,
          PairSourcePeriods.TABLE,
          ActorTrends.TABLE,
          PairTrends.TABLE,
          Runs.TABLE);

  private LakeTables() {}

  /**
   * The table of that name.
   *
   * @throws IllegalArgumentException when there is none, naming those that there are
   */
  public static TableDefinition<?> named(String name) {
    return ALL.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no table is called '%s'; there are %s"
                        .formatted(
                            name,
                            ALL.stream()
                                .map(TableDefinition::name)
                                .collect(Collectors.joining(", ")))));
  }
}
