/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.CommonOptions;
import io.entente.cli.FilterOptions;
import io.entente.cli.UsageException;
import io.entente.cli.Version;
import io.entente.job.AggregateJob;
import io.entente.pair.CountFilter;
import io.entente.pair.PairMentions;
import io.entente.pair.TermRules;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Adds articles up to days, weeks, months and years: the period tables. */
@Command(
    name = "aggregate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Adds articles up to days, weeks, months and years: the period tables.",
    footer = {
      "",
      "With --types or --source the period and trend tables hold what they leave, until the next",
      "'aggregate' or 'run' without them; 'show' and 'export' take the same filters, --from and --to",
      "too, and change no table. Here --from and --to are refused.",
      "",
      "Example: entente aggregate --lake lake"
    })
public final class AggregateCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;
  @Mixin private JobOptions options;
  @Mixin private WatchOptions watch;
  @Mixin private FilterOptions filter;
  @Mixin private TermOptions terms;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    CountFilter counted = filter.filter();
    TermRules marked = terms.rules();
    if (counted.from().isPresent() || counted.to().isPresent()) {
      throw new UsageException(
          "--from, --to: the period tables hold the whole corpus, and a window would take the rest"
              + " out of them; look at one with 'entente show pairs --lake %s --from ... --to ...'"
                  .formatted(common.lake()));
    }
    return new JobRunner(common, options, watch, spec.commandLine().getOut(), PairMentions.TABLE)
        .run("aggregate", List.of(context -> AggregateJob.run(context, counted, marked)));
  }
}
