/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.TestSpark;
import java.time.Duration;

/** A writer that is known to be dead, so that nobody need wait until its lease is over. */
public final class DeadWriter {

  private DeadWriter() {}

  /** Takes a lake of Iceberg tables over from it, and gives the lake back. */
  public static void release(String lake) {
    IcebergWriter.open(IcebergLake.at(lake, TestSpark.session()), Duration.ZERO).close();
  }
}
