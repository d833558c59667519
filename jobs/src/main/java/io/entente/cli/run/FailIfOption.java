/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.job.FailCondition;
import io.entente.job.FailCondition.Measure;
import io.entente.job.FailConditions;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.util.List;
import picocli.CommandLine.Option;

/** When a feed is too bad to be written. */
final class FailIfOption {

  @Option(
      names = "--fail-if",
      split = ",",
      paramLabel = "CONDITION",
      description =
          "Write nothing and end with exit code 4 if one of these holds, such as 'rejects>5%%':"
              + " input, rejects, growth (of articles) or, with 'run', unresolved; >, <, >= or <=;"
              + " a number or a percentage.")
  private List<String> conditions = List.of();

  /**
   * The conditions.
   *
   * @throws UserMistake when one is none
   */
  FailConditions conditions() {
    return new FailConditions(conditions.stream().map(FailCondition::of).toList());
  }

  /**
   * The conditions of a command that finds no actors.
   *
   * @throws UserMistake when one is none, or needs actors
   */
  FailConditions ofIngest() {
    FailConditions all = conditions();
    if (all.ask(Measure.UNRESOLVED)) {
      throw new UserMistake(
          Setting.FAIL_CONDITION,
          Measure.UNRESOLVED.label(),
          "'unresolved' is not known to 'ingest', which finds no actors",
          "use input, rejects or growth, or 'entente run'");
    }
    return all;
  }
}
