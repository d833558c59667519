/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import java.util.List;

/** A row of bars of eight heights, a character each. */
final class Sparkline {

  private static final String BARS = "▁▂▃▄▅▆▇█";

  private Sparkline() {}

  /** The values from 0 to their largest; a zero is a blank. */
  static String of(List<Long> values) {
    long most = values.stream().mapToLong(Long::longValue).max().orElse(0);
    StringBuilder line = new StringBuilder();
    for (long value : values) {
      line.append(value == 0 ? ' ' : BARS.charAt((int) ((value * BARS.length() - 1) / most)));
    }
    return line.toString();
  }
}
