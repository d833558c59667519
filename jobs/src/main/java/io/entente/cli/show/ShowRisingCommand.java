/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.ExitCode;
import io.entente.cli.PeriodOptions;
import io.entente.cli.TopOption;
import io.entente.cli.UnrelatedOption;
import io.entente.cli.Version;
import io.entente.pair.Granularity;
import io.entente.view.ChosenPeriod;
import io.entente.view.LakeView;
import io.entente.view.Rising;
import io.entente.view.RowChoice;
import io.entente.view.RowKind;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is more in the news than before. */
@Command(
    name = "rising",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Shows the actors and pairs whose share of stories lies furthest above what was usual"
            + " before, in the latest complete month or another period, and the terms and the headline"
            + " that say why, of the period's month or year.",
    footer = {
      "",
      "Examples:",
      "  entente show rising --lake lake",
      "  entente show rising --lake lake --period week --at 2025-02-14"
    })
public final class ShowRisingCommand implements Callable<Integer> {

  @Mixin private ViewOptions view;

  @Mixin private TopOption top;

  @Mixin private RowOptions rows;

  @Mixin private StoriesOption stories;

  @Mixin private UnrelatedOption unrelated;

  @Mixin private PeriodOptions period;

  @Mixin private FormatOption form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    period.length();
    RowChoice choice = unrelated.of(rows.choice(RowKind.RISING).ofStories(stories.fewest()));
    try (LakeView lake = view.open()) {
      ChosenPeriod chosen = period.latestComplete(lake.periods(), Granularity.MONTH);
      Rising rising = lake.rising(chosen, most, choice);
      form.print(
          spec.commandLine(),
          () ->
              new RecordLists()
                  .with("actors", RecordLines.of(Rising.RisingActor.class, rising.actors()))
                  .with("pairs", RecordLines.of(Rising.RisingPair.class, rising.pairs())),
          out -> new RisingView(out).print(rising, chosen));
    }
    return ExitCode.DONE;
  }
}
