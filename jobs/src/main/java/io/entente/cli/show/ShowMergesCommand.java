/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.actor.ActorMerge;
import io.entente.cli.CommonOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.Sessions;
import io.entente.cli.TextTable;
import io.entente.cli.TopOption;
import io.entente.cli.Version;
import io.entente.view.LakeView;
import java.io.PrintWriter;
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
public final class ShowMergesCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;
  @Mixin private TopOption top;
  @Mixin private FormatOption form;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    try (LakeView lake = LakeView.open(Sessions.open(ViewOptions.PURPOSE), common.lake())) {
      List<ActorMerge> merges = lake.merges(most);
      form.print(spec.commandLine(), ActorMerge.class, merges, out -> print(merges, out));
    }
    return ExitCode.DONE;
  }

  private static void print(List<ActorMerge> merges, PrintWriter out) {
    TextTable table = new TextTable("actor", "counted as", "decided", "rule", "evidence");
    for (ActorMerge merge : merges) {
      table.add(
          merge.fromActor(),
          merge.undone() ? "(undone) " + merge.intoActor() : merge.toActor(),
          merge.decided().name().toLowerCase(Locale.ROOT),
          merge.rule().name().toLowerCase(Locale.ROOT),
          merge.evidence());
    }
    table.print(out);
  }
}
