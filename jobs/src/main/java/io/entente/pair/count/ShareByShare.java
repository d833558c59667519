/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.count.UnitPlan.Share;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The rows of a task's shares, of which only one is in memory at a time. */
final class ShareByShare<T> implements Iterator<T> {

  private final Iterator<Share> shares;
  private final Function<Share, Iterator<T>> rowsOf;
  private Iterator<T> rows = Collections.emptyIterator();

  ShareByShare(List<Share> shares, Function<Share, Iterator<T>> rowsOf) {
    this.shares = shares.iterator();
    this.rowsOf = rowsOf;
  }

  @Override
  public boolean hasNext() {
    while (!rows.hasNext() && shares.hasNext()) {
      rows = Collections.emptyIterator();
      rows = rowsOf.apply(shares.next());
    }
    return rows.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no row is left");
    }
    return rows.next();
  }
}
