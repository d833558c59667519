/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerges;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Which actors are counted as others. */
@Command(
    name = "merges",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Shows which actors are counted as others, who decided it and why; first the users'"
            + " decisions.",
    footer = {"", "Example: entente show merges --lake lake --top 50"})
final class ShowMergesCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;
  @Mixin private TopOption top;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    TextTable table = new TextTable("actor", "counted as", "decided", "rule", "evidence");
    List<ActorMerge> merges =
        ActorMerges.TABLE.records(
            OpenLake.at(common.lake())
                .read(ActorMerges.TABLE)
                .orderBy(ActorMerges.DECIDED.col().desc(), ActorMerges.FROM_ACTOR.col())
                .limit(most));
    for (ActorMerge merge : merges) {
      table.add(
          merge.fromActor(),
          merge.undone() ? "(undone) " + merge.intoActor() : merge.toActor(),
          merge.decided().name().toLowerCase(Locale.ROOT),
          merge.rule().name().toLowerCase(Locale.ROOT),
          merge.evidence());
    }
    table.print(spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
