/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;

/**
 * The rows of a {@link JsonTable}. Its columns are known only at its end, so all of it is held: it
 * may be no longer than a record. A row's position is its number.
 */
final class JsonTableSource implements RecordSource {

  private final ByteInput input;
  private final RecordParser parser;
  private final int maxBytes;
  private Iterator<byte[]> rows;
  private long row;

  JsonTableSource(ByteInput input, RecordParser parser, int maxBytes) {
    this.input = input;
    this.parser = parser;
    this.maxBytes = maxBytes;
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    if (rows == null) {
      rows = Collections.emptyIterator();
      Optional<RawRecord> fault = readAll();
      if (fault.isPresent()) {
        return fault;
      }
    }
    return rows.hasNext()
        ? Optional.of(new RawRecord(row++, rows.next(), parser))
        : Optional.empty();
  }

  private Optional<RawRecord> readAll() throws IOException {
    input.hold();
    long start = input.position();
    while (input.read() >= 0) {
      if (input.held() > maxBytes) {
        byte[] head = input.head(RawRecord.HEAD);
        input.drop();
        String message =
            "a table by columns of more than %d bytes cannot be read row by row; write it with"
                + " orient=\"records\", lines=True, or raise --max-record-bytes";
        return Optional.of(
            RawRecord.fault(start, head, RejectReason.TOO_LONG, message.formatted(maxBytes)));
      }
    }
    try {
      rows = JsonTable.rows(input.slice(start, input.position())).iterator();
      return Optional.empty();
    } catch (UnusableRecordException e) {
      byte[] head = input.head(RawRecord.HEAD);
      return Optional.of(RawRecord.fault(start, head, e.reason(), e.getMessage()));
    }
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
