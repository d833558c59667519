/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;

/**
 * Held while one run writes the lake; a second run is refused. A run asks before each step of its
 * commit whether it still holds the lake: one that stood still for long may have lost it.
 */
interface LakeLock extends AutoCloseable {

  /** How a lock names its holder to the run that it refuses. */
  String FILE_NAME = "_lock";

  /**
   * Takes the lock by the means that the lake's file system offers.
   *
   * @throws LakeHeldException when another run holds it
   */
  static LakeLock take(FolderLake lake) throws IOException {
    return lake.isLocal() ? LocalLock.take(lake) : LeaseLock.take(lake);
  }

  /** Whether no other run has taken the lake over meanwhile. */
  boolean isHeld() throws IOException;

  /**
   * Goes on only when no other run has taken the lake over.
   *
   * @param consequence what became of the work, for the message
   * @throws LakeException when one has
   */
  default void requireHeld(FolderLake lake, String consequence) throws IOException {
    if (!isHeld()) {
      throw new LakeException(
          "another run took %s over; %s".formatted(lake.display(), consequence));
    }
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
