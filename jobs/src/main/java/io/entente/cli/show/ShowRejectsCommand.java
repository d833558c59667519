/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.CommonOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.Sessions;
import io.entente.cli.TextTable;
import io.entente.cli.TopOption;
import io.entente.cli.Version;
import io.entente.corpus.Rejects;
import io.entente.view.LakeView;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What could not be used. */
@Command(
    name = "rejects",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Shows records that could not be used, and why.",
    footer = {"", "Example: entente show rejects --lake lake --top 50"})
public final class ShowRejectsCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private TopOption top;

  @Mixin private FormatOption form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    try (LakeView lake = LakeView.open(Sessions.open(ViewOptions.PURPOSE), common.lake())) {
      List<Rejects.Row> rejects = lake.rejects(most);
      form.print(spec.commandLine(), Rejects.Row.class, rejects, out -> print(rejects, out));
    }
    return ExitCode.DONE;
  }

  private static void print(List<Rejects.Row> rejects, PrintWriter out) {
    TextTable table = new TextTable("reason", "file", "position", "message");
    for (Rejects.Row reject : rejects) {
      table.add(
          reject.reason(),
          reject.inputFile().substring(reject.inputFile().lastIndexOf('/') + 1),
          Long.toString(reject.inputPosition()),
          reject.message());
    }
    table.print(out);
  }
}
