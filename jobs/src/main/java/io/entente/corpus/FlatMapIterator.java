/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The elements of the iterators that a function gives for the elements of another, lazily. */
public final class FlatMapIterator<A, B> implements Iterator<B> {

  private final Iterator<A> outer;
  private final Function<A, Iterator<B>> function;
  private Iterator<B> inner = Collections.emptyIterator();

  /** The elements that the function gives for each element of the outer iterator. */
  public FlatMapIterator(Iterator<A> outer, Function<A, Iterator<B>> function) {
    this.outer = outer;
    this.function = function;
  }

  @Override
  public boolean hasNext() {
    while (!inner.hasNext() && outer.hasNext()) {
      inner = function.apply(outer.next());
    }
    return inner.hasNext();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return inner.next();
  }
}
