/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.actor.catalog.Catalog;
import io.entente.corpus.ReadingOptions;
import io.entente.job.AggregateJob;
import io.entente.job.ExtractJob;
import io.entente.job.IngestJob;
import io.entente.job.PairJob;
import io.entente.pair.CountFilter;
import io.entente.pair.PairRules;
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
final class RunCommand implements Callable<Integer> {

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
    OpenLake lake = OpenLake.at(common.lake());
    new QualitySummary(lake, known, spec.commandLine().getOut()).print();
    try (PeriodTables tables = PeriodTables.of(lake, CountFilter.NONE)) {
      new PairView(tables, spec.commandLine().getOut()).printAll(TOP);
    }
    return code;
  }
}
