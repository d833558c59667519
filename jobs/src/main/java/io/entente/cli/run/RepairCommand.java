/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.actor.catalog.Catalog;
import io.entente.cli.CatalogOption;
import io.entente.cli.CommonOptions;
import io.entente.cli.NerModelOption;
import io.entente.cli.Version;
import io.entente.job.RepairJob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes tables anew that are not as the ledger says. */
@Command(
    name = "repair",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Takes out of the tables the partitions that are not as the ledger says, and makes them anew.",
      "Mentions, actors, pairs, periods and trends can be derived; give the same --catalog and"
          + " --ner-model as when they were made. Articles, rejects, removals, the list of input"
          + " files and that of runs cannot."
    },
    footer = {"", "Example: entente repair --lake lake --table mentions"})
public final class RepairCommand implements Callable<Integer> {

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "Repair this table, and those made with it (default: all that differ).")
  private String table;

  @Option(
      names = "--as-found",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "BOOLEAN",
      description =
          "Take tables that cannot be derived as they are found: what is lost of them is given up,"
              + " files that cannot be read are taken away.")
  private boolean asFound;

  @Mixin private CatalogOption catalog;
  @Mixin private NerModelOption model;
  @Mixin private CommonOptions common;
  @Mixin private JobOptions options;
  @Mixin private WatchOptions watch;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Catalog known = catalog.catalog();
    RepairJob.Lost lost = asFound ? RepairJob.Lost.GIVEN_UP : RepairJob.Lost.REFUSED;
    List<JobRunner.Job> jobs = new ArrayList<>();
    jobs.add(context -> RepairJob.run(context, Optional.ofNullable(table), lost));
    jobs.addAll(DerivedTables.asLast(known, model));
    return new JobRunner(common, options, watch, spec.commandLine().getOut())
        .withoutCheck()
        .run("repair", jobs);
  }
}
