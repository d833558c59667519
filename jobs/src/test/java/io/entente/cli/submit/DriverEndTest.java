/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.submit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DriverEndTest {

  private static final String BEGUN =
      "26/11/29 18:54:03 INFO ClientEndpoint: State of driver-20261129185358-0000 is RUNNING";

  private static DriverEnd after(String... lines) {
    DriverEnd end = new DriverEnd();
    for (String line : lines) {
      end.read(line);
    }
    return end;
  }

  private static String ended(String state) {
    return "26/11/29 18:54:43 INFO ClientEndpoint: State of driver driver-20261129185358-0000 is "
        + state
        + ", exiting spark-submit JVM.";
  }

  @Test
  void onlyADriverThatFinishedIsDone() {
    assertThat(after(BEGUN, ended("FINISHED"), "Shutdown hook called").isDone()).isTrue();
    assertThat(after(BEGUN).isDone()).isFalse();
    assertThat(after(BEGUN, ended("FAILED")).isDone()).isFalse();
    assertThat(after(BEGUN, ended("KILLED")).isDone()).isFalse();
    assertThat(after().isDone()).isFalse();
  }

  @Test
  void lineNamesStateAndPlace() {
    assertThat(after(BEGUN, ended("FAILED")).problem())
        .isEqualTo(
            "the driver is FAILED; its words stand in stderr of work/driver-20261129185358-0000"
                + " on its worker");
    assertThat(after("other words").problem()).contains("INFO").contains("--deploy-mode client");
  }
}
