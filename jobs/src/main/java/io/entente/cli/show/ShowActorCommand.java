/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.ExitCode;
import io.entente.cli.TopOption;
import io.entente.cli.Version;
import io.entente.view.ActorProfile;
import io.entente.view.ActorProfile.Partner;
import io.entente.view.LakeView;
import io.entente.view.RowChoice;
import io.entente.view.RowKind;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One actor: names, time, company. */
@Command(
    name = "actor",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Shows one actor: how it is named, when it occurs and with whom (as csv and json: with whom).",
    footer = {"", "Example: entente show actor --lake lake \"Vladimir Putin\""})
public final class ShowActorCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "The actor's id, name, or a string that named it.")
  private String name;

  @Mixin private ViewOptions view;

  @Mixin private TopOption top;

  @Mixin private RowOptions rows;

  @Mixin private StoriesOption stories;

  @Mixin private FormatOption form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    RowChoice partners = rows.choice(RowKind.PARTNERS).ofStories(stories.fewest());
    try (LakeView lake = view.open()) {
      ActorProfile actor = lake.actor(name, most, partners);
      form.print(
          spec.commandLine(),
          Partner.class,
          actor.partners(),
          out -> new ActorView(out).print(actor));
    }
    return ExitCode.DONE;
  }
}
