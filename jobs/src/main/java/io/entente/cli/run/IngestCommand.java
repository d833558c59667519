/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.CommonOptions;
import io.entente.cli.Version;
import io.entente.job.FailConditions;
import io.entente.job.IngestJob;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads a corpus into tables articles and rejects. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Reads a corpus into tables articles and rejects.",
    footer = {
      "",
      "Example: entente ingest --corpus 'news/*.jsonl.gz' --field body=story_text --lake lake"
    })
public final class IngestCommand implements Callable<Integer> {

  @Mixin private CorpusOptions corpus;
  @Mixin private FailIfOption failIf;
  @Mixin private CommonOptions common;
  @Mixin private JobOptions options;
  @Mixin private WatchOptions watch;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    IngestJob.Settings reading = corpus.settings();
    FailConditions conditions = failIf.ofIngest();
    return new JobRunner(common, options, watch, spec.commandLine().getOut())
        .failingIf(conditions)
        .run("ingest", List.of(context -> IngestJob.run(context, corpus.corpus(), reading)));
  }
}
