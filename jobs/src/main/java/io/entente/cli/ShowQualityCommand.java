/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** How well names were resolved, and what to look at first. */
@Command(
    name = "quality",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Shows how names were resolved: rates by type and by resolution, ambiguous and unresolved"
            + " names, the most frequent actors that the catalog lacks, and which of them look like"
            + " actors that it has.",
    footer = {"", "Example: entente show quality --lake lake --top 30"})
final class ShowQualityCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private TopOption top;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    new QualityView(OpenLake.at(common.lake()), spec.commandLine().getOut()).print(most);
    return ExitCode.DONE;
  }
}
