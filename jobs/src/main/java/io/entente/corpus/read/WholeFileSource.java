/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.util.Optional;

/** A file that is one record. */
final class WholeFileSource implements RecordSource {

  private final ByteInput input;
  private final RecordParser parser;
  private final int maxBytes;
  private boolean given;

  WholeFileSource(ByteInput input, RecordParser parser, int maxBytes) {
    this.input = input;
    this.parser = parser;
    this.maxBytes = maxBytes;
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    if (given || input.peek() < 0) {
      return Optional.empty();
    }
    given = true;
    input.hold();
    long start = input.position();
    while (input.read() >= 0) {
      if (input.held() > maxBytes) {
        return Optional.of(RawRecord.tooLong(start, input.head(RawRecord.HEAD), maxBytes));
      }
    }
    return Optional.of(new RawRecord(start, input.slice(start, input.position()), parser));
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
