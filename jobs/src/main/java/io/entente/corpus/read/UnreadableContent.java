/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.UnusableRecordException;
import java.io.IOException;
import java.util.Optional;

/** A file of which no record can be cut: it is one that is at fault. */
final class UnreadableContent implements RecordSource {

  private final ByteInput input;
  private final UnusableRecordException why;
  private boolean given;

  UnreadableContent(ByteInput input, UnusableRecordException why) {
    this.input = input;
    this.why = why;
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    if (given) {
      return Optional.empty();
    }
    given = true;
    byte[] head = input.peek(RawRecord.HEAD);
    return Optional.of(RawRecord.fault(0, head, why.reason(), why.getMessage()));
  }

  @Override
  public long bytes() {
    return input.position();
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
