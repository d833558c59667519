/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.iceberg.Table;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to write a lake of Iceberg tables. The pointer names the writer, who says once in a
 * while that it is alive; one that has not for {@link #EXPIRY} is taken for dead. That only spares
 * a second run its work: what keeps two writers apart is that the pointer moves on from where a
 * writer saw it, or not at all.
 */
final class IcebergWriter implements LakeWriter {

  /** After how long without a sign of life a writer is taken for dead. */
  static final Duration EXPIRY = Duration.ofMinutes(5);

  private static final Duration RENEWAL = Duration.ofMinutes(1);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int KEPT_SNAPSHOTS = 10;
  private static final Logger LOG = LoggerFactory.getLogger(IcebergWriter.class);

  private final IcebergLake lake;
  private final IcebergPointer pointer;
  private final String id = UUID.randomUUID().toString();
  private final List<IcebergCommit> commits = new ArrayList<>();
  private final ScheduledExecutorService renewal;

  private IcebergWriter(IcebergLake lake, IcebergPointer pointer) {
    this.lake = lake;
    this.pointer = pointer;
    this.renewal =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "lake-writer");
              thread.setDaemon(true);
              return thread;
            });
  }

  static IcebergWriter open(IcebergLake lake) {
    return open(lake, EXPIRY);
  }

  static IcebergWriter open(IcebergLake lake, Duration expiry) {
    IcebergWriter writer = new IcebergWriter(lake, lake.pointerForWriting());
    writer.take(expiry);
    writer.settle();
    return writer;
  }

  private void take(Duration expiry) {
    IcebergPointer.Content now = pointer.read();
    boolean isAlive = now.renewedAt().plus(expiry).isAfter(Instant.now());
    if (!now.writer().isEmpty() && isAlive) {
      throw new LakeHeldException(lake.name(), now.holder());
    }
    if (!pointer.advance(now.heldBy(id, LakeLock.holder()))) {
      throw new LakeHeldException(lake.name(), pointer.read().holder());
    }
    renewal.scheduleAtFixedRate(
        this::renew, RENEWAL.toSeconds(), RENEWAL.toSeconds(), TimeUnit.SECONDS);
  }

  private synchronized void renew() {
    try {
      IcebergPointer.Content now = pointer.read();
      if (now.writer().equals(id)) {
        pointer.advance(now.heldBy(id, now.holder()));
      }
    } catch (RuntimeException e) {
      LOG.warn("cannot say that this run is alive; will try again", e);
    }
  }

  /** Completes what an interrupted run pointed to, and drops what it only staged. */
  private void settle() {
    lake.look().snapshots().forEach(this::settle);
    for (String table : lake.tables()) {
      if (table.startsWith(IcebergCommit.SCRATCH)) {
        lake.drop(table);
      } else if (!table.equals(IcebergPointer.TABLE)) {
        dropStaged(lake.tableNamed(table));
      }
    }
    pointer.expire();
  }

  private void settle(String name, long snapshot) {
    Table table = lake.tableNamed(name);
    if (table.currentSnapshot().snapshotId() != snapshot) {
      String run = IcebergState.of(table, snapshot).runId();
      String tag = IcebergCommit.TAG + run;
      var refs = table.manageSnapshots().setCurrentSnapshot(snapshot);
      if (table.refs().containsKey(tag)) {
        refs.replaceTag(tag, snapshot).commit();
      } else {
        refs.createTag(tag, snapshot).commit();
      }
    }
  }

  private static void dropStaged(Table table) {
    table.refs().keySet().stream()
        .filter(name -> name.startsWith(IcebergCommit.STAGING))
        .forEach(name -> table.manageSnapshots().removeBranch(name).commit());
  }

  static void dropBranch(Table table, String branch) {
    if (table.refs().containsKey(branch)) {
      table.manageSnapshots().removeBranch(branch).commit();
    }
  }

  @Override
  public Lake lake() {
    return lake;
  }

  @Override
  public LakeCommit begin(String runId, String input, String version) {
    IcebergCommit commit = new IcebergCommit(lake, this, version, runId, input);
    commits.add(commit);
    return commit;
  }

  /**
   * Makes these snapshots those that count.
   *
   * @param fresh a snapshot for each table that changes
   * @param isPastForgotten whether what the tables held before is deleted: of these at once, of the
   *     others when they change
   */
  synchronized void point(Map<String, Long> fresh, boolean isPastForgotten) {
    IcebergPointer.Content now = requireHeld();
    Map<String, Long> all = new TreeMap<>(now.snapshots());
    all.putAll(fresh);
    Set<String> unforgotten = new TreeSet<>(isPastForgotten ? all.keySet() : now.unforgotten());
    Set<String> forgotten = new TreeSet<>(unforgotten);
    forgotten.retainAll(fresh.keySet());
    unforgotten.removeAll(forgotten);
    if (!pointer.advance(now.pointingTo(all, unforgotten))) {
      requireHeld();
      throw new LakeException("%s was changed by somebody else".formatted(lake.name()));
    }
    fresh.forEach(this::settle);
    fresh.keySet().forEach(table -> expire(lake.tableNamed(table), forgotten.contains(table)));
  }

  /** What the pointer says, if this is still the writer. */
  IcebergPointer.Content requireHeld() {
    IcebergPointer.Content now = pointer.read();
    if (!now.writer().equals(id)) {
      throw new LakeException(
          "another run took %s over; nothing of this one counts, start it again"
              .formatted(lake.name()));
    }
    return now;
  }

  private static void expire(Table table, boolean isPastForgotten) {
    dropStaged(table);
    table.refresh();
    int kept = isPastForgotten ? 1 : KEPT_SNAPSHOTS;
    table.refs().entrySet().stream()
        .filter(ref -> ref.getValue().isTag() && ref.getKey().startsWith(IcebergCommit.TAG))
        .sorted(
            Comparator.comparing(
                ref -> -table.snapshot(ref.getValue().snapshotId()).sequenceNumber()))
        .skip(kept)
        .forEach(ref -> table.manageSnapshots().removeTag(ref.getKey()).commit());
    Instant oldest = isPastForgotten ? Instant.now() : Instant.now().minus(KEPT);
    table.refresh();
    table.expireSnapshots().expireOlderThan(oldest.toEpochMilli()).retainLast(1).commit();
  }

  @Override
  public void close() {
    try {
      if (pointer.read().writer().equals(id)) {
        commits.forEach(IcebergCommit::abandon);
      }
    } catch (RuntimeException e) {
      LOG.warn("what was staged could not be dropped; the next run does", e);
    } finally {
      giveBack();
    }
  }

  @Override
  public synchronized void giveBack() {
    // Not interrupted: a database in this process would close its files at that.
    renewal.shutdown();
    IcebergPointer.Content now = pointer.read();
    if (now.writer().equals(id)) {
      pointer.advance(now.heldBy("", ""));
    }
  }
}
