/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Consumer;

/** What a step emits, asked for one at a time: the step goes on only until there is something. */
final class Blocks<T> implements Iterator<T> {

  /** Work in small steps. */
  interface Step<T> {

    /** Does a little, emits what is finished and says whether more is to be done. */
    boolean advance(Consumer<T> emit);
  }

  private final Step<T> step;
  private final Queue<T> ready = new ArrayDeque<>();
  private boolean more = true;

  Blocks(Step<T> step) {
    this.step = step;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && more) {
      more = step.advance(ready::add);
    }
    return !ready.isEmpty();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("nothing is left");
    }
    return ready.remove();
  }
}
