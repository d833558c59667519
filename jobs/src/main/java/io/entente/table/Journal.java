/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What a commit is about to do, written before it does it: which staged folders become which live
 * ones and which live ones go. Paths are relative to the lake. Applying a journal twice does
 * nothing the second time, so that it can be applied again after a crash.
 *
 * @param runId whose changes these are
 * @param moves staged folder to live folder
 * @param witnesses name of a file in each staged folder, which no other folder ever has: where it
 *     is found, the folder has been moved
 * @param removals live folders that end
 * @param states new content of each changed table's state, by table name
 */
record Journal(
    String runId,
    Map<String, String> moves,
    Map<String, String> witnesses,
    List<String> removals,
    Map<String, TableState> states) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PREFIX = "commit-";
  private static final String SUFFIX = ".json";
  private static final String UNFINISHED = ".tmp";

  private static final String OVERTAKEN =
      "what this one began to move is completed by the run that holds the lake now";

  /** A journal that an earlier version left has no witnesses. */
  Journal {
    witnesses = witnesses == null ? Map.of() : witnesses;
  }

  /** The journal of what was staged. */
  static Journal of(
      FolderLake lake,
      String runId,
      Map<String, String> moves,
      List<String> removals,
      Map<String, TableState> states)
      throws IOException {
    Map<String, String> witnesses = new TreeMap<>();
    for (String staged : moves.keySet()) {
      for (FileStatus file : lake.files().listStatus(new Path(lake.root(), staged))) {
        witnesses.merge(
            staged,
            file.getPath().getName(),
            (one, other) -> one.compareTo(other) > 0 ? one : other);
      }
    }
    return new Journal(runId, moves, witnesses, removals, states);
  }

  static boolean isJournal(Path path) {
    return path.getName().startsWith(PREFIX) && path.getName().endsWith(SUFFIX);
  }

  static boolean isUnfinished(Path path) {
    return path.getName().endsWith(UNFINISHED);
  }

  static Journal read(FileSystem files, Path path) throws IOException {
    try (FSDataInputStream in = files.open(path)) {
      return JSON.readValue((java.io.InputStream) in, new TypeReference<Journal>() {});
    }
  }

  /** Makes the change certain: from here on it is completed, now or at the next start. */
  void write(FolderLake lake) throws IOException {
    writeFile(lake.files(), path(lake), JSON.writeValueAsBytes(this));
  }

  /**
   * Does what the journal says and forgets the journal.
   *
   * @throws LakeException when another run has taken the lake over, or what was staged is lost
   */
  void apply(FolderLake lake, LakeLock lock) throws IOException {
    FileSystem files = lake.files();
    for (Map.Entry<String, String> move : moves.entrySet()) {
      lock.requireHeld(lake, OVERTAKEN);
      if (isStaged(lake, move.getKey())) {
        retire(lake, move.getValue());
        rename(files, new Path(lake.root(), move.getKey()), new Path(lake.root(), move.getValue()));
      } else if (!isMoved(lake, move.getKey())) {
        throw new LakeException(
            "%s is gone, and %s is not what it became; restore the lake, or fill another"
                .formatted(move.getKey(), move.getValue()));
      }
    }
    for (String removal : removals) {
      lock.requireHeld(lake, OVERTAKEN);
      retire(lake, removal);
    }
    for (Map.Entry<String, TableState> state : states.entrySet()) {
      lock.requireHeld(lake, OVERTAKEN);
      writeFile(
          files, TableState.path(lake, state.getKey()), JSON.writeValueAsBytes(state.getValue()));
    }
    lock.requireHeld(lake, OVERTAKEN);
    files.delete(stagingFolder(lake, runId), true);
    forget(lake);
  }

  /**
   * Whether all that was staged is gone and nothing of it was moved. A run that stood still between
   * its last look at the lock and its journal leaves one like that, when another run has cleared
   * the staging folder meanwhile: the tables are as if it had never been.
   */
  boolean isVoid(FolderLake lake) throws IOException {
    for (String staged : moves.keySet()) {
      if (isStaged(lake, staged) || isMoved(lake, staged)) {
        return false;
      }
    }
    return !moves.isEmpty();
  }

  /** Takes the journal away. */
  void forget(FolderLake lake) throws IOException {
    lake.files().delete(path(lake), false);
  }

  private boolean isStaged(FolderLake lake, String staged) throws IOException {
    String witness = witnesses.get(staged);
    Path folder = new Path(lake.root(), staged);
    return lake.files().exists(witness == null ? folder : new Path(folder, witness));
  }

  private boolean isMoved(FolderLake lake, String staged) throws IOException {
    String witness = witnesses.get(staged);
    return witness == null
        || lake.files().exists(new Path(new Path(lake.root(), moves.get(staged)), witness));
  }

  static Path stagingFolder(FolderLake lake, String runId) {
    return new Path(lake.staging(), runId);
  }

  private void retire(FolderLake lake, String live) throws IOException {
    Path from = new Path(lake.root(), live);
    if (lake.files().exists(from)) {
      Path retired = new Path(new Path(stagingFolder(lake, runId), "_retired"), live);
      lake.files().delete(retired, true);
      rename(lake.files(), from, retired);
    }
  }

  private Path path(FolderLake lake) {
    return new Path(lake.ledger(), PREFIX + runId + SUFFIX);
  }

  private static void rename(FileSystem files, Path from, Path to) throws IOException {
    files.mkdirs(to.getParent());
    if (!files.rename(from, to)) {
      throw new IOException("cannot rename " + from + " to " + to);
    }
  }

  private static void writeFile(FileSystem files, Path path, byte[] content) throws IOException {
    Path unfinished = path.suffix(UNFINISHED);
    try (OutputStream out = files.create(unfinished, true)) {
      out.write(content);
    }
    files.delete(path, false);
    rename(files, unfinished, path);
  }
}
