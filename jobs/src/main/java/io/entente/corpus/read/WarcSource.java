/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Excerpt;
import io.entente.corpus.RejectReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a web archive (WARC 1.0 or 1.1, ISO 28500, and its drafts 0.17 and 0.18) into records. Those
 * that can be an article are ours: responses that are a page (HTTP status 200, HTML), or the texts
 * made of pages in a WET file. All others are counted by kind and passed over.
 *
 * <p>A record at fault costs one rejection. Where its length is wrong, reading goes on with the
 * next line {@code WARC/1.x}; where its compression is damaged, with the next gzip member. jwarc,
 * which reads the records that are cut here, would give up the rest of the file. Of a record beyond
 * the limit only the beginning is held, and its length is not believed either: the next line {@code
 * WARC/1.x} ends it.
 *
 * <p>Records are not tied to each other: what is read of one does not depend on those before it,
 * once its place is known. So a part of a file may end before any of them.
 */
final class WarcSource implements RecordSource {

  private static final String NAME = "WARC/";

  private static final String END = "\r\n\r\n";

  /** Also of the drafts in which ClueWeb09 and the first Heritrix crawls are. */
  private static final String VERSION = "WARC/(?:1\\.\\d|0\\.1[78])\\r?\\n";

  /** A line that can only begin a record, at the beginning of what is looked at. */
  private static final Pattern FIRST_LINE = Pattern.compile("^" + VERSION);

  private static final Pattern LATER_LINE = Pattern.compile("(?<=\\n)" + VERSION);

  private static final int LINE = 11;
  private static final int LONGEST_HEADER = 1 << 16;

  /** Enough for the line ends after a record and the beginning of the next. */
  private static final int BETWEEN = 16;

  private final ByteInput input;
  private final boolean texts;
  private final RecordParser parser;
  private final int maxBytes;
  private final PartEnd end;
  private final Map<String, Long> leftOut = new TreeMap<>();

  /** Whether the place of the next record is unknown. */
  private boolean lost;

  /** A fault that was found behind a record that was still to be given. */
  private RawRecord pending;

  private WarcSource(
      ByteInput input, boolean texts, RecordParser parser, int maxBytes, PartEnd end) {
    this.input = input;
    this.texts = texts;
    this.parser = parser;
    this.maxBytes = maxBytes;
    this.end = end;
    this.lost = end.beginsAnywhere();
  }

  /** The pages of a WARC file. */
  static WarcSource ofPages(ByteInput input, RecordParser parser, int maxBytes, PartEnd end) {
    return new WarcSource(input, false, parser, maxBytes, end);
  }

  /** The texts of a WET file. */
  static WarcSource ofTexts(ByteInput input, RecordParser parser, int maxBytes, PartEnd end) {
    return new WarcSource(input, true, parser, maxBytes, end);
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    Optional<RawRecord> record = Optional.empty();
    while (record.isEmpty() && pending == null && !atEnd()) {
      record = taken();
    }
    if (record.isEmpty()) {
      record = Optional.ofNullable(pending);
      pending = null;
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
    try {
      if (lost) {
        findRecord();
      }
      while (input.peek() == '\r' || input.peek() == '\n') {
        input.read();
      }
      // Nothing is lost and nothing pending: only what comes from here on tells what is read next.
      return input.peek() < 0 || end.isAt(input.position());
    } catch (DamagedGzipException e) {
      input.hold();
      pending = damaged(e);
      return false;
    }
  }

  /** The record that begins here, or none when it is no record of ours. */
  private Optional<RawRecord> taken() throws IOException {
    input.hold();
    try {
      return cut(input.position());
    } catch (DamagedGzipException e) {
      return Optional.of(damaged(e));
    }
  }

  private RawRecord damaged(DamagedGzipException failure) {
    RawRecord fault = undecompressed(input.heldFrom(), input.head(RawRecord.HEAD), failure);
    input.drop();
    lost = true;
    return fault;
  }

  private static RawRecord undecompressed(long start, byte[] head, DamagedGzipException failure) {
    RejectReason reason = failure.endsEarly() ? RejectReason.TRUNCATED : RejectReason.BAD_WARC;
    String message = "the record cannot be decompressed: " + failure.getMessage();
    return RawRecord.fault(start, head, reason, message);
  }

  private Optional<RawRecord> cut(long start) throws IOException {
    if (!beginsRecord()) {
      String line = new String(input.peek(LINE), StandardCharsets.ISO_8859_1);
      if ("WARC/1.0\r\n".startsWith(line) || "WARC/0.18\r\n".startsWith(line)) {
        input.pass(LINE);
        return Optional.of(truncated(start));
      }
      lost = true;
      input.read();
      return Optional.of(fault(start, "there is no line WARC/1.x where a record should begin"));
    }
    if (!readHeader()) {
      return Optional.of(headerFault(start));
    }
    WarcHead head;
    OptionalLong length;
    try {
      head = WarcHead.of(input.slice(start, input.position()));
      length = head.contentLength();
    } catch (IOException | NumberFormatException e) {
      return Optional.of(headerFault(start));
    }
    if (length.isEmpty() || length.getAsLong() < 0) {
      return Optional.of(headerFault(start));
    }
    boolean tooLong = length.getAsLong() > maxBytes - input.held();
    return tooLong ? beginning(start, length.getAsLong()) : whole(start, length.getAsLong());
  }

  private RawRecord headerFault(long start) throws IOException {
    if (input.peek() < 0) {
      return truncated(start);
    }
    lost = true;
    return fault(
        start, "the record has no well-formed header with a WARC-Type and a Content-Length");
  }

  /** Reads to the end of the first empty line, if there is one. */
  private boolean readHeader() throws IOException {
    int line = 0;
    for (int c = input.read(); c >= 0 && input.held() <= LONGEST_HEADER; c = input.read()) {
      if (c == '\n' && line == 0) {
        return true;
      }
      line = c == '\n' ? 0 : c == '\r' ? line : line + 1;
    }
    return false;
  }

  private Optional<RawRecord> whole(long start, long length) throws IOException {
    long content = input.position();
    boolean complete = input.pass(length) == length;
    long end = input.position();
    byte[] record = input.slice(start, end);
    if (complete && recordEnds()) {
      return ours(start, record);
    }
    RawRecord fault = complete ? wrongLength(start, length) : truncated(start);
    // The next line may begin within the wrong length and end behind it.
    input.pass(LINE);
    OptionalLong next = laterRecord(content);
    lost = next.isEmpty() && complete;
    if (next.isPresent()) {
      fault = wrongLength(start, length);
    }
    input.reread(next.orElse(end));
    return Optional.of(fault);
  }

  /** Where in what is held, from there on, a record begins. */
  private OptionalLong laterRecord(long from) {
    byte[] held = input.slice(from, input.position());
    Matcher line = LATER_LINE.matcher(new String(held, StandardCharsets.ISO_8859_1));
    return line.find() ? OptionalLong.of(from + line.start()) : OptionalLong.empty();
  }

  /** Of a record that is too long; what follows is passed over without being held. */
  private Optional<RawRecord> beginning(long start, long length) throws IOException {
    input.pass(LONGEST_HEADER);
    OptionalLong next = laterRecord(start);
    Optional<RawRecord> given =
        next.isPresent()
            ? Optional.of(wrongLength(start, length))
            : ours(start, input.slice(start, input.position()))
                .map(record -> RawRecord.tooLong(start, input.head(RawRecord.HEAD), maxBytes));
    lost = next.isEmpty();
    // A line that is cut here is looked at again.
    input.reread(next.orElse(Math.max(start + LINE, input.position() - LINE)));
    return given;
  }

  private Optional<RawRecord> ours(long start, byte[] bytes) throws IOException {
    WarcHead head = WarcHead.of(bytes);
    Optional<String> kind = head.kindUnlessPage();
    boolean ours = texts ? head.isText() : kind.isEmpty();
    if (ours) {
      return Optional.of(new RawRecord(start, bytes, parser));
    }
    leftOut.merge(kind.orElse("page"), 1L, Long::sum);
    return Optional.empty();
  }

  /**
   * Whether a record or the end of the file follows. Looking so far also means that the end of the
   * gzip member was met, so that its checksum is known to be right.
   */
  private boolean recordEnds() throws IOException {
    String following;
    try {
      following = new String(input.peek(BETWEEN), StandardCharsets.ISO_8859_1);
    } catch (DamagedGzipException e) {
      if (e.from() < input.position()) {
        throw e;
      }
      pending = undecompressed(e.from(), new byte[0], e);
      input.drop();
      lost = true;
      return true;
    }
    String next = following.stripLeading();
    return following.startsWith(END)
        || (next.length() < NAME.length() ? NAME.startsWith(next) : next.startsWith(NAME));
  }

  private boolean beginsRecord() throws IOException {
    String line = new String(input.peek(LINE), StandardCharsets.ISO_8859_1);
    return FIRST_LINE.matcher(line).find();
  }

  /** Passes over everything before the next record, whatever is damaged there. */
  private void findRecord() throws IOException {
    boolean lineBegins = true;
    while (lost) {
      input.hold();
      try {
        if (input.peek() < 0 || (lineBegins && input.peek() == 'W' && beginsRecord())) {
          lost = false;
        } else {
          lineBegins = input.read() == '\n';
        }
      } catch (DamagedGzipException e) {
        input.drop();
        lineBegins = true;
      }
    }
  }

  private RawRecord wrongLength(long start, long length) {
    return fault(
        start, "the record does not end where its Content-Length of %d says".formatted(length));
  }

  private RawRecord truncated(long start) {
    return RawRecord.truncated(start, input.head(RawRecord.HEAD));
  }

  private RawRecord fault(long start, String message) {
    byte[] head = input.head(RawRecord.HEAD);
    return RawRecord.fault(start, head, RejectReason.BAD_WARC, Excerpt.of(message, 300));
  }
}
