/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.CatalogOption;
import io.entente.cli.CommonOptions;
import io.entente.cli.NerModelOption;
import io.entente.cli.Version;
import io.entente.corpus.Articles;
import io.entente.job.RemoveJob;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes articles out of every table. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Takes articles out of every table, and does not let them in again.",
      "Their records stay in table rejects, without a word of their text. The corpus' own files are"
          + " not touched. Pairs and periods are counted again as they were counted last; give the"
          + " same --catalog and --ner-model as then."
    },
    footer = {"", "Example: entente remove --lake lake --article 4be1d6a09c0f2e53a7b4c8d9e0f1a2b3"})
public final class RemoveCommand implements Callable<Integer> {

  private static final String NO_REASON = "no reason given";

  @Option(
      names = "--article",
      required = true,
      split = ",",
      paramLabel = "ID",
      description = "Ids of the articles, as table articles has them.")
  private List<String> articles;

  @Option(
      names = "--with-copies",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "BOOLEAN",
      description = "Take out all articles of the same stories too.")
  private boolean withCopies;

  @Option(
      names = "--reason",
      defaultValue = NO_REASON,
      paramLabel = "TEXT",
      description = "Why, for those who read table removals (default: ${DEFAULT-VALUE}).")
  private String reason;

  @Mixin private CatalogOption catalog;
  @Mixin private NerModelOption model;
  @Mixin private CommonOptions common;
  @Mixin private JobOptions options;
  @Mixin private WatchOptions watch;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    List<JobRunner.Job> jobs = new ArrayList<>();
    jobs.add(context -> RemoveJob.run(context, articles, withCopies, reason));
    jobs.addAll(DerivedTables.asLast(catalog.catalog(), model));
    return new JobRunner(common, options, watch, spec.commandLine().getOut(), Articles.TABLE)
        .run("remove", jobs);
  }
}
