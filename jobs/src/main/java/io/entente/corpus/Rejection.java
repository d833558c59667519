/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.Objects;

/**
 * One input record that could not be used.
 *
 * @param inputFile file that the record stood in
 * @param inputPosition byte offset in the decompressed file, or row number where rows lie in blocks
 * @param reason why, as a code to count by
 * @param message why, in plain words and with the value at fault
 * @param excerpt the beginning of the raw record, at most 200 characters, none of them control
 *     characters
 */
public record Rejection(
    String inputFile, long inputPosition, RejectReason reason, String message, String excerpt) {

  /** Checks that nothing is missing. */
  public Rejection {
    Objects.requireNonNull(inputFile, "inputFile");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(excerpt, "excerpt");
  }
}
