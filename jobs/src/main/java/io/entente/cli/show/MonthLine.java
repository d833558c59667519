/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.view.PeriodStories;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stories by month, as a line of bars. */
final class MonthLine {

  private MonthLine() {}

  /** The line of one actor or pair; none without a month. */
  static Optional<String> of(List<PeriodStories> months) {
    if (months.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "%s  (months %s to %s)"
            .formatted(
                Sparkline.of(months.stream().map(PeriodStories::stories).toList()),
                month(months.get(0).periodStart()),
                month(months.get(months.size() - 1).periodStart())));
  }

  private static String month(LocalDate start) {
    return start.toString().substring(0, "2025-02".length());
  }
}
