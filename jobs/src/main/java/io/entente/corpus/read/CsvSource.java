/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import com.univocity.parsers.common.TextParsingException;
import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import java.io.IOException;
import java.util.Optional;

/**
 * Cuts CSV into records, which may hold line breaks within quotes.
 *
 * <p>A quote that is not closed would take other records with it. So when a record of several lines
 * never ends, or ends with another number of columns than the header has, only its first line is
 * given up and reading resumes with the second.
 *
 * <p>Records are not tied to each other but by the header and by how much was read again before. So
 * a part of a file may end before any of them.
 */
final class CsvSource implements RecordSource {

  /** Of several lines, once too much was read again, a record may have no more than this. */
  private static final int SHORT = 2_048;

  private final ByteInput input;
  private final CsvShape shape;
  private final RecordParser parser;
  private final int maxBytes;
  private final PartEnd end;
  private final Rereading rereading;

  private CsvSource(FileContent file, CsvShape shape) throws IOException {
    this.input = file.records();
    this.shape = shape;
    this.parser = new CsvRecordParser(shape, file.names());
    this.maxBytes = file.maxRecordBytes();
    this.end = file.end();
    this.rereading = new Rereading(maxBytes, file.part().rereadBefore());
  }

  /**
   * Reads the header, which is the first line that is not empty and does not name the delimiter.
   *
   * @throws IOException when it cannot be read: then no record can
   */
  static RecordSource open(FileContent file) throws IOException {
    ByteInput input = file.input();
    int maxBytes = file.maxRecordBytes();
    CsvDialect dialect = CsvDialect.of(input.peekSound(FileFormat.HEAD));
    try {
      String header = line(input, dialect, maxBytes);
      Optional<Character> delimiter = CsvDialect.delimiter(header);
      CsvShape shape =
          delimiter.isPresent()
              ? CsvShape.of(line(input, dialect, maxBytes), dialect, delimiter.get())
              : CsvShape.of(header, dialect);
      CsvSource source = new CsvSource(file, shape);
      if (source.end.beginsAnywhere()) {
        source.discardLine();
      }
      return source;
    } catch (UnusableRecordException | TextParsingException e) {
      throw new IOException("the CSV header cannot be read: " + e.getMessage(), e);
    }
  }

  private static String line(ByteInput input, CsvDialect dialect, int maxBytes)
      throws IOException, UnusableRecordException {
    skipLineBreaks(input);
    input.hold();
    long start = input.position();
    int c = input.read();
    while (c >= 0 && c != dialect.lineBreak()) {
      if (input.held() > maxBytes) {
        throw new IOException("the CSV header is longer than %d bytes".formatted(maxBytes));
      }
      c = input.read();
    }
    return StrictText.decodeText(input.slice(start, input.position())).stripTrailing();
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    skipLineBreaks(input);
    if (input.peek() < 0 || end.isAt(input.position())) {
      return Optional.empty();
    }
    input.hold();
    long start = input.position();
    CsvQuotes quotes = new CsvQuotes(shape.delimiter(), shape.dialect());
    long secondLine = -1;
    int mostOfLines = rereading.isAllowedAt(start) ? maxBytes : Math.min(maxBytes, SHORT);
    int c = input.read();
    while (c >= 0) {
      quotes.follow(c);
      if (c == shape.dialect().lineBreak()) {
        if (!quotes.areOpen()) {
          break;
        }
        secondLine = secondLine < 0 ? input.position() : secondLine;
      }
      if (input.held() > (secondLine < 0 ? maxBytes : mostOfLines)) {
        return Optional.of(overlong(start, secondLine));
      }
      c = input.read();
    }
    if (quotes.areOpen()) {
      return Optional.of(unclosed(start, secondLine));
    }
    // A quote amid a value is more likely the first one of the next record's.
    boolean misfit = quotes.columns() != shape.columns().size() || quotes.areMisplaced();
    if (misfit && secondLine >= 0) {
      return Optional.of(unclosed(start, secondLine));
    }
    return Optional.of(new RawRecord(start, input.slice(start, input.position()), parser));
  }

  @Override
  public long bytes() {
    return input.bytes();
  }

  @Override
  public long reread() {
    return rereading.bytes();
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  private static void skipLineBreaks(ByteInput input) throws IOException {
    while (input.peek() == '\n' || input.peek() == '\r') {
      input.hold();
      input.read();
    }
  }

  private RawRecord overlong(long start, long secondLine) throws IOException {
    if (secondLine >= 0) {
      return unclosed(start, secondLine);
    }
    byte[] head = input.head(RawRecord.HEAD);
    discardLine();
    return RawRecord.tooLong(start, head, maxBytes);
  }

  private void discardLine() throws IOException {
    int c = 0;
    while (c >= 0 && c != shape.dialect().lineBreak()) {
      input.hold();
      c = input.read();
    }
    input.hold();
  }

  private RawRecord unclosed(long start, long secondLine) {
    long end = secondLine < 0 ? input.position() : secondLine;
    byte[] head = input.slice(start, Math.min(end, start + RawRecord.HEAD));
    rereading.add(input.position() - end);
    input.reread(end);
    String message =
        "a quote on this line is not closed where it should be; reading resumes with the next line";
    return RawRecord.fault(start, head, RejectReason.BAD_CSV, message);
  }
}
