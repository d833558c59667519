/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.ParentNotDirectoryException;
import org.apache.hadoop.security.AccessControlException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The right to write a lake in a folder: a lock that one run holds at a time. */
final class FolderWriter implements LakeWriter {

  private static final Logger LOG = LoggerFactory.getLogger(FolderWriter.class);

  private final FolderLake lake;
  private final LakeLock lock;

  private FolderWriter(FolderLake lake, LakeLock lock) {
    this.lake = lake;
    this.lock = lock;
  }

  static FolderWriter open(FolderLake lake) {
    FolderWriter writer = new FolderWriter(lake, lock(lake));
    try {
      writer.recover();
      return writer;
    } catch (IOException | RuntimeException e) {
      LakeException failure =
          new LakeException(
              "%s holds an interrupted run that could not be completed (%s)"
                  .formatted(lake.display(), LakeException.firstLine(e)),
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
        Files.createDirectories(Path.of(lake.ledger().toUri().getPath()));
      }
      return LakeLock.take(lake);
    } catch (IOException e) {
      String problem = "cannot write %s (%s)".formatted(lake.display(), LakeException.firstLine(e));
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
  public FolderCommit begin(String runId, String input) {
    return new FolderCommit(lake, lock, runId, input);
  }

  /** Completes every journal that was written, then forgets everything that was only staged. */
  private void recover() throws IOException {
    FileSystem files = lake.files();
    for (FileStatus status : files.listStatus(lake.ledger())) {
      if (Journal.isJournal(status.getPath())) {
        settle(Journal.read(files, status.getPath()));
      } else if (Journal.isUnfinished(status.getPath())) {
        files.delete(status.getPath(), false);
      }
    }
    files.delete(lake.staging(), true);
  }

  private void settle(Journal journal) throws IOException {
    if (journal.isVoid(lake)) {
      LOG.warn("run {} lost the lake before it moved anything; it is forgotten", journal.runId());
      journal.forget(lake);
    } else {
      journal.apply(lake, lock);
    }
  }

  /** Gives the lock back. What is still staged is left to the next start: a journal may need it. */
  @Override
  public void close() {
    try {
      FileSystem files = lake.files();
      if (files.exists(lake.staging()) && files.listStatus(lake.staging()).length == 0) {
        files.delete(lake.staging(), false);
      }
    } catch (IOException e) {
      throw new LakeException(
          "cannot clear %s (%s)".formatted(lake.staging(), LakeException.firstLine(e)), e);
    } finally {
      lock.close();
    }
  }
}
