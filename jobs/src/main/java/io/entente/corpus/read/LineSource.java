/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.fs.FSDataInputStream;

/** Cuts JSON Lines: each line that is not blank and begins in the file's part is a record. */
final class LineSource implements RecordSource {

  private final ByteInput input;
  private final RecordParser parser;
  private final int maxBytes;
  private final FilePart part;
  private final long end;

  LineSource(ByteInput input, RecordParser parser, int maxBytes, FilePart part) {
    this.input = input;
    this.parser = parser;
    this.maxBytes = maxBytes;
    this.part = part;
    // What stands before the first line, a byte order mark, belongs to it.
    this.end = part.isFirst() ? Math.max(part.to(), input.position() + 1) : part.to();
  }

  /** Cuts the lines that begin in this part, which is not the file's first. */
  static LineSource within(FSDataInputStream file, RecordParser parser, int maxBytes, FilePart part)
      throws IOException {
    long before = part.from() - 1;
    file.seek(before);
    ByteInput input = new ByteInput(file, before);
    input.discardLine(part.to());
    return new LineSource(input, parser, maxBytes, part);
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    while (input.position() < end && input.peek() >= 0) {
      input.hold();
      long start = input.position();
      boolean blank = true;
      int c = input.read();
      while (c >= 0 && c != '\n') {
        blank &= c == ' ' || c == '\t' || c == '\r';
        if (input.held() > maxBytes) {
          byte[] head = input.head(RawRecord.HEAD);
          input.discardLine(end);
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
    return Math.max(0, Math.min(input.position(), part.to()) - part.from());
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
