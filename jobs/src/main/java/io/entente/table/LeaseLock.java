/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that its holder writes anew every {@link #RENEWAL}: for file systems without locks. A
 * lease that nobody renewed for {@link #EXPIRY} belongs to a dead run and is taken over. The age is
 * read from the file system's own clock, by the time stamps of two files written there. A renewal
 * that fails is tried again at the next one, and may leave the file empty until then. A lease that
 * another run has taken over is left to it, and one that is gone is not taken again: whoever had it
 * meanwhile may have written the lake.
 */
final class LeaseLock implements LakeLock {

  private static final Duration RENEWAL = Duration.ofSeconds(20);
  private static final Duration EXPIRY = Duration.ofMinutes(2);

  private static final Logger LOG = LoggerFactory.getLogger(LeaseLock.class);

  private final FileSystem files;
  private final Path file;
  private final String holder;
  private final Duration expiry;
  private final ScheduledExecutorService renewal;
  private long renewedAt = System.nanoTime();

  private LeaseLock(FileSystem files, Path file, String holder, Duration expiry) {
    this.files = files;
    this.file = file;
    this.holder = holder;
    this.expiry = expiry;
    this.renewal =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "lake-lease");
              thread.setDaemon(true);
              return thread;
            });
    renewal.scheduleAtFixedRate(
        this::renew, RENEWAL.toSeconds(), RENEWAL.toSeconds(), TimeUnit.SECONDS);
  }

  static LeaseLock take(FolderLake lake) throws IOException {
    return take(lake, EXPIRY);
  }

  static LeaseLock take(FolderLake lake, Duration expiry) throws IOException {
    FileSystem files = lake.files();
    Path file = new Path(lake.root(), FILE_NAME);
    String holder = LakeLock.holder();
    if (!create(files, file, holder)) {
      if (age(files, file).compareTo(expiry) < 0) {
        throw new LakeHeldException(lake.display(), read(files, file).orElse(""));
      }
      files.delete(file, false);
      if (!create(files, file, holder)) {
        throw new LakeHeldException(lake.display(), read(files, file).orElse(""));
      }
    }
    return new LeaseLock(files, file, holder, expiry);
  }

  private static boolean create(FileSystem files, Path file, String holder) throws IOException {
    try (FSDataOutputStream out = files.create(file, false)) {
      out.write(holder.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private static Duration age(FileSystem files, Path file) throws IOException {
    Path clock = file.suffix("-clock-" + ProcessHandle.current().pid());
    files.create(clock, true).close();
    long now = files.getFileStatus(clock).getModificationTime();
    files.delete(clock, false);
    try {
      return Duration.ofMillis(now - files.getFileStatus(file).getModificationTime());
    } catch (FileNotFoundException e) {
      return Duration.ofDays(1);
    }
  }

  /** What stands in the lease, if there is one. */
  private static Optional<String> read(FileSystem files, Path file) throws IOException {
    try (FSDataInputStream in = files.open(file)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Not while {@link #isHeld} reads: a file that is written anew is empty for a moment. */
  synchronized void renew() {
    try {
      if (isHeld()) {
        try (FSDataOutputStream out = files.create(file, true)) {
          out.write(holder.getBytes(StandardCharsets.UTF_8));
        }
        renewedAt = System.nanoTime();
      }
    } catch (IOException e) {
      LOG.warn("cannot renew the lake's lease {}; will try again", file, e);
    }
  }

  @Override
  public synchronized boolean isHeld() throws IOException {
    Optional<String> found = read(files, file);
    return found.isPresent()
        && (found.get().equals(holder) || (found.get().isEmpty() && isFresh()));
  }

  /** Whether nobody can have taken the lease over, so that an empty one is ours. */
  private boolean isFresh() {
    return System.nanoTime() - renewedAt < expiry.toNanos();
  }

  @Override
  public void close() {
    renewal.shutdownNow();
    try {
      if (isHeld()) {
        files.delete(file, false);
      }
    } catch (IOException e) {
      throw new LakeException("cannot give the lease %s back".formatted(file), e);
    }
  }
}
