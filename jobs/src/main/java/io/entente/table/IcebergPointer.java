/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.exceptions.CommitFailedException;
import org.apache.iceberg.types.Types;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The table that says which snapshot of every other table counts, and who writes the lake. What it
 * says stands in the properties of its newest snapshot. A next one is put on a branch of its own
 * and made the newest by a fast forward, which the catalog does only while the newest is still the
 * one that the next was made from: so of two writers one is refused, whatever their clocks say.
 */
final class IcebergPointer {

  /** Name of the table. */
  static final String TABLE = "lake_pointer";

  /** Its columns: Iceberg wants one. */
  static final Schema SCHEMA =
      new Schema(Types.NestedField.optional(1, "run_id", Types.StringType.get()));

  private static final Logger LOG = LoggerFactory.getLogger(IcebergPointer.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SNAPSHOTS = "entente.snapshots";
  private static final String UNFORGOTTEN = "entente.past-to-forget";
  private static final String WRITER = "entente.writer";
  private static final String HOLDER = "entente.holder";
  private static final String RENEWED = "entente.renewed-at";
  private static final String NEXT = "next_";
  private static final Duration KEPT = Duration.ofHours(1);
  private static final int MOST_ATTEMPTS = 20;

  private final IcebergLake lake;

  IcebergPointer(IcebergLake lake) {
    this.lake = lake;
  }

  /**
   * What the pointer says.
   *
   * @param position the snapshot of the pointer itself that says so
   * @param snapshots the snapshot of each table, by table name
   * @param unforgotten tables whose past is deleted as soon as they change
   * @param writer who writes the lake; empty when nobody does
   * @param holder the same for people
   * @param renewedAt when the writer said last that it is alive
   */
  record Content(
      long position,
      Map<String, Long> snapshots,
      Set<String> unforgotten,
      String writer,
      String holder,
      Instant renewedAt) {

    /** Of a lake that does not exist. */
    static final Content NONE = new Content(0, Map.of(), Set.of(), "", "", Instant.EPOCH);

    /** The same with another writer. */
    Content heldBy(String newWriter, String newHolder) {
      return new Content(position, snapshots, unforgotten, newWriter, newHolder, Instant.now());
    }

    /** The same with other snapshots. */
    Content pointingTo(Map<String, Long> newSnapshots, Set<String> newUnforgotten) {
      return new Content(position, newSnapshots, newUnforgotten, writer, holder, Instant.now());
    }
  }

  /** What it says now. */
  Content read() {
    Snapshot newest = lake.tableNamed(TABLE).currentSnapshot();
    Map<String, String> said = newest.summary();
    return new Content(
        newest.snapshotId(),
        snapshots(said.getOrDefault(SNAPSHOTS, "{}")),
        names(said.getOrDefault(UNFORGOTTEN, "")),
        said.getOrDefault(WRITER, ""),
        said.getOrDefault(HOLDER, ""),
        Instant.ofEpochMilli(Long.parseLong(said.getOrDefault(RENEWED, "0"))));
  }

  /**
   * Says something else, if it still says what that was made from.
   *
   * @return whether it did
   */
  boolean advance(Content next) {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      if (read().position() != next.position()) {
        return false;
      }
      if (isAdvanced(next)) {
        lake.look();
        return true;
      }
    }
    throw new LakeException(
        "cannot write %s of %s: other commits came first %d times"
            .formatted(TABLE, lake.name(), MOST_ATTEMPTS));
  }

  private boolean isAdvanced(Content next) {
    String branch = NEXT + UUID.randomUUID().toString().replace("-", "");
    Table table = lake.tableNamed(TABLE);
    try {
      table.manageSnapshots().createBranch(branch, next.position()).commit();
      AppendFiles saying = table.newAppend().toBranch(branch);
      saying.set(SNAPSHOTS, json(next.snapshots()));
      saying.set(UNFORGOTTEN, String.join(",", new TreeSet<>(next.unforgotten())));
      saying.set(WRITER, next.writer());
      saying.set(HOLDER, next.holder());
      saying.set(RENEWED, Long.toString(next.renewedAt().toEpochMilli()));
      saying.commit();
      table.refresh();
      table
          .manageSnapshots()
          .fastForwardBranch(SnapshotRef.MAIN_BRANCH, branch)
          .removeBranch(branch)
          .commit();
      return true;
    } catch (IllegalArgumentException | CommitFailedException e) {
      LOG.debug("another commit to {} came first", TABLE, e);
      return false;
    }
  }

  /** Forgets what it said long ago. */
  void expire() {
    Table table = lake.tableNamed(TABLE);
    table.refs().keySet().stream()
        .filter(name -> !name.equals(SnapshotRef.MAIN_BRANCH))
        .forEach(name -> table.manageSnapshots().removeBranch(name).commit());
    table
        .expireSnapshots()
        .expireOlderThan(Instant.now().minus(KEPT).toEpochMilli())
        .retainLast(1)
        .commit();
  }

  private static Set<String> names(String listed) {
    return listed.isEmpty() ? Set.of() : Set.of(listed.split(","));
  }

  private static Map<String, Long> snapshots(String json) {
    try {
      return JSON.readValue(json, new TypeReference<Map<String, Long>>() {});
    } catch (JsonProcessingException e) {
      throw new LakeException("%s cannot be read by this version".formatted(TABLE), e);
    }
  }

  private static String json(Map<String, Long> snapshots) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(snapshots));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
