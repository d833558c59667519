/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

/** The lake cannot be used as asked; the message is one line that says what to do. */
public final class LakeException extends RuntimeException {

  /** With what is wrong, where, and the mend. */
  public LakeException(String message) {
    super(message);
  }

  /** With what is wrong, where, the mend, and what was thrown. */
  public LakeException(String message, Throwable cause) {
    super(message, cause);
  }
}
