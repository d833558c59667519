/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.actor.Mentions;
import io.entente.cli.CommonOptions;
import io.entente.cli.Version;
import io.entente.job.PairJob;
import io.entente.pair.PairRules;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Counts who is named together in each article: table pair_mentions. */
@Command(
    name = "pair",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Counts who is named together in each article: table pair_mentions.",
    footer = {"", "Example: entente pair --lake lake --max-actors-per-article 200"})
public final class PairCommand implements Callable<Integer> {

  @Mixin private PairOptions pairs;
  @Mixin private CommonOptions common;
  @Mixin private JobOptions options;
  @Mixin private WatchOptions watch;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PairRules rules = pairs.rules();
    return new JobRunner(common, options, watch, spec.commandLine().getOut(), Mentions.TABLE)
        .run("pair", List.of(context -> PairJob.run(context, rules)));
  }
}
