/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The screen on which a person reads, if there is one. */
final class Terminal {

  private static final int USUAL_LINES = 24;
  private static final int USUAL_COLUMNS = 80;

  private Terminal() {}

  /** Whether input and output are a terminal. */
  static boolean isThere() {
    return System.console() != null;
  }

  /**
   * The size of a screen.
   *
   * @param lines how many lines it shows
   * @param columns how many characters a line holds
   */
  record Size(int lines, int columns) {

    /** As {@code stty size} tells it; the usual size where it tells none. */
    static Size read(String told) {
      String[] numbers = told.strip().split(" ");
      if (numbers.length == 2
          && numbers[0].matches("[1-9]\\d*")
          && numbers[1].matches("[1-9]\\d*")) {
        return new Size(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
      }
      return new Size(USUAL_LINES, USUAL_COLUMNS);
    }
  }

  /** The size of the screen that there is. */
  static Size size() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return Size.read(new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Size.read("");
    }
  }
}
