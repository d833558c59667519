/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.EdgeOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.PeriodOptions;
import io.entente.cli.TopOption;
import io.entente.cli.UnrelatedOption;
import io.entente.cli.Version;
import io.entente.pair.Granularity;
import io.entente.view.Backbone;
import io.entente.view.ChosenPeriod;
import io.entente.view.LakeView;
import io.entente.view.PairFigures;
import io.entente.view.PairStrength;
import io.entente.view.RowChoice;
import io.entente.view.RowKind;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The pairs that stand out. */
@Command(
    name = "backbone",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Shows the pairs that are stronger than the size of their actors explains (the"
            + " noise-corrected backbone), strongest evidence first, in the latest complete year or"
            + " another period.",
    footer = {
      "",
      "Example: entente show backbone --lake lake --period year --min-stories 3 --max-q 0.05"
    })
public final class ShowBackboneCommand implements Callable<Integer> {

  @Mixin private EdgeOptions edges;

  @Mixin private ViewOptions view;

  @Mixin private TopOption top;

  @Mixin private RowOptions rows;

  @Mixin private UnrelatedOption unrelated;

  @Mixin private PeriodOptions period;

  @Mixin private FormatOption form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    period.length();
    PairStrength strength = unrelated.of(edges.strength());
    RowChoice choice = rows.choice(RowKind.PAIRS_OF_PERIOD);
    try (LakeView lake = view.open()) {
      ChosenPeriod chosen = period.latestComplete(lake.periods(), Granularity.YEAR);
      Backbone backbone = lake.backbone(chosen, strength, most, choice);
      form.print(
          spec.commandLine(),
          PairFigures.class,
          backbone.strongest(),
          out -> new BackboneView(out).print(backbone, chosen, strength, choice));
    }
    return ExitCode.DONE;
  }
}
