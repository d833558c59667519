/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static io.entente.table.SampleTables.FACTS;
import static io.entente.table.SampleTables.SAMPLES;
import static io.entente.table.SampleTables.bare;
import static io.entente.table.SampleTables.facts;
import static io.entente.table.SampleTables.samples;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.table.SampleTables.Fact;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A commit that changes two tables dies in each of its changes to the store; the next writer finds
 * both tables as they were, or both as they were to be.
 */
class IcebergRecoveryTest {

  private static final SparkSession SPARK = TestSpark.session();

  /** Deaths are tried in each so many-th change, from {@link #STEP} to the last. */
  private static final int STEP = Integer.getInteger("entente.recovery.step", 5);

  @TempDir private static Path folder;
  private static Path root;
  private static Path staged;
  private static String address;
  private static LakeCommit commit;

  @BeforeAll
  static void stageACommit() throws IOException {
    root = folder.resolve("warehouse");
    staged = folder.resolve("staged");
    address = "iceberg:%s.news".formatted(IcebergCatalogs.inFaultyFiles(root));
    Lake lake = Lake.at(address, SPARK);
    try (LakeWriter writer = lake.write()) {
      LakeCommit first = writer.begin("r1");
      first.replaceTable(SAMPLES, samples(bare("a", "2025-01"), bare("b", "2025-02")));
      first.replaceTable(FACTS, facts(new Fact("a", 1)));
      first.finish();
    }
    commit = lake.write().begin("r2");
    commit.replacePartitions(SAMPLES, samples(bare("c", "2025-02"), bare("d", "2025-03")));
    commit.replaceTable(FACTS, facts(new Fact("b", 2), new Fact("c", 3)));
    LakeFiles.restore(root, staged);
  }

  @AfterEach
  void powerOn() {
    FaultyFileSystem.live();
  }

  @Test
  void oldOrNewTables_whereverTheCommitDies() throws IOException {
    Set<List<String>> outcomes = new LinkedHashSet<>();
    int change = STEP;
    while (commitDiesIn(change)) {
      outcomes.add(recovered());
      change += STEP;
    }

    assertThat(change).as("changes of one commit").isGreaterThan(15);
    assertThat(outcomes)
        .containsExactlyInAnyOrder(
            List.of("r1", "[a, b]", "r1", "[a]"), List.of("r2", "[a, c, d]", "r2", "[b, c]"));
  }

  /** Restores the staged commit and finishes it with a fault; whether the fault was told. */
  private static boolean commitDiesIn(int change) throws IOException {
    LakeFiles.restore(staged, root);
    FaultyFileSystem.dieInChange(change);
    try {
      commit.finish();
      return FaultyFileSystem.isDead();
    } catch (LakeException e) {
      return true;
    } finally {
      FaultyFileSystem.live();
    }
  }

  /** What the next writer finds: run and ids of each table. */
  private static List<String> recovered() {
    try (LakeWriter next =
        IcebergWriter.open((IcebergLake) Lake.at(address, SPARK), Duration.ZERO)) {
      List<String> found = new ArrayList<>();
      for (TableDefinition<?> table : List.of(SAMPLES, FACTS)) {
        Lake lake = next.lake();
        TableState state = lake.state(table);
        List<String> ids =
            lake.read(SPARK, table).selectExpr("id").collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
        assertThat(state.rows()).isEqualTo(ids.size());
        found.addAll(List.of(state.runId(), ids.toString()));
      }
      return found;
    }
  }
}
