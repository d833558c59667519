/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.entente.usage.FirstLine;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.ParentNotDirectoryException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The right to write a lake in a folder: a lock that one run holds at a time. */
final class FolderWriter implements LakeWriter {

  private static final Logger LOG = LoggerFactory.getLogger(FolderWriter.class);

  /** Begins the name of a folder of what no start could make use of. */
  private static final String ASIDE = "_aside-";

  private final FolderLake lake;
  private final LakeLock lock;
  private final List<FolderCommit> commits = new ArrayList<>();

  private FolderWriter(FolderLake lake, LakeLock lock) {
    this.lake = lake;
    this.lock = lock;
  }

  static FolderWriter open(FolderLake lake) {
    return recovered(lake, lock(lake));
  }

  /** Settles what an interrupted run left; gives the lock back when it cannot. */
  static FolderWriter recovered(FolderLake lake, LakeLock lock) {
    FolderWriter writer = new FolderWriter(lake, lock);
    try {
      writer.recover();
      return writer;
    } catch (IOException | RuntimeException e) {
      RuntimeException failure =
          e instanceof UserMistake mistake
              ? mistake
              : new LakeException(
                  "%s holds an interrupted run that could not be completed (%s)"
                      .formatted(lake.display(), FirstLine.of(e)),
                  e);
      try {
        writer.close();
      } catch (RuntimeException further) {
        failure.addSuppressed(further);
      }
      throw failure;
    }
  }

  private static LakeLock lock(FolderLake lake) {
    try {
      boolean exists = lake.files().mkdirs(lake.ledger());
      if (!exists && lake.isLocal()) {
        // Hadoop does not tell why it could not; Java does.
        Files.createDirectories(java.nio.file.Path.of(lake.ledger().toUri().getPath()));
      }
      return LakeLock.take(lake);
    } catch (IOException e) {
      String problem = "cannot write %s (%s)".formatted(lake.display(), FirstLine.of(e));
      throw mayNeverBeWritten(e)
          ? new UserMistake(
              Setting.LAKE, lake.display(), problem, "choose a folder that you may write", e)
          : new LakeException(problem, e);
    }
  }

  /** Whether it is the folder that was ill chosen, and not the disk that is full or far away. */
  private static boolean mayNeverBeWritten(IOException e) {
    return e instanceof AccessControlException
        || e instanceof AccessDeniedException
        || e instanceof ParentNotDirectoryException
        || e instanceof FileAlreadyExistsException
        || e instanceof java.nio.file.FileAlreadyExistsException
        || e instanceof NoSuchFileException;
  }

  @Override
  public FolderLake lake() {
    return lake;
  }

  @Override
  public FolderCommit begin(String runId, String input, String version) {
    FolderCommit commit = new FolderCommit(lake, lock, Staging.begin(lake, version, runId), input);
    commits.add(commit);
    return commit;
  }

  /** Completes every journal that was written, then forgets everything that was only staged. */
  private void recover() throws IOException {
    FileSystem files = lake.plainFiles();
    for (FileStatus status : files.listStatus(lake.ledger())) {
      if (Journal.isJournal(status.getPath())) {
        settle(journal(status.getPath()));
      } else if (Journal.isUnfinished(status.getPath())) {
        files.delete(status.getPath(), false);
      }
    }
    files.delete(lake.staging(), true);
  }

  /** Reads a journal; one that cannot be read is set aside with all that was staged. */
  private Journal journal(Path path) throws IOException {
    try {
      return Journal.read(lake, path);
    } catch (JsonProcessingException e) {
      Path aside = new Path(lake.root(), ASIDE + path.getName().replaceFirst("\\.json$", ""));
      lake.plainFiles().mkdirs(aside);
      if (lake.plainFiles().exists(lake.staging())) {
        lake.renames().move(lake.staging(), new Path(aside, lake.staging().getName()));
      }
      lake.renames().move(path, new Path(aside, path.getName()));
      throw new LakeException(
          "%s cannot be read (%s) and was set aside in %s with what it had staged; start again, and"
                  .formatted(path.getName(), FirstLine.of(e), aside.getName())
              + " if tables differ from the ledger then, do what that run says",
          e);
    }
  }

  private void settle(Journal journal) throws IOException {
    Staging staging = Staging.claim(lake, journal, lock);
    if (journal.isVoid(lake, staging)) {
      LOG.warn("run {} lost the lake before it moved anything; it is forgotten", journal.runId());
      journal.forget(lake);
    } else {
      journal.complete(lake, lock, staging);
    }
  }

  @Override
  public void giveBack() {
    lock.close();
  }

  /**
   * Takes away what was staged and gives the lock back. What a journal may need is left to the next
   * start.
   */
  @Override
  public void close() {
    try {
      FileSystem files = lake.plainFiles();
      if (lock.isHeld()) {
        for (FolderCommit commit : commits) {
          commit.abandon();
        }
        if (files.exists(lake.staging()) && files.listStatus(lake.staging()).length == 0) {
          files.delete(lake.staging(), false);
        }
      }
    } catch (IOException e) {
      throw new LakeException("cannot clear %s (%s)".formatted(lake.staging(), FirstLine.of(e)), e);
    } finally {
      lock.close();
    }
  }
}
