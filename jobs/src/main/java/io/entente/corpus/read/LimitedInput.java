/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream, after which it seems to end. */
final class LimitedInput extends FilterInputStream {

  private long left;

  LimitedInput(InputStream in, long bytes) {
    super(in);
    this.left = bytes;
  }

  /** Whether all bytes that may be read were. */
  boolean isUsedUp() {
    return left == 0;
  }

  @Override
  public int read() throws IOException {
    int next = left > 0 ? super.read() : -1;
    left -= next >= 0 ? 1 : 0;
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int most = (int) Math.min(left, length);
    int count = most > 0 || length == 0 ? super.read(target, offset, most) : -1;
    left -= Math.max(0, count);
    return count;
  }
}
