/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static io.entente.table.SampleTables.FACTS;
import static io.entente.table.SampleTables.SAMPLES;
import static io.entente.table.SampleTables.bare;
import static io.entente.table.SampleTables.facts;
import static io.entente.table.SampleTables.full;
import static io.entente.table.SampleTables.noted;
import static io.entente.table.SampleTables.samples;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.table.SampleTables.Fact;
import io.entente.table.SampleTables.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LakeCommitTest {

  private final SparkSession spark = TestSpark.session();
  @TempDir private Path folder;
  private Lake lake;
  private LakeWriter writer;

  @BeforeEach
  void openLake() throws IOException {
    lake = Lake.at(folder.resolve("a lake").toString(), new Configuration());
    writer = lake.write();
  }

  @AfterEach
  void closeLake() {
    writer.close();
  }

  @Test
  void stagedTableInvisible_untilCommitFinishes() {
    LakeCommit commit = writer.begin("r1");
    commit.replaceTable(SAMPLES, samples(full("a", "2025-01")));

    assertThat(lake.has(SAMPLES)).isFalse();
    assertThat(read(SAMPLES)).isEmpty();
    assertThat(TableState.of(lake, SAMPLES)).isEqualTo(TableState.NONE);

    commit.finish();

    assertThat(lake.has(SAMPLES)).isTrue();
    assertThat(read(SAMPLES)).containsExactly(full("a", "2025-01"));
    assertThat(TableState.of(lake, SAMPLES).runId()).isEqualTo("r1");
  }

  @Test
  void stagedRowsReadable_byTheCommitItself() {
    LakeCommit commit = writer.begin("r1");
    commit.replaceTable(SAMPLES, samples(full("a", "2025-01")));

    assertThat(SAMPLES.records(commit.staged(spark, SAMPLES)))
        .containsExactly(full("a", "2025-01"));
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
  void partitionsWithoutRowsEnd_whenTableReplaced() {
    replaceSamples("r1", bare("a", "2025-01"), bare("b", "2025-02"));

    replaceSamples("r2", bare("c", "2025-02"), bare("d", "2025-03"));

    assertThat(read(SAMPLES)).containsExactly(bare("c", "2025-02"), bare("d", "2025-03"));
    assertThat(folder.resolve("a lake/samples/sample_month=2025-01")).doesNotExist();
  }

  @Test
  void otherPartitionsStay_whenPartitionsReplaced() {
    replaceSamples("r1", bare("a", "2025-01"), bare("b", "2025-02"));
    LakeCommit commit = writer.begin("r2");

    commit.replacePartitions(SAMPLES, samples(bare("c", "2025-02"), bare("d", "2025-03")));
    commit.finish();

    assertThat(read(SAMPLES))
        .containsExactly(bare("a", "2025-01"), bare("c", "2025-02"), bare("d", "2025-03"));
  }

  @Test
  void namedPartitionsEnd_whenTheyGetNoRows() {
    replaceSamples("r1", bare("a", "2025-01"), bare("b", "2025-02"), bare("c", "2025-03"));
    LakeCommit commit = writer.begin("r2");

    commit.replacePartitions(
        SAMPLES,
        samples(bare("d", "2025-02")),
        Set.of(SAMPLES.partition("2025-01"), SAMPLES.partition("2025-02")),
        LakeCommit.Placement.MOVED);
    assertThat(SAMPLES.records(commit.after(spark, SAMPLES)))
        .containsExactlyInAnyOrder(bare("d", "2025-02"), bare("c", "2025-03"));
    commit.finish();

    assertThat(read(SAMPLES)).containsExactlyInAnyOrder(bare("d", "2025-02"), bare("c", "2025-03"));
  }

  @Test
  void stateIsThatOfTheWholeTable_whenPartitionsAreReplaced() {
    replaceSamples("r1", full("a", "2025-01"), bare("b", "2025-02"), bare("e", "2025-03"));
    LakeCommit commit = writer.begin("r2");
    TableState inParts =
        commit.replacePartitions(
            SAMPLES,
            samples(bare("c", "2025-02"), full("d", "2025-04")),
            Set.of(SAMPLES.partition("2025-03")),
            LakeCommit.Placement.MOVED);
    commit.finish();

    TableState atOnce =
        replaceSamples("r2", full("a", "2025-01"), bare("c", "2025-02"), full("d", "2025-04"));

    assertThat(inParts).isEqualTo(atOnce);
  }

  @Test
  void stateTellsTheRowsOfEachPartition() {
    replaceSamples("r1", bare("a", "2025-01"), bare("b", "2025-02"), bare("e", "2025-03"));
    LakeCommit commit = writer.begin("r2");
    commit.replacePartitions(
        SAMPLES,
        samples(bare("c", "2025-02"), bare("d", "2025-02")),
        Set.of(SAMPLES.partition("2025-03")));
    commit.finish();
    commitFacts("r3", facts(new Fact("a", 1)));

    assertThat(TableState.of(lake, SAMPLES).partitions())
        .isEqualTo(Map.of("sample_month=2025-01", 1L, "sample_month=2025-02", 2L));
    assertThat(TableState.of(lake, FACTS).partitions()).isEqualTo(Map.of("", 1L));
  }

  @Test
  void failedRunClearsWhatItStaged() {
    Lake other = Lake.at(folder.resolve("b").toString(), new Configuration());
    try (LakeWriter failing = other.write()) {
      failing.begin("r1").replaceTable(SAMPLES, samples(bare("a", "2025-01")));
      assertThat(folder.resolve("b/_staging")).isNotEmptyDirectory();
    }

    assertThat(folder.resolve("b/_staging")).doesNotExist();
  }

  @Test
  void sourcesAreRemembered() {
    LakeCommit commit = writer.begin("r1");
    commit.replaceTable(SAMPLES, samples(bare("a", "2025-01")));
    commit.setSources(SAMPLES, Map.of("2025-01", "9d1e"));
    commit.finish();

    assertThat(TableState.of(lake, SAMPLES).sources())
        .containsExactly(Map.entry("2025-01", "9d1e"));
  }

  @Test
  void changesTellRowsBeforeAndAfter() {
    replaceSamples("r1", bare("a", "2025-01"), bare("b", "2025-02"), bare("e", "2025-03"));
    LakeCommit commit = writer.begin("r2");
    commit.replaceTable(
        SAMPLES, samples(bare("c", "2025-02"), bare("d", "2025-02"), bare("f", "2025-04")));

    assertThat(commit.changes())
        .containsExactly(
            new PartitionChange("samples", "sample_month=2025-01", 1, 0),
            new PartitionChange("samples", "sample_month=2025-02", 1, 2),
            new PartitionChange("samples", "sample_month=2025-03", 1, 0),
            new PartitionChange("samples", "sample_month=2025-04", 0, 1));
  }

  @Test
  void partitionIsNamedAsItsFolder_whenItsValueNeedsEscaping() {
    replaceSamples("r1", bare("a", "a:b/c d=e"));

    assertThat(folder.resolve("a lake/samples").resolve(SAMPLES.partition("a:b/c d=e")))
        .isDirectory();
  }

  @Test
  void lastStagingWins_whenTableIsStagedTwiceInACommit() {
    replaceSamples("r1", bare("a", "2025-01"), bare("b", "2025-02"));
    LakeCommit commit = writer.begin("r2");

    commit.replaceTable(SAMPLES, samples(bare("c", "2025-01")));
    commit.replaceTable(SAMPLES, samples(bare("d", "2025-02")));
    commit.finish();

    assertThat(read(SAMPLES)).containsExactly(bare("d", "2025-02"));
  }

  @Test
  void partitionValuesKept_whenTheyNeedEscapingOrLookLikeNumbers() {
    replaceSamples("r1", bare("a", "007"), bare("b", "a:b/c d=e"), bare("c", "1e3"));

    assertThat(read(SAMPLES))
        .extracting(Sample::sampleMonth)
        .containsExactlyInAnyOrder("007", "a:b/c d=e", "1e3");
  }

  @Test
  void unpartitionedTableReplaced_asOneFolder() {
    commitFacts("r1", facts(new Fact("a", 1), new Fact("b", 2)));

    commitFacts("r2", facts(new Fact("c", 3)));

    assertThat(read(FACTS)).containsExactly(new Fact("c", 3));
  }

  @Test
  void tableEmptied_whenReplacedByNoRows() {
    replaceSamples("r1", bare("a", "2025-01"));
    commitFacts("r1", facts(new Fact("a", 1)));

    replaceSamples("r2");
    commitFacts("r3", facts());

    assertThat(read(SAMPLES)).isEmpty();
    assertThat(read(FACTS)).isEmpty();
    assertThat(TableState.of(lake, SAMPLES)).isEqualTo(new TableState("r2", "", 0, ""));
    assertThat(TableState.of(lake, FACTS)).isEqualTo(new TableState("r3", "", 0, ""));
  }

  @Test
  void tableEmptied_whenNoRowIsLeftByAShuffle() {
    Dataset<Row> none =
        samples(bare("a", "2025-01"), bare("b", "2025-02"))
            .repartition(2)
            .dropDuplicates("id")
            .where("length(id) > 5");
    LakeCommit commit = writer.begin("r1");

    assertThat(commit.replaceTable(SAMPLES, none)).isEqualTo(new TableState("r1", "", 0, ""));
    assertThat(commit.staged(spark, SAMPLES).count()).isZero();
  }

  @Test
  void fingerprintEqual_forOtherRowOrderAndPartitioning() {
    Sample[] rows = {full("a", "2025-01"), bare("b", "2025-01"), full("c", "2025-02")};
    TableState inOnePart = replaceSamples("r1", rows);
    LakeCommit commit = writer.begin("r1");

    TableState inThreeParts =
        commit.replaceTable(SAMPLES, samples(rows[2], rows[1], rows[0]).repartition(3));

    assertThat(inThreeParts).isEqualTo(inOnePart);
    assertThat(inOnePart.rows()).isEqualTo(3);
  }

  @Test
  void fingerprintDiffers_forOtherContent() {
    List<String> fingerprints = new ArrayList<>();
    for (Sample row :
        List.of(
            full("a", "2025-01"),
            bare("a", "2025-01"),
            bare("a", "2025-02"),
            noted("a", "2025-01", "x", null),
            noted("a", "2025-01", null, "x"),
            noted("a", "2025-01", "", "x"))) {
      fingerprints.add(replaceSamples("r1", row).fingerprint());
    }

    assertThat(fingerprints).doesNotHaveDuplicates().doesNotContain("");
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

  private TableState replaceSamples(String runId, Sample... rows) {
    LakeCommit commit = writer.begin(runId);
    TableState state = commit.replaceTable(SAMPLES, samples(rows));
    commit.finish();
    return state;
  }

  private void commitFacts(String runId, Dataset<Row> rows) {
    LakeCommit commit = writer.begin(runId);
    commit.replaceTable(FACTS, rows);
    commit.finish();
  }

  private <R extends Record> List<R> read(TableDefinition<R> table) {
    List<R> rows = new ArrayList<>();
    table.records(lake.read(spark, table)).forEach(rows::add);
    rows.sort(Comparator.comparing(Record::toString));
    return rows;
  }
}
