/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.util.Optional;

/** Cuts JSON Lines: each line that is not blank is a record. */
final class LineSource implements RecordSource {

  private final ByteInput input;
  private final RecordParser parser;
  private final int maxBytes;

  LineSource(ByteInput input, RecordParser parser, int maxBytes) {
    this.input = input;
    this.parser = parser;
    this.maxBytes = maxBytes;
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    while (input.peek() >= 0) {
      input.hold();
      long start = input.position();
      boolean blank = true;
      int c = input.read();
      while (c >= 0 && c != '\n') {
        blank &= c == ' ' || c == '\t' || c == '\r';
        if (input.held() > maxBytes) {
          byte[] head = input.head(RawRecord.HEAD);
          input.discardLine();
          return Optional.of(RawRecord.tooLong(start, head, maxBytes));
        }
        c = input.read();
      }
      if (!blank) {
        byte[] line = input.slice(start, input.position());
        return Optional.of(new RawRecord(start, line, parser));
      }
    }
    return Optional.empty();
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
