/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.TaggedStories;
import io.entente.cli.Version;
import io.entente.corpus.Articles;
import io.entente.corpus.InputFiles;
import io.entente.corpus.Rejects;
import io.entente.corpus.Removals;
import io.entente.pair.ActorPeriods;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodTotals;
import io.entente.table.DataDictionary;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.trend.ActorTrends;
import io.entente.trend.PairTrends;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The data dictionary. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints what each table and column means, as Markdown.",
    footer = {"", "Example: entente tables > tables.md"})
public final class TablesCommand implements Runnable {

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
          PairMentions.TABLE,
          PeriodTotals.TABLE,
          ActorPeriods.TABLE,
          PairPeriods.TABLE,
          ActorTrends.TABLE,
          PairTrends.TABLE,
          Runs.TABLE);

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().getOut().print(DataDictionary.of(ALL));
    spec.commandLine().getOut().flush();
  }
}
