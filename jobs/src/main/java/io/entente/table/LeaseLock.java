/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leases with numbers, for file systems without locks. The lake is held by who made the file of the
 * highest number, which nobody can make twice: of several runs that find a lease expired, one makes
 * the next number and the others are refused. The holder writes its file anew every {@link
 * #RENEWAL}; a lease that nobody renewed for {@link #EXPIRY} belongs to a dead run. The age is read
 * from the file system's own clock, by the time stamps of two files written there. A lease that is
 * given back keeps its number under another name, so that no number is ever used again. A renewal
 * that fails is tried again at the next one.
 */
final class LeaseLock implements LakeLock {

  static final String FOLDER = "_lease";

  private static final Duration RENEWAL = Duration.ofSeconds(20);
  private static final Duration EXPIRY = Duration.ofMinutes(2);
  private static final String GIVEN_BACK = ".given-back";
  private static final Pattern NAME = Pattern.compile("(\\d+)(\\.given-back)?");

  private static final Logger LOG = LoggerFactory.getLogger(LeaseLock.class);

  private final FileSystem files;
  private final Path folder;
  private final Entry own;
  private final String holder;
  private final ScheduledExecutorService renewal;

  /** A lease that was taken, and may have been given back. */
  private record Entry(long number, boolean isGivenBack) {

    static final Entry NONE = new Entry(0, true);

    static Optional<Entry> of(FileStatus file) {
      Matcher name = NAME.matcher(file.getPath().getName());
      return name.matches()
          ? Optional.of(new Entry(Long.parseLong(name.group(1)), name.group(2) != null))
          : Optional.empty();
    }

    Path in(Path folder) {
      return new Path(folder, number + (isGivenBack ? GIVEN_BACK : ""));
    }

    Entry next() {
      return new Entry(number + 1, false);
    }

    Entry givenBack() {
      return new Entry(number, true);
    }
  }

  private LeaseLock(FileSystem files, Path folder, Entry own, String holder) {
    this.files = files;
    this.folder = folder;
    this.own = own;
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

  static LeaseLock take(FolderLake lake) throws IOException {
    return take(lake, EXPIRY);
  }

  static LeaseLock take(FolderLake lake, Duration expiry) throws IOException {
    FileSystem files = lake.plainFiles();
    Path folder = new Path(lake.root(), FOLDER);
    files.mkdirs(folder);
    Entry last = last(files, folder);
    if (!last.isGivenBack() && age(files, last.in(folder)).compareTo(expiry) < 0) {
      throw held(lake, files, last.in(folder));
    }
    String holder = LakeLock.holder();
    Entry own = last.next();
    if (!create(files, own.in(folder), holder)) {
      throw held(lake, files, own.in(folder));
    }
    // Who read the list long ago may have made a number that others have gone past.
    Entry now = last(files, folder);
    if (!now.equals(own)) {
      files.delete(own.in(folder), false);
      throw held(lake, files, now.in(folder));
    }
    LeaseLock taken = new LeaseLock(files, folder, own, holder);
    taken.forgetEarlier();
    return taken;
  }

  private static LakeHeldException held(FolderLake lake, FileSystem files, Path file)
      throws IOException {
    return new LakeHeldException(lake.display(), read(files, file));
  }

  private static boolean create(FileSystem files, Path file, String holder) throws IOException {
    try (FSDataOutputStream out = files.create(file, false)) {
      out.write(holder.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      // HDFS may say that another is just creating it, or that another has gone past it.
      if (files.exists(file) || !last(files, file.getParent()).isGivenBack()) {
        return false;
      }
      throw e;
    }
  }

  private static List<Entry> entries(FileSystem files, Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (FileStatus file : files.listStatus(folder)) {
      Entry.of(file).ifPresent(entries::add);
    }
    return entries;
  }

  /** The lease of the highest number; of one that is both there and given back, the latter. */
  private static Entry last(FileSystem files, Path folder) throws IOException {
    return entries(files, folder).stream()
        .max(Comparator.comparing(Entry::number).thenComparing(Entry::isGivenBack))
        .orElse(Entry.NONE);
  }

  private static Duration age(FileSystem files, Path file) throws IOException {
    Path clock = new Path(file.getParent(), "clock-" + UUID.randomUUID());
    files.create(clock, true).close();
    long now = files.getFileStatus(clock).getModificationTime();
    files.delete(clock, false);
    try {
      return Duration.ofMillis(now - files.getFileStatus(file).getModificationTime());
    } catch (FileNotFoundException e) {
      return Duration.ofDays(1);
    }
  }

  /** What stands in the lease; nothing when it is gone. */
  private static String read(FileSystem files, Path file) throws IOException {
    try (FSDataInputStream in = files.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (FileNotFoundException e) {
      return "";
    }
  }

  private void forgetEarlier() throws IOException {
    for (Entry entry : entries(files, folder)) {
      if (entry.number() < own.number()) {
        files.delete(entry.in(folder), false);
      }
    }
  }

  synchronized void renew() {
    try {
      if (isHeld()) {
        try (FSDataOutputStream out = files.create(own.in(folder), true)) {
          out.write(holder.getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      LOG.warn("cannot renew the lake's lease {}; will try again", own.in(folder), e);
    }
  }

  /** Not while the file is written anew: some file systems have none for a moment. */
  @Override
  public synchronized boolean isHeld() throws IOException {
    try {
      return last(files, folder).equals(own);
    } catch (FileNotFoundException e) {
      return false;
    }
  }

  @Override
  public String mark() {
    return Long.toString(own.number());
  }

  @Override
  public synchronized void close() {
    renewal.shutdownNow();
    try {
      if (isHeld() && !files.rename(own.in(folder), own.givenBack().in(folder))) {
        throw new IOException("cannot rename");
      }
    } catch (IOException e) {
      throw new LakeException("cannot give the lease %s back".formatted(own.in(folder)), e);
    }
  }
}
