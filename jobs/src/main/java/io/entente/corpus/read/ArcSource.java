/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.RejectReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a web archive of the format before WARC, the Internet Archive's ARC 1 and 2, into records: a
 * line {@code URL IP 20080430204825 text/html 1234}, then so many bytes. Each is handed on as the
 * WARC record that says the same, so that both are read alike.
 *
 * <p>Where no such line stands, one record is at fault, and reading goes on with the next line that
 * is one.
 */
final class ArcSource implements RecordSource {

  /** What the first record of a file begins with, which tells of the file. */
  static final String OPENING = "filedesc://";

  private static final Pattern LINE =
      Pattern.compile(
          "^(?<url>[a-z][\\w+.-]*:[^ ]+) [^ ]* (?<date>\\d{14})(?: [^ ]*)* (?<length>\\d{1,12})\\r?$",
          Pattern.CASE_INSENSITIVE);

  private static final String WARC =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: %s\r\n"
          + "Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n";

  private static final int LONGEST_LINE = 1 << 14;

  private final ByteInput input;
  private final RecordParser parser;
  private final int maxBytes;
  private final Map<String, Long> leftOut = new TreeMap<>();

  ArcSource(ByteInput input, RecordParser parser, int maxBytes) {
    this.input = input;
    this.parser = parser;
    this.maxBytes = maxBytes;
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    Optional<RawRecord> record = Optional.empty();
    while (record.isEmpty() && !atEnd()) {
      record = taken();
    }
    return record;
  }

  @Override
  public long bytes() {
    return input.bytes();
  }

  @Override
  public Map<String, Long> leftOut() {
    return leftOut;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  private boolean atEnd() throws IOException {
    while (input.peek() == '\n' || input.peek() == '\r') {
      input.read();
    }
    return input.peek() < 0;
  }

  private Optional<RawRecord> taken() throws IOException {
    input.hold();
    long start = input.position();
    Matcher line = LINE.matcher(line(start));
    if (!line.matches()) {
      return Optional.of(lost(start));
    }
    long content = input.position();
    long length = Long.parseLong(line.group("length"));
    if (length > maxBytes) {
      return Optional.of(overlong(start, length));
    }
    if (line.group("url").startsWith(OPENING)) {
      return opening(start, content + length);
    }
    if (input.pass(length) < length) {
      return Optional.of(truncated(start));
    }
    return ours(start, line, input.slice(content, input.position()));
  }

  /**
   * Passes over the few lines that a file says of itself. Some writers count them wrong: the first
   * record ends them wherever it begins.
   */
  private Optional<RawRecord> opening(long start, long end) throws IOException {
    leftOut.merge("warcinfo", 1L, Long::sum);
    while (input.position() < end && input.peek() >= 0) {
      input.hold();
      long line = input.position();
      if (LINE.matcher(line(line)).matches()) {
        input.reread(line);
        return Optional.empty();
      }
    }
    if (input.position() < end) {
      return Optional.of(truncated(start));
    }
    input.reread(end);
    return Optional.empty();
  }

  private RawRecord truncated(long start) {
    return RawRecord.truncated(start, input.head(RawRecord.HEAD));
  }

  private String line(long start) throws IOException {
    int c = input.read();
    while (c >= 0 && c != '\n' && input.held() < LONGEST_LINE) {
      c = input.read();
    }
    String line = new String(input.slice(start, input.position()), StandardCharsets.UTF_8);
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
  }

  private Optional<RawRecord> ours(long start, Matcher line, byte[] content) throws IOException {
    String url = line.group("url");
    if (!url.regionMatches(true, 0, "http", 0, 4)) {
      leftOut.merge("other", 1L, Long::sum);
      return Optional.empty();
    }
    byte[] head =
        WARC.formatted(url, date(line.group("date")), content.length)
            .getBytes(StandardCharsets.UTF_8);
    byte[] record = new byte[head.length + content.length];
    System.arraycopy(head, 0, record, 0, head.length);
    System.arraycopy(content, 0, record, head.length, content.length);
    Optional<String> kind = WarcHead.of(record).kindUnlessPage();
    if (kind.isPresent()) {
      leftOut.merge(kind.get(), 1L, Long::sum);
      return Optional.empty();
    }
    return Optional.of(new RawRecord(start, record, parser));
  }

  /** {@code 20080430204825} as {@code 2008-04-30T20:48:25Z}. */
  private static String date(String digits) {
    return digits.replaceFirst(
        "(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)", "$1-$2-$3T$4:$5:$6Z");
  }

  private RawRecord overlong(long start, long length) throws IOException {
    byte[] head = input.head(RawRecord.HEAD);
    long left = length;
    while (left > 0 && input.peek() >= 0) {
      input.hold();
      left -= input.pass(Math.min(left, LONGEST_LINE));
    }
    return RawRecord.tooLong(start, head, maxBytes);
  }

  /** Passes over everything before the next line that begins a record. */
  private RawRecord lost(long start) throws IOException {
    byte[] head = input.head(RawRecord.HEAD);
    while (input.peek() >= 0) {
      input.hold();
      long line = input.position();
      if (LINE.matcher(line(line)).matches()) {
        input.reread(line);
        break;
      }
    }
    return RawRecord.fault(
        start,
        head,
        RejectReason.BAD_WARC,
        "there is no line of an ARC record where one should begin");
  }
}
