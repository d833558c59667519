/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import scala.collection.JavaConverters;

/** How large that is from which rows are made, as far as Spark knows without reading it. */
public final class SourceBytes {

  /** What stands for a size that nobody knows: many of them can still be added. */
  private static final scala.math.BigInt UNKNOWN = scala.math.BigInt.apply(Long.MAX_VALUE >> 8);

  private SourceBytes() {}

  /** Bytes of all files and other sources that a plan reads; a vast number if one is not known. */
  public static long of(Dataset<?> rows) {
    long bytes = 0;
    for (LogicalPlan leaf :
        JavaConverters.seqAsJavaList(rows.queryExecution().withCachedData().collectLeaves())) {
      bytes += leaf.stats().sizeInBytes().min(UNKNOWN).toLong();
    }
    return bytes;
  }
}
