/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.ExitCode;
import io.entente.cli.PeriodOptions;
import io.entente.cli.TopOption;
import io.entente.cli.UnrelatedOption;
import io.entente.cli.Version;
import io.entente.pair.Granularity;
import io.entente.pair.PairPeriods;
import io.entente.view.ChosenPeriod;
import io.entente.view.LakeView;
import io.entente.view.PairFigures;
import io.entente.view.RowChoice;
import io.entente.view.RowKind;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The strongest pairs. */
@Command(
    name = "pairs",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Shows the actors that occur together most.",
    footer = {
      "",
      "Examples:",
      "  entente show pairs --lake lake --top 20",
      "  entente show pairs --lake lake --period month --at 2025-02-01",
      "  entente show pairs --lake lake --types state --from 2025-01-01",
      "  entente show pairs --lake lake --match ukrain --exclude media --sort npmi --min-stories 5",
      "  entente show pairs --lake lake --unrelated --sure",
      "  entente show pairs --lake lake --top 1000 --format csv"
    })
public final class ShowPairsCommand implements Callable<Integer> {

  @Mixin private ViewOptions view;

  @Mixin private TopOption top;

  @Mixin private RowOptions rows;

  @Mixin private StoriesOption stories;

  @Mixin private UnrelatedOption unrelated;

  @Option(
      names = "--sure",
      description =
          "First by stories_sure: stories in which either actor is named by a mention of confidence"
              + " 0.9 or more.")
  private boolean sure;

  @Mixin private PeriodOptions period;

  @Mixin private FormatOption form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    boolean whole = period.length().isEmpty();
    RowKind kind = whole ? RowKind.PAIRS_OF_EVERYTHING : RowKind.PAIRS_OF_PERIOD;
    RowChoice choice = unrelated.of(rows.choice(kind).ofStories(stories.fewest()));
    if (sure) {
      choice = choice.orderedBy(PairPeriods.STORIES_SURE.name(), kind);
    }
    print(choice, most);
    return ExitCode.DONE;
  }

  private void print(RowChoice choice, int most) throws Exception {
    try (LakeView lake = view.open()) {
      if (period.length().isEmpty()) {
        form.print(
            spec.commandLine(),
            () -> RecordLines.of(PairFigures.class, lake.topPairs(most, choice)),
            out -> new PairView(lake, out).printAll(most, choice));
      } else {
        ChosenPeriod chosen = period.latest(lake.periods(), Granularity.MONTH);
        form.print(
            spec.commandLine(),
            () -> RecordLines.of(PairFigures.class, lake.topPairs(chosen, most, choice)),
            out -> new PairView(lake, out).print(chosen, most, choice));
      }
    }
  }
}
