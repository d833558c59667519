/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/** The right to write a lake, held by one run at a time. */
public final class LakeWriter implements AutoCloseable {

  private final Lake lake;
  private final LakeLock lock;

  private LakeWriter(Lake lake, LakeLock lock) {
    this.lake = lake;
    this.lock = lock;
  }

  static LakeWriter open(Lake lake) {
    LakeLock lock;
    try {
      lake.files().mkdirs(lake.ledger());
      lock = LakeLock.take(lake);
    } catch (IOException e) {
      throw new LakeException(
          "--lake: cannot write %s (%s); choose a folder that you may write"
              .formatted(LakeLock.display(lake), firstLine(e)),
          e);
    }
    LakeWriter writer = new LakeWriter(lake, lock);
    try {
      writer.recover();
      return writer;
    } catch (IOException | RuntimeException e) {
      writer.close();
      throw new LakeException(
          "--lake: %s holds an interrupted run that could not be completed (%s)"
              .formatted(LakeLock.display(lake), firstLine(e)),
          e);
    }
  }

  /** The lake that is written. */
  public Lake lake() {
    return lake;
  }

  /** Starts changes whose tables do not yet know what they were made from. */
  public LakeCommit begin(String runId) {
    return begin(runId, "");
  }

  /**
   * Starts the changes of one run.
   *
   * @param input hash of what it reads
   */
  public LakeCommit begin(String runId, String input) {
    return new LakeCommit(lake, runId, input);
  }

  /** Completes every journal that was written, then forgets everything that was only staged. */
  private void recover() throws IOException {
    FileSystem files = lake.files();
    for (FileStatus status : files.listStatus(lake.ledger())) {
      if (Journal.isJournal(status.getPath())) {
        Journal.read(files, status.getPath()).apply(lake);
      } else if (Journal.isUnfinished(status.getPath())) {
        files.delete(status.getPath(), false);
      }
    }
    files.delete(lake.staging(), true);
  }

  private static String firstLine(Throwable e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
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
          "--lake: cannot clear " + lake.staging() + " (" + firstLine(e) + ")", e);
    } finally {
      lock.close();
    }
  }
}
