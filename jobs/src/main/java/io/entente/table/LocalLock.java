/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock of the operating system on a file, which a killed process gives back by dying. POSIX gives
 * it back, too, when its process closes any other handle on the file: so a process does not open a
 * file again that it holds.
 */
final class LocalLock implements LakeLock {

  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  /** Tells the file from another of the same name, without opening it. */
  private final Object identity;

  private LocalLock(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    this.identity = identity(file);
  }

  static LocalLock take(FolderLake lake) throws IOException {
    Path root = Path.of(lake.root().toUri().getPath()).toRealPath();
    Path file = root.resolve(FILE_NAME);
    if (!HELD_HERE.add(file)) {
      throw new LakeHeldException(
          lake.display(), "process %d".formatted(ProcessHandle.current().pid()));
    }
    try {
      return new LocalLock(file, lock(lake, file));
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(file);
      throw e;
    }
  }

  private static FileChannel lock(FolderLake lake, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw new LakeHeldException(lake.display(), Files.readString(file));
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(LakeLock.holder().getBytes(StandardCharsets.UTF_8)), 0);
    return channel;
  }

  /** Who deletes the file of a lock lets the next run lock another one. */
  @Override
  public boolean isHeld() throws IOException {
    return channel.isOpen() && Files.exists(file) && Objects.equals(identity, identity(file));
  }

  private static Object identity(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      channel.close();
    } catch (IOException e) {
      throw new LakeException("cannot give the lock %s back".formatted(file), e);
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
