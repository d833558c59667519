/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.actor.catalog.Catalog;
import io.entente.cli.CatalogOption;
import io.entente.cli.CommonOptions;
import io.entente.cli.NerModelOption;
import io.entente.cli.Sessions;
import io.entente.cli.Version;
import io.entente.corpus.Articles;
import io.entente.job.ExtractJob;
import io.entente.view.LakeView;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Finds the actors in table articles: tables mentions, actors and actor_merges. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Finds the actors in table articles: tables mentions, actors and actor_merges.",
    footer = {"", "Example: entente extract --lake lake"})
public final class ExtractCommand implements Callable<Integer> {

  @Mixin private CatalogOption catalog;
  @Mixin private NerModelOption model;
  @Mixin private LanguageOption language;
  @Mixin private CommonOptions common;
  @Mixin private JobOptions options;
  @Mixin private WatchOptions watch;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Catalog known = catalog.catalog();
    Set<String> languages = language.languages();
    int code =
        new JobRunner(common, options, watch, spec.commandLine().getOut(), Articles.TABLE)
            .run(
                "extract",
                List.of(
                    context ->
                        ExtractJob.run(
                            context,
                            known,
                            new ExtractJob.Settings(model.open(context.spark()), languages))));
    try (LakeView lake = LakeView.open(Sessions.open("extract"), common.lake())) {
      new QualitySummary(watch.people(spec.commandLine().getOut())).print(lake, known);
    }
    return code;
  }
}
