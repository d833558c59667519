/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static io.entente.table.SampleTables.SAMPLES;
import static io.entente.table.SampleTables.bare;
import static io.entente.table.SampleTables.samples;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.table.SampleTables.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLakeTest extends LakeContract {

  @TempDir private Path folder;

  @Override
  Lake newLake() {
    return Lake.at(folder.resolve("a lake").toString(), spark);
  }

  @Test
  void stagingAndJournalGone_afterCommit() throws IOException {
    replaceSamples("r1", bare("a", "2025-01"));

    assertThat(folder.resolve("a lake/_staging")).isEmptyDirectory();
    try (Stream<Path> ledger = Files.list(folder.resolve("a lake/_ledger"))) {
      assertThat(ledger.map(file -> file.getFileName().toString()))
          .containsExactly("table-samples.json");
    }
  }

  @Test
  void folderOfAPartitionGone_whenItEnds() {
    replaceSamples("r1", bare("a", "2025-01"), bare("b", "2025-02"));

    replaceSamples("r2", bare("c", "2025-02"));

    assertThat(folder.resolve("a lake/samples/sample_month=2025-01")).doesNotExist();
  }

  @Test
  void partitionIsNamedAsItsFolder_whenItsValueNeedsEscaping() {
    replaceSamples("r1", bare("a", "a:b/c d=e"));

    assertThat(folder.resolve("a lake/samples").resolve(SAMPLES.partition("a:b/c d=e")))
        .isDirectory();
  }

  @Test
  void rowsSortedInsideEachFile_byTheSortColumns() {
    Sample[] rows =
        IntStream.range(0, 200)
            .mapToObj(
                i -> bare(String.format(Locale.ROOT, "%03d", i * 37 % 200), "2025-0" + (1 + i % 2)))
            .toArray(Sample[]::new);
    LakeCommit commit = writer.begin("r1");

    commit.replaceTable(SAMPLES, samples(rows).repartition(7));
    commit.finish();

    List<Path> files = parquetFiles();
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      List<String> ids =
          spark.read().parquet(file.toString()).select("id").as(Encoders.STRING()).collectAsList();
      assertThat(ids).isSorted();
    }
    assertThat(read(SAMPLES)).hasSize(200);
  }

  private List<Path> parquetFiles() {
    try (Stream<Path> all = Files.walk(folder.resolve("a lake/samples"))) {
      return all.filter(file -> file.toString().endsWith(".parquet")).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void failedRunClearsWhatItStaged() {
    Lake other = Lake.at(folder.resolve("b").toString(), spark);
    try (LakeWriter failing = other.write()) {
      failing.begin("r1").replaceTable(SAMPLES, samples(bare("a", "2025-01")));
      assertThat(folder.resolve("b/_staging")).isNotEmptyDirectory();
    }

    assertThat(folder.resolve("b/_staging")).doesNotExist();
  }
}
