/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.util.Arrays;

/**
 * Writes names that a task has numbered into one block, which numbers them anew: those that it
 * holds, from 0. A name is looked up by number, not by its characters.
 */
final class BlockNames {

  private final BlockWriter writer;
  private final NameNumbers names;
  private int[] inBlock = new int[0];

  BlockNames(BlockWriter writer, NameNumbers names) {
    this.writer = writer;
    this.names = names;
  }

  /** Writes the name that the task has given that number. */
  void write(int name) {
    if (name >= inBlock.length) {
      inBlock = Arrays.copyOf(inBlock, Math.max(names.size(), 2 * inBlock.length));
    }
    if (inBlock[name] == 0) {
      inBlock[name] = writer.addName(names.name(name)) + 1;
    }
    writer.number(inBlock[name] - 1);
  }
}
