/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

/** The user asked for something that cannot be; the message is one line with the mend. */
public final class UsageException extends RuntimeException {

  public UsageException(String message) {
    super(message);
  }

  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
