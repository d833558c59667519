/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static io.entente.table.SampleTables.FACTS;
import static io.entente.table.SampleTables.SAMPLES;
import static io.entente.table.SampleTables.bare;
import static io.entente.table.SampleTables.facts;
import static io.entente.table.SampleTables.samples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.entente.TestSpark;
import io.entente.cluster.SmallHdfs;
import io.entente.table.SampleTables.Fact;
import io.entente.table.SampleTables.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lake on HDFS, of which a run that was taken for dead can be alive. */
class HdfsLakeTest {

  private static final Duration AT_ONCE = Duration.ofMillis(-1);
  private static final Duration NEVER = Duration.ofHours(1);
  private static final int LOOKS = 11;
  private static final long PATIENCE_SECONDS = 60;

  @TempDir private static java.nio.file.Path folder;
  private static MiniDFSCluster cluster;

  @BeforeAll
  static void startCluster() throws IOException {
    cluster = SmallHdfs.start(folder);
    TestSpark.session();
  }

  @AfterAll
  static void stopCluster() {
    cluster.shutdown();
  }

  private static FolderLake lake(TestInfo test) throws IOException {
    String address =
        cluster.getFileSystem().getUri() + "/" + test.getTestMethod().orElseThrow().getName();
    FolderLake lake = FolderLake.at(address, cluster.getConfiguration(0));
    lake.files().mkdirs(lake.ledger());
    return lake;
  }

  private static LakeCommit commit(FolderLake lake, LakeLock lock, String runId) {
    return new FolderCommit(lake, lock, Staging.begin(lake, "1", runId), "");
  }

  private static void write(FolderLake lake, String runId, Sample... rows) {
    try (LakeWriter writer = lake.write()) {
      LakeCommit commit = writer.begin(runId);
      commit.replaceTable(SAMPLES, samples(rows));
      commit.finish();
    }
  }

  private static List<Sample> read(FolderLake lake) {
    return SAMPLES.records(lake.read(TestSpark.session(), SAMPLES));
  }

  /** A lock whose holder stands still when it has looked at it so many times, after the look. */
  private static final class Stalling implements LakeLock {
    private final LeaseLock lease;
    private final CountDownLatch standsStill = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);
    private int looks;

    Stalling(LeaseLock lease, int looks) {
      this.lease = lease;
      this.looks = looks;
    }

    @Override
    public boolean isHeld() throws IOException {
      boolean held = lease.isHeld();
      if (held && isLast()) {
        standsStill.countDown();
        try {
          goesOn.await();
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }
      return held;
    }

    private synchronized boolean isLast() {
      return --looks == 0;
    }

    @Override
    public String mark() {
      return lease.mark();
    }

    @Override
    public void close() {
      lease.close();
    }
  }

  /** Takes the lake as the next run would when the lease of the last has expired. */
  private static void takeOver(FolderLake lake) throws IOException {
    FolderWriter.recovered(lake, LeaseLock.take(lake, AT_ONCE)).close();
  }

  @Test
  void oneRunTakesAnExpiredLease_whenSeveralFindIt(TestInfo test) throws Exception {
    FolderLake lake = lake(test);
    LeaseLock dead = LeaseLock.take(lake, NEVER);
    int runs = 8;
    ExecutorService threads = Executors.newFixedThreadPool(runs);
    CountDownLatch ready = new CountDownLatch(runs);
    List<Callable<LeaseLock>> starters = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      starters.add(
          () -> {
            ready.countDown();
            ready.await();
            return LeaseLock.take(lake, dead.isHeld() ? AT_ONCE : NEVER);
          });
    }
    int taken = 0;
    for (Future<LeaseLock> starter : threads.invokeAll(starters)) {
      try {
        taken += starter.get().isHeld() ? 1 : 0;
      } catch (ExecutionException e) {
        assertThat(e).hasCauseInstanceOf(LakeHeldException.class);
      }
    }
    threads.shutdown();

    assertThat(taken).isEqualTo(1);
    assertThat(dead.isHeld()).isFalse();
  }

  /** Looks: two to stage, two around the journal, three moves, a removal, two states, the end. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6, 8, 9, 11})
  void bothRunsEnd_andTheTablesAreThoseOfTheSecond_whenTheFirstStoodStillAfter(
      int looks, TestInfo test) throws Exception {
    FolderLake lake = FolderLake.at(lake(test).root() + "/" + looks, cluster.getConfiguration(0));
    write(lake, "r1", bare("a", "2025-01"), bare("b", "2025-02"));
    Stalling lock = new Stalling(LeaseLock.take(lake), looks);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<?> first = thread.submit(() -> stageAndFinish(lake, lock));
    assertThat(lock.standsStill.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

    takeOver(lake);
    write(lake, "r3", bare("e", "2025-01"), bare("f", "2025-03"));
    lock.goesOn.countDown();

    if (looks == LOOKS) {
      first.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } else {
      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(() -> first.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
          .withCauseInstanceOf(LakeException.class)
          .withMessageContaining("another run took ");
    }
    thread.shutdown();
    lake.write().close();
    assertThat(read(lake)).containsExactlyInAnyOrder(bare("e", "2025-01"), bare("f", "2025-03"));
    assertThat(lake.state(SAMPLES).runId()).isEqualTo("r3");
    assertThat(lake.files().exists(lake.staging())).isFalse();
  }

  private static void stageAndFinish(FolderLake lake, LakeLock lock) {
    LakeCommit commit = commit(lake, lock, "r2");
    commit.replaceTable(SAMPLES, samples(bare("c", "2025-02"), bare("d", "2025-03")));
    commit.replaceTable(FACTS, facts(new Fact("b", 2)));
    commit.finish();
  }

  @Test
  void stateIsNeverMissing_whileItIsWrittenAnew(TestInfo test) throws Exception {
    FolderLake lake = lake(test);
    write(lake, "r1", bare("a", "2025-01"));
    FileSystem files = lake.files();
    Path state = TableState.path(lake, "samples");
    ExecutorService thread = Executors.newSingleThreadExecutor();
    CountDownLatch done = new CountDownLatch(1);
    Future<Boolean> always =
        thread.submit(
            () -> {
              while (done.getCount() > 0) {
                if (!files.exists(state)) {
                  return false;
                }
              }
              return true;
            });
    for (int i = 0; i < 50; i++) {
      Path next = new Path(lake.ledger(), "next");
      lake.renames().write(next, new byte[] {1});
      lake.renames().replace(next, state);
    }
    done.countDown();

    assertThat(always.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    thread.shutdown();
  }
}
