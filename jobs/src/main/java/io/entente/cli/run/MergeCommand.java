/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.actor.ActorMerge;
import io.entente.actor.Actors;
import io.entente.actor.merge.StandingMerges;
import io.entente.cli.CommonOptions;
import io.entente.cli.UsageException;
import io.entente.cli.Version;
import io.entente.job.JobContext;
import io.entente.job.JobReport;
import io.entente.job.MergeJob;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A user's word that two actors are one, or that they are not. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Counts one actor as another from now on, or undoes that: table actor_merges.",
      "Your decisions outlive later runs and win over the catalog's and the rule's. Mentions keep"
          + " their actors; pairs and periods follow with the next 'pair' and 'aggregate'."
    },
    footer = {
      "",
      "Examples:",
      "  entente merge --lake lake open:jon_doe open:john_doe --reason 'misspelt in wires'",
      "  entente merge --lake lake --undo open:jon_doe"
    })
public final class MergeCommand implements Callable<Integer> {

  private static final String NO_REASON = "no reason given";

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FROM",
      description = "Id of the actor that is given up.")
  private String from;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "INTO",
      description = "Id of the actor as which it is counted.")
  private String into;

  @Option(
      names = "--undo",
      paramLabel = "FROM",
      description = "Counts this actor on its own again, whatever the catalog or the rule says.")
  private String undo;

  @Option(
      names = "--reason",
      defaultValue = NO_REASON,
      paramLabel = "TEXT",
      description = "Why, for those who read the table (default: ${DEFAULT-VALUE}).")
  private String reason;

  @Mixin private CommonOptions common;
  @Mixin private JobOptions options;
  @Mixin private WatchOptions watch;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (undo == null ? into == null : from != null) {
      throw new UsageException(
          "FROM INTO: name two actors to join, or --undo and one actor to keep apart");
    }
    PrintWriter out = spec.commandLine().getOut();
    int code =
        new JobRunner(common, options, watch, out, Actors.TABLE)
            .run("merge", List.of(this::decide));
    watch.people(out).println("Now run 'entente pair' and 'entente aggregate': they count anew.");
    return code;
  }

  private JobReport decide(JobContext context) {
    StandingMerges standing = MergeJob.standing(context);
    ActorMerge decision =
        undo == null ? standing.joined(from, into, reason) : standing.apart(undo, reason);
    return MergeJob.run(context, decision);
  }
}
