/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.submit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the driver on a standalone cluster ended. spark-submit ends with 0 whatever became of it, and
 * tells it only in its log.
 */
final class DriverEnd {

  private static final Pattern STATE =
      Pattern.compile("State of (?:driver )?(driver-\\S+) is (\\w+)");
  private static final String DONE = "FINISHED";

  private volatile String driver = "";
  private volatile String state = "";

  /** Reads a line of spark-submit's log. */
  void read(String line) {
    Matcher told = STATE.matcher(line);
    if (told.find()) {
      driver = told.group(1);
      state = told.group(2);
    }
  }

  /** Whether the log told that the driver did what it was to do. */
  boolean isDone() {
    return state.equals(DONE);
  }

  /** One line for a driver that is not known to have done it, with the mend. */
  String problem() {
    return state.isEmpty()
        ? "spark-submit's log does not tell how the driver ended; let it log at level INFO to the"
            + " standard error, or use --deploy-mode client"
        : "the driver is %s; its words stand in stderr of work/%s on its worker"
            .formatted(state, driver);
  }
}
