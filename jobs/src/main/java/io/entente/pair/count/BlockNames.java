/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Writes names that have numbers into one block, which numbers them anew: those that it holds, from
 * 0. A name is looked up by number, not by its characters.
 */
final class BlockNames {

  private final BlockWriter writer;
  private final IntFunction<UTF8String> names;
  private int[] inBlock = new int[0];

  /**
   * Names of a block.
   *
   * @param names the name of each number
   */
  BlockNames(BlockWriter writer, IntFunction<UTF8String> names) {
    this.writer = writer;
    this.names = names;
  }

  /** Writes the name of that number. */
  void write(int name) {
    if (name >= inBlock.length) {
      inBlock = Arrays.copyOf(inBlock, Math.max(name + 1, 2 * inBlock.length));
    }
    if (inBlock[name] == 0) {
      inBlock[name] = writer.addName(names.apply(name)) + 1;
    }
    writer.number(inBlock[name] - 1);
  }
}
