/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What a commit is about to do, written before it does it: which staged folders become which live
 * ones and which live ones go. Paths are relative to the lake. Applying a journal twice does
 * nothing the second time, so that it can be applied again after a crash.
 *
 * <p>Each of its changes is a rename out of the attempt's staging folder or into it. So a run that
 * takes over the lake and first takes that folder away ({@link Staging#claim}) leaves nothing that
 * the other could still do, wherever it stood still.
 *
 * @param version version of the program that wrote it; null in an earlier version's
 * @param runId whose changes these are
 * @param attempt name of the staging folder, which no other attempt has; null in an earlier
 *     version's journal, whose folder is named by the run
 * @param moves staged folder to live folder
 * @param witnesses name of a file in each staged folder, which no other folder ever has: where it
 *     is found, the folder has been moved
 * @param removals live folders that end
 * @param states new content of each changed table's state, by table name
 */
record Journal(
    String version,
    String runId,
    String attempt,
    Map<String, String> moves,
    Map<String, String> witnesses,
    List<String> removals,
    Map<String, TableState> states) {

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
      Staging staging,
      Map<String, String> moves,
      List<String> removals,
      Map<String, TableState> states)
      throws IOException {
    Map<String, String> witnesses =
        Parallel.map(moves.keySet(), staged -> witness(lake, staging.locate(staged)));
    witnesses.values().removeIf(String::isEmpty);
    return new Journal(
        staging.version(), staging.runId(), staging.attempt(), moves, witnesses, removals, states);
  }

  /** The last file of a staged folder, when all of them are certain. */
  private static String witness(FolderLake lake, Path staged) throws IOException {
    lake.renames().syncFiles(staged);
    String last = "";
    for (FileStatus file : lake.files().listStatus(staged)) {
      String name = file.getPath().getName();
      last = name.compareTo(last) > 0 ? name : last;
    }
    return last;
  }

  static boolean isJournal(Path path) {
    return path.getName().startsWith(PREFIX) && path.getName().endsWith(SUFFIX);
  }

  static boolean isUnfinished(Path path) {
    return path.getName().endsWith(UNFINISHED);
  }

  static Journal read(FolderLake lake, Path path) throws IOException {
    return LedgerJson.read(lake, path, Journal.class);
  }

  /** The name of the staging folder that its moves begin in. */
  String stagedIn() {
    return attempt == null ? runId : attempt;
  }

  /** Makes the change certain: from here on it is completed, now or at the next start. */
  void write(FolderLake lake, Staging staging) throws IOException {
    Renames renames = lake.renames();
    for (Map.Entry<String, TableState> state : states.entrySet()) {
      renames.write(staging.state(state.getKey()), LedgerJson.write(state.getValue()));
    }
    makeRoom(lake, staging);
    renames.write(staging.journal(), LedgerJson.write(this));
    renames.move(staging.journal(), path(lake));
  }

  /** Makes the folders that what ends is put into; none is made once the journal is certain. */
  private void makeRoom(FolderLake lake, Staging staging) throws IOException {
    TreeSet<Path> folders = new TreeSet<>();
    moves.values().forEach(live -> folders.add(staging.retired(live).getParent()));
    removals.forEach(live -> folders.add(staging.retired(live).getParent()));
    Parallel.each(folders, lake.plainFiles()::mkdirs);
  }

  /** Completes what a run that is dead, or taken for dead, began. */
  void complete(FolderLake lake, LakeLock lock, Staging claimed) throws IOException {
    claimed.open(lake);
    makeRoom(lake, claimed);
    apply(lake, lock, claimed);
  }

  /**
   * Does what the journal says and forgets the journal.
   *
   * @param staging where its staged folders are now
   * @throws LakeException when another run has taken the lake over, or what was staged is lost
   */
  void apply(FolderLake lake, LakeLock lock, Staging staging) throws IOException {
    try {
      Parallel.each(moves.entrySet(), move -> move(lake, lock, staging, move));
      Parallel.each(
          removals,
          removal -> {
            lock.requireHeld(lake, OVERTAKEN);
            retire(lake, staging, removal);
          });
      // Not before all folders: a table whose state is new is complete.
      for (Map.Entry<String, TableState> state : states.entrySet()) {
        lock.requireHeld(lake, OVERTAKEN);
        writeState(lake, staging, state.getKey(), state.getValue());
      }
      lock.requireHeld(lake, OVERTAKEN);
      lake.plainFiles().delete(staging.folder(), true);
    } catch (IOException e) {
      // Where another run has taken the staging folder away, this one's renames fail.
      lock.requireHeld(lake, OVERTAKEN);
      throw e;
    }
    forget(lake);
  }

  private void move(FolderLake lake, LakeLock lock, Staging staging, Map.Entry<String, String> move)
      throws IOException {
    lock.requireHeld(lake, OVERTAKEN);
    String staged = move.getKey();
    Path live = new Path(lake.root(), move.getValue());
    if (isStaged(lake, staging, staged)) {
      retire(lake, staging, move.getValue());
      lake.plainFiles().mkdirs(live.getParent());
      lake.renames().move(staging.locate(staged), live);
    } else if (!isMoved(lake, staged)) {
      lock.requireHeld(lake, OVERTAKEN);
      throw new LakeException(
          "%s is gone, and %s is not what it became; restore the lake, or fill another"
              .formatted(staged, move.getValue()));
    }
  }

  private void writeState(FolderLake lake, Staging staging, String table, TableState state)
      throws IOException {
    Path staged = staging.state(table);
    if (attempt == null) {
      lake.renames().write(staged, LedgerJson.write(state));
    }
    if (attempt == null || lake.plainFiles().exists(staged)) {
      lake.renames().replace(staged, TableState.path(lake, table));
    }
  }

  /**
   * Whether all that was staged is gone and nothing of it was moved: the tables are as if it had
   * never been.
   */
  boolean isVoid(FolderLake lake, Staging staging) throws IOException {
    for (String staged : moves.keySet()) {
      if (isStaged(lake, staging, staged) || isMoved(lake, staged)) {
        return false;
      }
    }
    return !moves.isEmpty();
  }

  /** Takes the journal away. */
  void forget(FolderLake lake) throws IOException {
    lake.plainFiles().delete(path(lake), false);
  }

  private boolean isStaged(FolderLake lake, Staging staging, String staged) throws IOException {
    String witness = witnesses.get(staged);
    Path folder = staging.locate(staged);
    return lake.plainFiles().exists(witness == null ? folder : new Path(folder, witness));
  }

  private boolean isMoved(FolderLake lake, String staged) throws IOException {
    String witness = witnesses.get(staged);
    return witness == null
        || lake.plainFiles().exists(new Path(new Path(lake.root(), moves.get(staged)), witness));
  }

  private static void retire(FolderLake lake, Staging staging, String live) throws IOException {
    FileSystem files = lake.plainFiles();
    Path from = new Path(lake.root(), live);
    if (files.exists(from)) {
      Path retired = staging.retired(live);
      files.delete(retired, true);
      lake.renames().move(from, retired);
    }
  }

  private Path path(FolderLake lake) {
    return new Path(lake.ledger(), PREFIX + stagedIn() + SUFFIX);
  }
}
