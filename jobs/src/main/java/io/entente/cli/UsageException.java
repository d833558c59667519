/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.usage.MissingFileSystem;
import java.util.Optional;

/** The user asked for something that cannot be; the message is one line with the mend. */
public final class UsageException extends RuntimeException {

  public UsageException(String message) {
    super(message);
  }

  /**
   * Refuses a path if that is what was thrown tells of; does nothing else.
   *
   * @param option the option that names the path
   * @throws UsageException when there is no code for the path's file system
   */
  public static void refuseMissingFileSystem(String option, String path, Throwable thrown) {
    Optional<MissingFileSystem> missing = MissingFileSystem.of(path, thrown);
    if (missing.isPresent()) {
      throw new UsageException(
          "%s: %s; %s".formatted(option, missing.get().problem(), missing.get().mend()), thrown);
    }
  }

  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
