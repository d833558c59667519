/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lake whose tables are not those of this version is refused by name. */
class OtherVersionTest {

  @TempDir static Path folder;

  private static String lake;

  @BeforeAll
  static void copyTheSample() throws IOException {
    Path copy = SampleLake.copyTo(folder.resolve("lake"));
    lake = copy.toString();
    Dataset<Row> runs = table("runs");
    rewrite("runs", runs.drop("rejected"), "run_id");
    Column asText = functions.col("stories").cast("string");
    rewrite(
        "pair_periods", table("pair_periods").withColumn("stories", asText), "granularity", "year");
    FileUtils.deleteDirectory(copy.resolve("actor_periods").toFile());
  }

  private static Dataset<Row> table(String name) {
    return TestSpark.session().read().parquet(SampleLake.folder().resolve(name).toString());
  }

  private static void rewrite(String name, Dataset<Row> rows, String... partitions) {
    rows.coalesce(1).write().mode("overwrite").partitionBy(partitions).parquet(lake + "/" + name);
  }

  private static void assertRefused(String problem, String... args) {
    CommandLineRun run = CommandLineRun.of(args);
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err().lines().findFirst().orElseThrow())
        .isEqualTo(
            "entente: --lake: '%s' %s: another version of Entente wrote it, or it was changed; fill a new one with 'entente run --corpus ... --lake ...', or use the version that wrote it"
                .formatted(lake, problem));
    assertThat(run.out()).isEmpty();
  }

  @Test
  void refused_whenAColumnIsMissing() {
    assertRefused("has table runs without column rejected", "show", "runs", "--lake", lake);
  }

  @Test
  void refused_whenAColumnIsOfAnotherType() {
    String problem = "has table pair_periods with column stories of type string, not bigint";
    assertRefused(problem, "show", "pairs", "--lake", lake, "--period", "month");
    String file = folder.resolve("x.csv").toString();
    assertRefused(problem, "export", "--lake", lake, "--format", "csv", "--out", file);
  }

  @Test
  void refused_whenTheFilesOfATableAreGone() {
    assertRefused(
        "has lost the files of table actor_periods", "show", "actor", "Putin", "--lake", lake);
    String file = folder.resolve("x.html").toString();
    assertRefused(
        "has lost the files of table actor_periods", "report", "--lake", lake, "--out", file);
  }
}
