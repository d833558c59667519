/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.view.ChosenPeriod;
import java.util.Locale;

/** A period in words. */
final class PeriodWords {

  private PeriodWords() {}

  static String of(ChosenPeriod period) {
    long stories = period.total().stories();
    return String.format(
        Locale.ROOT,
        "the %s from %s: %,d %s%s",
        period.granularity().code(),
        period.start(),
        stories,
        stories == 1 ? "story" : "stories",
        period.total().complete() ? "" : " (the corpus covers a part of it)");
  }
}
