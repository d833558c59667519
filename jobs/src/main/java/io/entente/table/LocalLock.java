/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  private LocalLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static LocalLock take(Lake lake) throws IOException {
    Path root = Path.of(lake.root().toUri().getPath()).toRealPath();
    Path file = root.resolve(FILE_NAME);
    if (!HELD_HERE.add(file)) {
      throw LakeLock.held(lake, "process %d".formatted(ProcessHandle.current().pid()));
    }
    try {
      return new LocalLock(file, lock(lake, file));
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(file);
      throw e;
    }
  }

  private static FileChannel lock(Lake lake, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw LakeLock.held(lake, Files.readString(file));
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(LakeLock.holder().getBytes(StandardCharsets.UTF_8)), 0);
    return channel;
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give the lake's lock back", e);
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
