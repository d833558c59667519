/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

/**
 * A publication failed in the middle: what was published before stands as it was, and the same
 * command may do the next time. The message is one line.
 */
public final class PublicationException extends RuntimeException {

  /** With what failed. */
  PublicationException(String message) {
    super(message);
  }

  /** With what failed and what was thrown. */
  PublicationException(String message, Throwable cause) {
    super(message, cause);
  }
}
