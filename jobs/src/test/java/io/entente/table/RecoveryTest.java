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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A commit that replaces, adds and ends partitions and replaces an unpartitioned table dies in each
 * of its changes to the file system; the next writer finds exactly the old or the new tables.
 */
class RecoveryTest {

  /** Two deaths in a row are tried for each of so many first ones, to be done in seconds. */
  private static final int STRIDE = 3;

  @TempDir private static Path folder;
  private static Path root;
  private static Path staged;
  private static FolderLake lake;
  private static Staging staging;
  private static LakeCommit commit;
  private static Map<String, String> before;
  private static Map<String, String> after;

  @BeforeAll
  static void stageACommit() throws IOException {
    root = folder.resolve("lake");
    staged = folder.resolve("staged");
    lake = FolderLake.at(root.toString(), FaultyFileSystem.configuration());
    try (LakeWriter writer = lake.write()) {
      LakeCommit first = writer.begin("r1");
      first.replaceTable(SAMPLES, samples(bare("a", "2025-01"), bare("b", "2025-02")));
      first.replaceTable(FACTS, facts(new Fact("a", 1)));
      first.finish();
    }
    before = LakeFiles.content(root);
    try (FolderWriter writer = lake.write()) {
      staging = Staging.begin(lake, "1", "r2");
      commit = new FolderCommit(writer.lake(), SampleTables.HELD, staging, "");
      commit.replaceTable(SAMPLES, samples(bare("c", "2025-02"), bare("d", "2025-03")));
      commit.replaceTable(FACTS, facts(new Fact("b", 2), new Fact("c", 3)));
    }
    LakeFiles.restore(root, staged);
    commit.finish();
    after = LakeFiles.content(root);
  }

  @AfterEach
  void powerOn() {
    FaultyFileSystem.live();
  }

  @Test
  void commitThatLivesMakesExactlyItsPartitions() {
    assertThat(partitions(before))
        .containsExactly("facts", "samples/sample_month=2025-01", "samples/sample_month=2025-02");
    assertThat(partitions(after))
        .containsExactly("facts", "samples/sample_month=2025-02", "samples/sample_month=2025-03");
  }

  @Test
  void oldTablesStay_whenCommitIsNeverFinished() throws IOException {
    LakeFiles.restore(staged, root);

    recover();

    assertRecoveredTo(before);
  }

  @Test
  void oldOrNewTables_whereverTheCommitDies() throws IOException {
    Set<String> outcomes = new LinkedHashSet<>();
    int change = 1;
    while (commitDiesIn(change)) {
      boolean certain = hasJournal();
      recover();
      assertRecoveredTo(certain ? after : before);
      outcomes.add(certain ? "new" : "old");
      change++;
    }

    assertThat(change).as("changes of one commit").isGreaterThan(15);
    assertThat(outcomes).containsExactlyInAnyOrder("old", "new");
  }

  @Test
  void newTables_whereverTheRecoveryDiesToo() throws IOException {
    int visited = 0;
    int change = 1;
    while (commitDiesIn(change)) {
      if (hasJournal()) {
        Path dead = folder.resolve("dead");
        LakeFiles.restore(root, dead);
        int second = 1;
        while (recoveryDiesIn(second, dead)) {
          recover();
          assertRecoveredTo(after);
          second++;
          visited++;
        }
      }
      change += STRIDE;
    }

    assertThat(visited).isGreaterThan(30);
  }

  @Test
  void finishRefusedInOneLine_whenTheFileSystemFails() throws IOException {
    LakeFiles.restore(staged, root);
    FaultyFileSystem.dieInChange(1);

    assertThatThrownBy(commit::finish)
        .isInstanceOf(LakeException.class)
        .hasMessage(
            "cannot write %s (%s); mend that and start again: the run will be completed",
            root, FaultyFileSystem.MESSAGE)
        .hasRootCauseMessage(FaultyFileSystem.MESSAGE);
  }

  @Test
  void otherRunsJournalsCompleted_whenSeveralAreLeft() throws IOException {
    LakeFiles.restore(staged, root);
    Journal.of(lake, staging, Map.of(staging.relative("facts"), "facts"), List.of(), Map.of())
        .write(lake, staging);
    Staging other = Staging.begin(lake, "1", "r3");
    other.open(lake);
    Journal.of(
            lake,
            other,
            Map.of(),
            List.of("samples/sample_month=2025-01"),
            Map.of("samples", new TableState("r3", "", 1, "0")))
        .write(lake, other);

    recover();

    Map<String, String> content = LakeFiles.content(root);
    assertThat(content.keySet())
        .noneMatch(name -> name.startsWith("_staging") || name.contains("commit-"))
        .noneMatch(name -> name.contains("2025-01"))
        .anyMatch(name -> name.contains("2025-02"));
    assertThat(lake.state(SAMPLES).runId()).isEqualTo("r3");
    assertThat(content.get(factsFile(content))).isEqualTo(after.get(factsFile(after)));
  }

  private static Set<String> partitions(Map<String, String> content) {
    return content.keySet().stream()
        .filter(name -> !name.startsWith("_"))
        .map(name -> name.substring(0, name.lastIndexOf('/')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String factsFile(Map<String, String> content) {
    return content.keySet().stream()
        .filter(name -> name.startsWith("facts/"))
        .findAny()
        .orElseThrow();
  }

  /** Restores the staged commit and finishes it with a fault; whether the fault was reached. */
  private static boolean commitDiesIn(int change) throws IOException {
    FaultyFileSystem.live();
    LakeFiles.restore(staged, root);
    FaultyFileSystem.dieInChange(change);
    try {
      commit.finish();
      return false;
    } catch (LakeException e) {
      return true;
    } finally {
      FaultyFileSystem.live();
    }
  }

  private static boolean recoveryDiesIn(int change, Path dead) throws IOException {
    LakeFiles.restore(dead, root);
    FaultyFileSystem.dieInChange(change);
    try {
      recover();
      return false;
    } catch (LakeException e) {
      return true;
    } finally {
      FaultyFileSystem.live();
    }
  }

  private static void recover() {
    lake.write().close();
  }

  private static boolean hasJournal() {
    return Files.exists(root.resolve("_ledger/commit-" + staging.attempt() + ".json"));
  }

  private static void assertRecoveredTo(Map<String, String> expected) {
    assertThat(LakeFiles.content(root)).isEqualTo(expected);
    assertThat(root.resolve("_staging")).doesNotExist();
    assertThat(hasJournal()).isFalse();
  }
}
