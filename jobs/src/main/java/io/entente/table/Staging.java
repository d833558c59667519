/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;
import java.util.UUID;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder in which one attempt at a run puts its tables before they are live. No other attempt
 * ever has the same, not even one of the same run.
 *
 * @param version version of the program
 * @param runId whose attempt it is
 * @param attempt name of the attempt
 * @param folder where its files are now
 */
record Staging(String version, String runId, String attempt, Path folder) {

  private static final String COMMIT = "_commit";
  private static final String RETIRED = "_retired";
  private static final String JOURNAL = "journal.json";
  private static final int UNIQUE_LETTERS = 8;

  /** Divides the name of an attempt from the mark of the run that took its folder over. */
  private static final char CLAIMED = '~';

  /** The folder of a new attempt. */
  static Staging begin(FolderLake lake, String version, String runId) {
    String attempt = runId + "-" + UUID.randomUUID().toString().substring(0, UNIQUE_LETTERS);
    return new Staging(version, runId, attempt, new Path(lake.staging(), attempt));
  }

  /**
   * Takes the folder of an attempt whose journal is left, by a name that only this run knows. What
   * the attempt's own process still tries to rename is not there any more for it.
   */
  static Staging claim(FolderLake lake, Journal journal, LakeLock lock) throws IOException {
    FileSystem files = lake.plainFiles();
    String attempt = journal.stagedIn();
    Path found = new Path(lake.staging(), attempt);
    if (files.exists(lake.staging())) {
      for (FileStatus child : files.listStatus(lake.staging())) {
        if (child.getPath().getName().startsWith(attempt + CLAIMED)) {
          found = child.getPath();
        }
      }
    }
    Path claimed = new Path(lake.staging(), attempt + CLAIMED + lock.mark());
    if (!lock.mark().isEmpty() && files.exists(found) && !found.equals(claimed)) {
      lake.renames().move(found, claimed);
      found = claimed;
    }
    return new Staging(journal.version(), journal.runId(), attempt, found);
  }

  /**
   * Makes the folder, once: a commit is written only into what was made at the attempt's beginning,
   * so that one whose folder was taken away cannot be.
   */
  void open(FolderLake lake) throws IOException {
    lake.plainFiles().mkdirs(commit());
  }

  private Path commit() {
    return new Path(folder, COMMIT);
  }

  /** The path of a live folder, staged, relative to the lake: as a journal names it. */
  String relative(String live) {
    return folder.getParent().getName() + "/" + attempt + "/" + live;
  }

  /** Where a folder is that a journal names so. */
  Path locate(String relative) {
    return new Path(folder, relative.substring(relative("").length()));
  }

  Path table(TableDefinition<?> table) {
    return new Path(folder, table.name());
  }

  Path state(String table) {
    return new Path(commit(), TableState.fileName(table));
  }

  Path retired(String live) {
    return new Path(new Path(folder, RETIRED), live);
  }

  Path journal() {
    return new Path(commit(), JOURNAL);
  }
}
