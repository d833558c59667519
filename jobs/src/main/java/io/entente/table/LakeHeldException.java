/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

/** Another run is writing the lake: the same command may be given again when that one has ended. */
public final class LakeHeldException extends RuntimeException {

  /**
   * The refusal, in one line.
   *
   * @param lake the lake as people know it
   * @param holder the run that holds the lake, in words; blank when it does not say
   */
  LakeHeldException(String lake, String holder) {
    super(
        "%s is being written by another run (%s); wait until it ends or choose another lake"
            .formatted(lake, holder.isBlank() ? "unknown" : holder.strip()));
  }
}
