/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static io.entente.table.SampleTables.FACTS;
import static io.entente.table.SampleTables.SAMPLES;
import static io.entente.table.SampleTables.bare;
import static io.entente.table.SampleTables.facts;
import static io.entente.table.SampleTables.samples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.table.SampleTables.Fact;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.iceberg.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcebergLakeTest extends LakeContract {

  @TempDir private static Path warehouse;
  private static String catalog;
  private static int namespaces;

  @BeforeAll
  static void openCatalog() {
    catalog = IcebergCatalogs.jdbc(warehouse);
  }

  @Override
  Lake newLake() {
    return Lake.at("iceberg:%s.news%d.daily".formatted(catalog, namespaces++), spark);
  }

  private Lake again() {
    return Lake.at(lake.name(), spark);
  }

  private IcebergLake insides() {
    return (IcebergLake) lake;
  }

  @Test
  void readerKeepsToTheRunThatItBeganWith() {
    replaceSamples("r1", bare("a", "2025-01"));
    Lake reader = again();
    assertThat(reader.state(SAMPLES).runId()).isEqualTo("r1");

    replaceSamples("r2", bare("b", "2025-02"));

    assertThat(SAMPLES.records(reader.read(spark, SAMPLES))).containsExactly(bare("a", "2025-01"));
    assertThat(SAMPLES.records(again().read(spark, SAMPLES))).containsExactly(bare("b", "2025-02"));
  }

  @Test
  void otherProgramsReadTheSame_andFindTheRunByItsTag() {
    replaceSamples("r1", bare("a", "2025-01"));
    replaceSamples("r2", bare("b", "2025-02"), bare("c", "2025-02"));
    String table = insides().sparkName("samples");

    assertThat(spark.table(table).select("id").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrder("b", "c");
    assertThat(spark.read().option("tag", "run_r1").table(table).count()).isEqualTo(1);
    assertThat(spark.table(table).schema().apply("id").getComment().isDefined()).isTrue();
  }

  @Test
  void overtakenRunChangesNothing() {
    replaceSamples("r1", bare("a", "2025-01"));
    LakeCommit slow = writer.begin("r2");
    slow.replaceTable(SAMPLES, samples(bare("b", "2025-02")));

    try (LakeWriter other = IcebergWriter.open((IcebergLake) again(), Duration.ZERO)) {
      LakeCommit fast = other.begin("r3");
      fast.replaceTable(SAMPLES, samples(bare("c", "2025-03")));
      fast.finish();
    }

    assertThatThrownBy(slow::finish)
        .isInstanceOf(LakeException.class)
        .hasMessageContaining("another run took");
    assertThat(SAMPLES.records(again().read(spark, SAMPLES))).containsExactly(bare("c", "2025-03"));
  }

  @Test
  void onlyOneOfTwoAdvances_fromWhereBothStood() {
    IcebergPointer pointer = insides().pointerForWriting();
    IcebergPointer.Content now = pointer.read();

    assertThat(pointer.advance(now.heldBy("one", "one"))).isTrue();
    assertThat(insides().pointerForWriting().advance(now.heldBy("other", "other"))).isFalse();
    assertThat(pointer.read().writer()).isEqualTo("one");
  }

  @Test
  void nextWriterCompletes_whatThePointerNamedBeforeTheTablesFollowed() {
    replaceSamples("r1", bare("a", "2025-01"));
    long old = insides().snapshot(SAMPLES).orElseThrow();
    replaceSamples("r2", bare("b", "2025-02"));
    long counts = insides().snapshot(SAMPLES).orElseThrow();
    Table table = insides().table(SAMPLES);
    table
        .manageSnapshots()
        .setCurrentSnapshot(old)
        .removeTag("run_r2")
        .createBranch("staging_x", counts)
        .commit();
    writer.close();

    writer = lake.write();

    assertThat(spark.table(insides().sparkName("samples")).count()).isEqualTo(1);
    assertThat(insides().table(SAMPLES).currentSnapshot().snapshotId()).isEqualTo(counts);
    assertThat(insides().table(SAMPLES).refs())
        .containsKeys("run_r2")
        .doesNotContainKey("staging_x");
    assertThat(read(SAMPLES)).containsExactly(bare("b", "2025-02"));
  }

  @Test
  void pastIsDeleted_whenItMustBeForgotten() throws IOException {
    LakeCommit first = writer.begin("r1");
    first.replaceTable(SAMPLES, samples(bare("secret", "2025-01")));
    first.replaceTable(FACTS, facts(new Fact("secret", 1)));
    first.finish();
    assertThat(files("samples")).hasSize(1);
    LakeCommit removal = writer.begin("r2");
    removal.forgetPast();
    removal.replaceTable(SAMPLES, samples(bare("b", "2025-01")));
    removal.finish();
    assertThat(files("samples")).hasSize(1);
    assertThat(files("facts")).hasSize(1);
    writer.close();
    writer = lake.write();
    LakeCommit derived = writer.begin("r3");
    derived.replaceTable(FACTS, facts(new Fact("b", 1)));
    derived.finish();

    assertThat(files("facts")).hasSize(1);
    assertThat(insides().table(FACTS).snapshots()).hasSize(1);
    assertThat(read(FACTS)).containsExactly(new Fact("b", 1));
  }

  private Stream<Path> data(Path folder) throws IOException {
    return Files.walk(folder).filter(file -> file.toString().endsWith(".parquet"));
  }

  private java.util.List<Path> files(String table) throws IOException {
    Path folder =
        Path.of(java.net.URI.create(insides().tableNamed(table).location())).resolve("data");
    try (Stream<Path> files = data(folder)) {
      return files.toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "iceberg:news, names no namespace",
    "iceberg:.news, names no namespace",
    "iceberg:nowhere.news, Spark knows no catalog 'nowhere'"
  })
  void wrongAddressIsTheUsersMistake(String address, String problem) {
    assertThatThrownBy(() -> Lake.at(address, spark))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining(problem);
  }
}
