/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.usage.FirstLine;
import java.io.IOException;

/**
 * The lake failed in the middle of the work: it cannot be read, written or renamed in, or another
 * run took it over. Nobody need have done anything wrong, and the same command may do the next
 * time. The message is one line; the cause tells the rest.
 */
public final class LakeException extends RuntimeException {

  /** With what failed, and where. */
  LakeException(String message) {
    super(message);
  }

  /** With what failed, where, and what was thrown. */
  LakeException(String message, Throwable cause) {
    super(message, cause);
  }

  /** A part of a lake cannot be looked at. */
  static LakeException cannotRead(Object what, IOException cause) {
    return new LakeException("cannot read %s (%s)".formatted(what, FirstLine.of(cause)), cause);
  }

  /** The same of what caused it in the end: a catalog says only that it failed. */
  static String rootOf(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String line = FirstLine.of(root);
    return line.isEmpty() || line.equals("null") ? root.getClass().getSimpleName() : line;
  }
}
