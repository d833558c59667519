/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RunsTest {

  private static final Dataset<Row> RUNS =
      Runs.TABLE.dataset(
          TestSpark.session(),
          List.of(
              run(Runs.PAIR, 2, "{\"of\":\"pair\"}"),
              run(Runs.AGGREGATE, 3, "{\"of\":\"last\"}"),
              run(Runs.AGGREGATE, 1, "{\"of\":\"first\"}")));

  static Runs.Run run(String job, long startedAt, String configuration) {
    return new Runs.Run(
        job + startedAt,
        job,
        Instant.ofEpochSecond(startedAt),
        "1.0",
        "",
        configuration,
        "",
        0,
        0,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        "done");
  }

  @Test
  void configurationIsThatOfTheJobsLastRun() {
    assertThat(Runs.lastConfiguration(RUNS, Runs.AGGREGATE)).contains("{\"of\":\"last\"}");
    assertThat(Runs.lastConfiguration(RUNS, Runs.PAIR)).contains("{\"of\":\"pair\"}");
  }

  @Test
  void noConfiguration_whenTheJobNeverRan() {
    assertThat(Runs.lastConfiguration(RUNS, Runs.EXTRACT)).isEmpty();
  }
}
