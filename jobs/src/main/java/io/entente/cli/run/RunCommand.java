/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.actor.catalog.Catalog;
import io.entente.cli.CatalogOption;
import io.entente.cli.CommonOptions;
import io.entente.cli.NerModelOption;
import io.entente.cli.Sessions;
import io.entente.cli.Version;
import io.entente.cli.show.PairView;
import io.entente.corpus.ReadingOptions;
import io.entente.job.AggregateJob;
import io.entente.job.ExtractJob;
import io.entente.job.IngestJob;
import io.entente.job.PairJob;
import io.entente.pair.PairRules;
import io.entente.view.LakeView;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Does all of it: ingest, extract, pair, aggregate; then shows the top pairs. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Does all of it: ingest, extract, pair, aggregate; then shows the top pairs.",
    footer = {"", "Example: entente run --corpus sample-data/articles --lake lake"})
public final class RunCommand implements Callable<Integer> {

  private static final int TOP = 10;

  @Mixin private CorpusOptions corpus;
  @Mixin private PairOptions pairs;
  @Mixin private CatalogOption catalog;
  @Mixin private NerModelOption model;
  @Mixin private LanguageOption language;
  @Mixin private CommonOptions common;
  @Mixin private JobOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Catalog known = catalog.catalog();
    Set<String> languages = language.languages();
    ReadingOptions reading = corpus.reading();
    PairRules rules = pairs.rules();
    int code =
        new JobRunner(common, options, spec.commandLine().getOut())
            .run(
                "run",
                List.of(
                    context -> {
                      model.open(context.spark());
                      return IngestJob.run(context, corpus.corpus(), reading, corpus.vanished());
                    },
                    context ->
                        ExtractJob.run(
                            context,
                            known,
                            new ExtractJob.Settings(model.open(context.spark()), languages)),
                    context -> PairJob.run(context, rules),
                    AggregateJob::run));
    try (LakeView lake = LakeView.open(Sessions.open("run"), common.lake())) {
      new QualitySummary(spec.commandLine().getOut()).print(lake, known);
      new PairView(lake, spec.commandLine().getOut()).printAll(TOP);
    }
    return code;
  }
}
