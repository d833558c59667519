/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static io.entente.table.SampleTables.FACTS;
import static io.entente.table.SampleTables.SAMPLES;
import static io.entente.table.SampleTables.bare;
import static io.entente.table.SampleTables.facts;
import static io.entente.table.SampleTables.samples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.entente.table.SampleTables.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that stood still for so long that another took the lake over does not commit. */
class OvertakenRunTest {

  @TempDir private static Path folder;
  private static Path root;
  private static Path staged;
  private static FolderLake lake;
  private static final Patience PATIENCE = new Patience();
  private static Staging staging;
  private static LakeCommit commit;
  private static Map<String, String> before;
  private static Map<String, String> after;

  /** The lock of a run that is overtaken when it has looked at it so many times. */
  private static final class Patience implements LakeLock {
    private int looks = Integer.MAX_VALUE;

    @Override
    public synchronized boolean isHeld() {
      return looks-- > 0;
    }

    @Override
    public void close() {}
  }

  @BeforeAll
  static void stageACommit() throws IOException {
    root = folder.resolve("lake");
    staged = folder.resolve("staged");
    lake = FolderLake.at(root.toString(), new Configuration());
    try (LakeWriter writer = lake.write()) {
      LakeCommit first = writer.begin("r1");
      first.replaceTable(SAMPLES, samples(bare("a", "2025-01"), bare("b", "2025-02")));
      first.replaceTable(FACTS, facts(new Fact("a", 1)));
      first.finish();
    }
    before = LakeFiles.content(root);
    staging = Staging.begin(lake, "1", "r2");
    commit = new FolderCommit(lake, PATIENCE, staging, "");
    commit.replaceTable(SAMPLES, samples(bare("c", "2025-02"), bare("d", "2025-03")));
    commit.replaceTable(FACTS, facts(new Fact("b", 2)));
    LakeFiles.restore(root, staged);
    commit.finish();
    after = LakeFiles.content(root);
  }

  @BeforeEach
  void restore() throws IOException {
    LakeFiles.restore(staged, root);
    PATIENCE.looks = Integer.MAX_VALUE;
  }

  private static boolean hasJournal() {
    return Files.exists(journal());
  }

  private static Path journal() {
    return root.resolve("_ledger/commit-" + staging.attempt() + ".json");
  }

  private static void recover() {
    lake.write().close();
  }

  /** Dies where the journal is certain and nothing is moved yet. */
  private static void leaveTheJournal() {
    PATIENCE.looks = 2;
    assertThatExceptionOfType(LakeException.class).isThrownBy(commit::finish);
    assertThat(hasJournal()).isTrue();
  }

  private static void deleteFolder(String name) throws IOException {
    try (Stream<Path> all = Files.walk(root.resolve(name))) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Test
  void nothingIsMoved_whenTheLakeIsLostBeforeTheCommit() {
    PATIENCE.looks = 0;

    assertThatExceptionOfType(LakeException.class)
        .isThrownBy(commit::finish)
        .withMessage(
            "another run took %s over; nothing of this one was moved, start it again", root);
    assertThat(hasJournal()).isFalse();
    recover();
    assertThat(LakeFiles.content(root)).isEqualTo(before);
  }

  @Test
  void nothingIsMoved_whenTheLeaseIsAnothers() throws IOException {
    try (LeaseLock lease = LeaseLock.take(lake, Duration.ofSeconds(30))) {
      Staging another = Staging.begin(lake, "1", "r3");
      LakeCommit leased = new FolderCommit(lake, lease, another, "");
      leased.replaceTable(FACTS, facts(new Fact("z", 9)));
      Files.writeString(root.resolve("_lease/2"), "another run");

      assertThatExceptionOfType(LakeException.class)
          .isThrownBy(leased::finish)
          .withMessageContaining("another run took");
      assertThat(root.resolve("_ledger/commit-" + another.attempt() + ".json")).doesNotExist();
    }
    deleteFolder("_lease");
    recover();
    assertThat(LakeFiles.content(root)).isEqualTo(before);
  }

  @Test
  void nothingIsStaged_onceTheLakeIsLost() {
    PATIENCE.looks = 0;

    assertThatExceptionOfType(LakeException.class)
        .isThrownBy(() -> commit.replaceTable(FACTS, facts(new Fact("z", 9))))
        .withMessageContaining("another run took");
  }

  @Test
  void oldOrNewTables_whereverTheLakeIsLost() throws IOException {
    int looks = 0;
    while (isOvertaken(looks)) {
      boolean certain = hasJournal();
      recover();
      assertThat(LakeFiles.content(root)).isEqualTo(certain ? after : before);
      assertThat(certain).isEqualTo(looks > 1);
      looks++;
      restore();
    }

    assertThat(looks).as("looks at the lock in one commit").isEqualTo(9);
  }

  private static boolean isOvertaken(int looks) {
    PATIENCE.looks = looks;
    try {
      commit.finish();
      return false;
    } catch (LakeException e) {
      assertThat(e).hasMessageStartingWith("another run took");
      return true;
    }
  }

  @Test
  void recoveryStops_whenItLosesTheLakeItself() throws IOException {
    leaveTheJournal();
    PATIENCE.looks = 1;
    Journal journal = Journal.read(lake, new org.apache.hadoop.fs.Path(journal().toString()));

    assertThatExceptionOfType(LakeException.class)
        .isThrownBy(() -> journal.apply(lake, PATIENCE, staging))
        .withMessageContaining("is completed by the run that holds the lake now");
    recover();
    assertThat(LakeFiles.content(root)).isEqualTo(after);
  }

  @Test
  void journalIsForgotten_whenTheOtherRunClearedAwayAllThatWasStaged() throws IOException {
    leaveTheJournal();
    deleteFolder("_staging");

    recover();

    assertThat(LakeFiles.content(root)).isEqualTo(before);
    assertThat(hasJournal()).isFalse();
  }

  @Test
  void lostSourceIsToldOf_whenOthersWereMoved() throws IOException {
    PATIENCE.looks = 3;
    assertThatExceptionOfType(LakeException.class).isThrownBy(commit::finish);
    deleteFolder("_staging");

    assertThatExceptionOfType(LakeException.class)
        .isThrownBy(OvertakenRunTest::recover)
        .withMessageContaining("holds an interrupted run that could not be completed")
        .withMessageContaining(" is gone, and ")
        .withMessageContaining("; restore the lake, or fill another");
    assertThat(hasJournal()).isTrue();
  }

  @Test
  void foldersOfTheSameNameAreNotTakenForWhatWasStaged() throws IOException {
    leaveTheJournal();
    try (Stream<Path> files = Files.walk(root.resolve("_staging"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".parquet")).toList()) {
        Files.move(file, file.resolveSibling("part-of-another-run.parquet"));
      }
    }

    recover();

    assertThat(LakeFiles.content(root)).isEqualTo(before);
  }

  @Test
  void journalOfAnEarlierVersionIsCompleted_thoughItNamesNoFiles() throws IOException {
    leaveTheJournal();
    String old =
        Files.readString(journal())
            .replaceFirst("\"witnesses\":\\{[^}]*},", "")
            .replaceFirst("\"attempt\":\"[^\"]*\",", "")
            .replace(staging.attempt(), "r2");
    assertThat(old).doesNotContain("witnesses", "attempt").contains("_staging/r2/");
    Files.delete(journal());
    deleteFolder("_staging/" + staging.attempt() + "/_commit");
    Files.move(root.resolve("_staging/" + staging.attempt()), root.resolve("_staging/r2"));
    Files.writeString(root.resolve("_ledger/commit-r2.json"), old);

    recover();

    assertThat(LakeFiles.content(root)).isEqualTo(after);
  }

  @Test
  void nothingIsMoved_whenTheFolderIsTakenAwayWhereverTheRunStoodStill() throws IOException {
    for (int looks = 1; looks < 9; looks++) {
      PATIENCE.looks = looks;
      assertThat(isOvertaken(looks)).isTrue();
      boolean certain = hasJournal();
      recover();
      try (LakeWriter next = lake.write()) {
        LakeCommit other = next.begin("r4");
        other.replaceTable(FACTS, facts(new Fact("z", 9)));
        other.finish();
      }
      Map<String, String> ofTheOther = LakeFiles.content(root);
      PATIENCE.looks = Integer.MAX_VALUE;

      assertThatExceptionOfType(LakeException.class).isThrownBy(commit::finish);

      recover();
      assertThat(LakeFiles.content(root)).as("journal: %s", certain).isEqualTo(ofTheOther);
      restore();
    }
  }

  @Test
  void journalThatCannotBeReadIsSetAside_andTheNextStartWrites() throws IOException {
    leaveTheJournal();
    Files.write(journal(), new byte[0]);

    assertThatExceptionOfType(LakeException.class)
        .isThrownBy(OvertakenRunTest::recover)
        .withMessageContaining(
            "commit-%s.json cannot be read (the file is empty or holds no object) and was set aside"
                    .formatted(staging.attempt())
                + " in _aside-commit-%s with what it had staged".formatted(staging.attempt()))
        .withMessageContaining("; start again");

    assertThat(root.resolve("_aside-commit-" + staging.attempt() + "/_staging")).isDirectory();
    recover();
    assertThat(LakeFiles.content(root))
        .containsAllEntriesOf(before)
        .allSatisfy((name, content) -> assertThat(name).doesNotContain("_ledger/commit-"));
  }

  @Test
  void journalOfALaterVersionIsNotTouched() throws IOException {
    leaveTheJournal();
    String later =
        Files.readString(journal())
            .replace("\"format\":2,\"version\":\"1\"", "\"format\":3,\"version\":\"9.1\"");
    Files.writeString(journal(), later);

    assertThatExceptionOfType(io.entente.usage.UserMistake.class)
        .isThrownBy(OvertakenRunTest::recover)
        .withMessage(
            "commit-%s.json was written by Entente 9.1, whose ledger this version does not know; use"
                    .formatted(staging.attempt())
                + " that version or a later one, or another lake");
    assertThat(journal()).hasContent(later);
  }
}
