/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.CommonOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.Sessions;
import io.entente.cli.TopOption;
import io.entente.cli.Version;
import io.entente.view.LakeView;
import io.entente.view.QualitySurvey;
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
public final class ShowQualityCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private TopOption top;

  @Mixin private FormatOption form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    try (LakeView lake = LakeView.open(Sessions.open(ViewOptions.PURPOSE), common.lake())) {
      QualitySurvey survey = lake.quality(most);
      form.print(
          spec.commandLine(),
          () -> QualityLists.of(survey),
          out -> new QualityView(out).print(survey));
    }
    return ExitCode.DONE;
  }
}
