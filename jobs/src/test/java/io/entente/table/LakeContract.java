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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.TestSpark;
import io.entente.table.SampleTables.Fact;
import io.entente.table.SampleTables.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every kind of lake does. */
@Timeout(60)
abstract class LakeContract {

  final SparkSession spark = TestSpark.session();
  Lake lake;
  LakeWriter writer;

  /** Names a lake that does not exist yet. */
  abstract Lake newLake();

  @BeforeEach
  void openLake() {
    lake = newLake();
    writer = lake.write();
  }

  @Test
  void secondWriterRefused_untilTheFirstEnds() {
    assertThatThrownBy(lake::write)
        .isInstanceOf(LakeHeldException.class)
        .hasMessageContaining(lake.name());
    writer.close();
    writer = lake.write();
    replaceSamples("r1", bare("a", "2025-01"));

    assertThat(read(SAMPLES)).containsExactly(bare("a", "2025-01"));
  }

  @Test
  void ledgerHasOnePartitionForAJob_howeverManyRuns() {
    for (int i = 0; i < 4; i++) {
      add(RunsTest.run(Runs.PAIR, i, "pair"), RunsTest.run(Runs.EXTRACT, i, "extract"));
    }
    add(RunsTest.run(Runs.PAIR, 2, "pair again"));

    assertThat(lake.state(Runs.TABLE).partitions())
        .isEqualTo(Map.of("job=pair", 4L, "job=extract", 4L));
    assertThat(lake.state(Runs.TABLE).rows()).isEqualTo(8);
    assertThat(read(Runs.TABLE))
        .hasSize(8)
        .extracting(Runs.Run::configuration)
        .contains("pair again")
        .filteredOn("pair"::equals)
        .hasSize(3);
    assertThat(lake.differences()).isEmpty();
  }

  @Test
  void ledgerThatAnEarlierVersionKeptByRunIsWrittenByJob_withAllItsRuns() {
    TableDefinition<Runs.Run> byRun =
        TableDefinition.named("runs", Runs.Run.class)
            .grain("one job run")
            .columns(Runs.TABLE.columns().toArray(TableColumn[]::new))
            .partitionedBy(Runs.RUN_ID)
            .sortedBy(Runs.RUN_ID)
            .define();
    for (int i = 0; i < 3; i++) {
      LakeCommit earlier = writer.begin("r" + i);
      Runs.Run run = RunsTest.run(Runs.PAIR, i, "early");
      earlier.replacePartitions(byRun, byRun.dataset(spark, List.of(run)));
      earlier.finish();
    }
    lake.requireReadable(Runs.TABLE);
    assertThat(read(Runs.TABLE)).hasSize(3);

    add(RunsTest.run(Runs.EXTRACT, 9, "new"));
    add(RunsTest.run(Runs.EXTRACT, 10, "newer"));

    assertThat(lake.state(Runs.TABLE).partitions())
        .isEqualTo(Map.of("job=pair", 3L, "job=extract", 2L));
    assertThat(read(Runs.TABLE))
        .extracting(Runs.Run::runId)
        .containsExactlyInAnyOrder("pair0", "pair1", "pair2", "extract9", "extract10");
    assertThat(lake.differences()).isEmpty();
  }

  private void add(Runs.Run... runs) {
    for (Runs.Run run : runs) {
      LakeCommit commit = writer.begin(run.runId());
      Runs.add(spark, commit, run);
      commit.finish();
    }
  }

  @Test
  void whatIsNotFinishedIsGone_forTheNextWriter() {
    replaceSamples("r1", bare("a", "2025-01"));
    LakeCommit dead = writer.begin("r2");
    dead.replaceTable(SAMPLES, samples(bare("b", "2025-02")));
    dead.putDown("loose", samples(bare("c", "2025-03")));
    writer.close();

    writer = lake.write();

    assertThat(read(SAMPLES)).containsExactly(bare("a", "2025-01"));
    replaceSamples("r3", bare("d", "2025-04"));
    assertThat(read(SAMPLES)).containsExactly(bare("d", "2025-04"));
  }

  @Test
  void rowsPutDownAreTheSame() {
    LakeCommit commit = writer.begin("r1");

    assertThat(
            SAMPLES.records(
                commit.putDown("some rows", samples(full("a", "2025-01"), bare("b", "2025-02")))))
        .containsExactlyInAnyOrder(full("a", "2025-01"), bare("b", "2025-02"));
    assertThat(SAMPLES.records(commit.putDown("some rows", samples(bare("c", "2025-01")))))
        .containsExactly(bare("c", "2025-01"));
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
    assertThat(lake.state(SAMPLES)).isEqualTo(TableState.NONE);

    commit.finish();

    assertThat(lake.has(SAMPLES)).isTrue();
    assertThat(read(SAMPLES)).containsExactly(full("a", "2025-01"));
    assertThat(lake.state(SAMPLES).runId()).isEqualTo("r1");
  }

  @Test
  void stagedRowsReadable_byTheCommitItself() {
    LakeCommit commit = writer.begin("r1");
    commit.replaceTable(SAMPLES, samples(full("a", "2025-01")));

    assertThat(SAMPLES.records(commit.staged(spark, SAMPLES)))
        .containsExactly(full("a", "2025-01"));
  }

  @Test
  void partitionsWithoutRowsEnd_whenTableReplaced() {
    replaceSamples("r1", bare("a", "2025-01"), bare("b", "2025-02"));

    replaceSamples("r2", bare("c", "2025-02"), bare("d", "2025-03"));

    assertThat(read(SAMPLES)).containsExactly(bare("c", "2025-02"), bare("d", "2025-03"));
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
  void stateIsThatOfTheWholeTable_whenSomeRowsOfPartitionsStand() {
    replaceSamples(
        "r1",
        full("a", "2025-01"),
        bare("b", "2025-02"),
        full("c", "2025-02"),
        bare("d", "2025-03"));
    LakeCommit commit = writer.begin("r2");
    Dataset<Row> stored = lake.read(spark, SAMPLES).where("sample_month <> '2025-01'");
    TableState inParts =
        commit.changePartitions(
            SAMPLES,
            new ChangedRows(
                samples(full("e", "2025-02")),
                stored.where("id in ('b', 'd')"),
                stored.where("id = 'c'")),
            Set.of(SAMPLES.partition("2025-02"), SAMPLES.partition("2025-03")));
    assertThat(SAMPLES.records(commit.after(spark, SAMPLES)))
        .containsExactlyInAnyOrder(
            full("a", "2025-01"), full("c", "2025-02"), full("e", "2025-02"));
    commit.finish();
    assertThat(lake.differences()).isEmpty();

    assertThat(inParts)
        .isEqualTo(
            replaceSamples("r2", full("a", "2025-01"), full("c", "2025-02"), full("e", "2025-02")));
  }

  @Test
  void nothingChanges_whenNoRowGoesOrComes() {
    TableState before = replaceSamples("r1", full("a", "2025-01"));
    LakeCommit commit = writer.begin("r1");
    Dataset<Row> none = lake.read(spark, SAMPLES).where("false");
    commit.changePartitions(SAMPLES, new ChangedRows(none, none, none), Set.of());
    commit.finish();

    assertThat(lake.state(SAMPLES)).isEqualTo(before);
    assertThat(read(SAMPLES)).containsExactly(full("a", "2025-01"));
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

    assertThat(lake.state(SAMPLES).partitions())
        .isEqualTo(Map.of("sample_month=2025-01", 1L, "sample_month=2025-02", 2L));
    assertThat(lake.state(FACTS).partitions()).isEqualTo(Map.of("", 1L));
  }

  @Test
  void sourcesAreRemembered() {
    LakeCommit commit = writer.begin("r1");
    commit.replaceTable(SAMPLES, samples(bare("a", "2025-01")));
    commit.setSources(SAMPLES, Map.of("2025-01", "9d1e"));
    commit.finish();

    assertThat(lake.state(SAMPLES).sources()).containsExactly(Map.entry("2025-01", "9d1e"));
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
    assertThat(lake.state(SAMPLES)).isEqualTo(new TableState("r2", "", 0, ""));
    assertThat(lake.state(FACTS)).isEqualTo(new TableState("r3", "", 0, ""));
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

  final TableState replaceSamples(String runId, Sample... rows) {
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

  final <R extends Record> List<R> read(TableDefinition<R> table) {
    List<R> rows = new ArrayList<>();
    table.records(lake.read(spark, table)).forEach(rows::add);
    rows.sort(Comparator.comparing(Record::toString));
    return rows;
  }
}
