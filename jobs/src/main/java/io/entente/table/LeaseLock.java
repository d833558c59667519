/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
 * that fails is tried again at the next one; a lease that another run has taken over is left to it.
 */
final class LeaseLock implements LakeLock {

  private static final Duration RENEWAL = Duration.ofSeconds(20);
  private static final Duration EXPIRY = Duration.ofMinutes(2);

  private static final Logger LOG = LoggerFactory.getLogger(LeaseLock.class);

  private final FileSystem files;
  private final Path file;
  private final String holder;
  private final ScheduledExecutorService renewal;

  private LeaseLock(FileSystem files, Path file, String holder) {
    this.files = files;
    this.file = file;
    this.holder = holder;
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

  static LeaseLock take(Lake lake) throws IOException {
    return take(lake, EXPIRY);
  }

  static LeaseLock take(Lake lake, Duration expiry) throws IOException {
    FileSystem files = lake.files();
    Path file = new Path(lake.root(), FILE_NAME);
    String holder = LakeLock.holder();
    if (!create(files, file, holder)) {
      if (age(files, file).compareTo(expiry) < 0) {
        throw LakeLock.held(lake, read(files, file));
      }
      files.delete(file, false);
      if (!create(files, file, holder)) {
        throw LakeLock.held(lake, read(files, file));
      }
    }
    return new LeaseLock(files, file, holder);
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

  /** What stands in the lease: nothing when it is gone or a renewal of it failed. */
  private static String read(FileSystem files, Path file) throws IOException {
    try (FSDataInputStream in = files.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (FileNotFoundException e) {
      return "";
    }
  }

  void renew() {
    try {
      if (isOurs()) {
        try (FSDataOutputStream out = files.create(file, true)) {
          out.write(holder.getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      LOG.warn("cannot renew the lake's lease {}; will try again", file, e);
    }
  }

  private boolean isOurs() throws IOException {
    String found = read(files, file);
    return found.isEmpty() || found.equals(holder);
  }

  @Override
  public void close() {
    renewal.shutdownNow();
    try {
      if (isOurs()) {
        files.delete(file, false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give the lake's lease back: " + file, e);
    }
  }
}
