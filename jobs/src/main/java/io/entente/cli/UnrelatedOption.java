/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.report.ReportLimits;
import io.entente.view.PairStrength;
import io.entente.view.RowChoice;
import picocli.CommandLine.Option;

/** Whether pairs are left out that everybody knows to belong together. */
public final class UnrelatedOption {

  @Option(
      names = "--unrelated",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "BOOLEAN",
      description =
          "No pair of two that belong together by nature: a city and its country, a parliament or an"
              + " office holder and the state, a state and its alliance. Counts stay what they are.")
  private boolean unrelated;

  /** The choice without such pairs, if they are to be left out. */
  public RowChoice of(RowChoice choice) {
    return unrelated ? choice.onlyUnrelated() : choice;
  }

  /** The same of a report. */
  public ReportLimits of(ReportLimits limits) {
    return unrelated ? limits.onlyUnrelated() : limits;
  }

  /** The same of pairs of some strength. */
  public PairStrength of(PairStrength strength) {
    return unrelated ? strength.onlyUnrelated() : strength;
  }
}
