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

/**
 * A file that its holder writes anew every {@link #RENEWAL}: for file systems without locks. A
 * lease that nobody renewed for {@link #EXPIRY} belongs to a dead run and is taken over. The age is
 * read from the file system's own clock, by the time stamps of two files written there.
 */
final class LeaseLock implements LakeLock {

  private static final Duration RENEWAL = Duration.ofSeconds(20);
  private static final Duration EXPIRY = Duration.ofMinutes(2);

  private final FileSystem files;
  private final Path file;
  private final ScheduledExecutorService renewal;

  private LeaseLock(FileSystem files, Path file) {
    this.files = files;
    this.file = file;
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
    if (!create(files, file)) {
      if (age(files, file).compareTo(expiry) < 0) {
        throw LakeLock.held(lake, read(files, file));
      }
      files.delete(file, false);
      if (!create(files, file)) {
        throw LakeLock.held(lake, read(files, file));
      }
    }
    return new LeaseLock(files, file);
  }

  private static boolean create(FileSystem files, Path file) throws IOException {
    try (FSDataOutputStream out = files.create(file, false)) {
      out.write(LakeLock.holder().getBytes(StandardCharsets.UTF_8));
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

  private static String read(FileSystem files, Path file) {
    try (FSDataInputStream in = files.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private void renew() {
    try (FSDataOutputStream out = files.create(file, true)) {
      out.write(LakeLock.holder().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot renew the lake's lease " + file, e);
    }
  }

  @Override
  public void close() {
    renewal.shutdownNow();
    try {
      files.delete(file, false);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give the lake's lease back: " + file, e);
    }
  }
}
