/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.job.JobReport;
import io.entente.table.Runs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunSummaryTest {

  private static JobReport report(String job, String step, long records) {
    List<Runs.Step> steps = records < 0 ? List.of() : List.of(new Runs.Step(step, 0, 0, 0, 2, 0));
    String status = records < 0 ? "unchanged" : "done";
    Runs.Run run =
        new Runs.Run(
            job + "-1",
            job,
            Instant.EPOCH,
            "",
            "",
            "{}",
            "",
            1,
            Math.max(0, records),
            Math.max(0, records),
            0,
            List.of(),
            List.of(),
            steps,
            status);
    return new JobReport(run, Map.of(), List.of());
  }

  private static String summary(JobReport... reports) {
    StringWriter out = new StringWriter();
    new RunSummary(new PrintWriter(out), 1_000_000, 2).print(List.of(reports), 4);
    return out.toString();
  }

  @Test
  void speedIsThatOfNewArticles_whenTheLakeHoldsMore() {
    assertThat(summary(report("ingest", "read corpus", 400), report("pair", "count pairs", 3_000)))
        .containsPattern("read corpus +2[.]0 +100\n")
        .containsPattern("count pairs +2[.]0 +100\n");
  }

  @Test
  void speedIsThatOfTaggedArticles_whenNoneWasRead() {
    assertThat(summary(report("ingest", "", -1), report("extract", "find actors", 800)))
        .contains("ingest     nothing to do")
        .containsPattern("find actors +2[.]0 +200\n");
  }

  @Test
  void speedIsThatOfAllArticles_whenTheyAreCountedAnew() {
    assertThat(summary(report("aggregate", "count periods", 3_000)))
        .containsPattern("count periods +2[.]0 +250,000\n");
  }
}
