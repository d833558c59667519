/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;

/** Held while one run writes the lake; a second run is refused. */
interface LakeLock extends AutoCloseable {

  /** How a lock names its holder to the run that it refuses. */
  String FILE_NAME = "_lock";

  /** Takes the lock by the means that the lake's file system offers. */
  static LakeLock take(Lake lake) throws IOException {
    return "file".equals(lake.files().getUri().getScheme())
        ? LocalLock.take(lake)
        : LeaseLock.take(lake);
  }

  /** The refusal, in one line. */
  static LakeException held(Lake lake, String holder) {
    return new LakeException(
        "--lake: %s is being written by another run (%s); wait until it ends or choose another lake"
            .formatted(display(lake), holder.isBlank() ? "unknown" : holder.strip()));
  }

  /** The lake's path as a person typed it: without the scheme of the local file system. */
  static String display(Lake lake) {
    return "file".equals(lake.files().getUri().getScheme())
        ? lake.root().toUri().getPath()
        : lake.root().toString();
  }

  /** Who asks, for the message of a run that is refused. */
  static String holder() {
    return "process %d on %s, since %s"
        .formatted(
            ProcessHandle.current().pid(),
            host(),
            java.time.Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
  }

  private static String host() {
    try {
      return java.net.InetAddress.getLocalHost().getHostName();
    } catch (java.net.UnknownHostException e) {
      return "an unnamed host";
    }
  }

  @Override
  void close();
}
