/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.corpus.Rejects;
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
final class ShowRejectsCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private TopOption top;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    TextTable table = new TextTable("reason", "file", "position", "message");
    List<Rejects.Row> rejects =
        Rejects.TABLE.records(
            OpenLake.at(common.lake())
                .read(Rejects.TABLE)
                .orderBy(
                    Rejects.INPUT_FILE.col(),
                    Rejects.INPUT_POSITION.col(),
                    Rejects.REASON.col(),
                    Rejects.RUN_ID.col())
                .limit(most));
    for (Rejects.Row reject : rejects) {
      table.add(
          reject.reason(),
          reject.inputFile().substring(reject.inputFile().lastIndexOf('/') + 1),
          Long.toString(reject.inputPosition()),
          reject.message());
    }
    table.print(spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
