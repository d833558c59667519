/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.FieldNames;
import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * Cuts a JSON file that is an array of objects, by itself or in a {@link JsonEnvelope}, one object,
 * or objects after each other.
 *
 * <p>It only follows braces and quotes. An object that never closes would take the rest of the file
 * with it; then what was read is cut wherever text looks like the beginning of the file's first
 * object (its brace and first key), and each piece is a record. Memory stays within the limit of a
 * record: a longer one is passed over without being held.
 *
 * <p>A part of a file may end before an object where all is as it was behind the file's first: what
 * is open around it, and how objects begin.
 */
final class JsonSource implements RecordSource {

  /** So many pieces are cut at once; each is a copy in memory. */
  private static final int MOST_PIECES = 10_000;

  private final ByteInput input;
  private final RecordParser parser;
  private final FieldNames names;
  private final int maxBytes;
  private final PartEnd end;
  private final Rereading rereading;
  private final Deque<RawRecord> pieces = new ArrayDeque<>();
  private JsonOpening opening = JsonOpening.UNKNOWN;
  private int openArrays;

  /** Of what is open around the list of records, how much; 0 outside of a {@link JsonEnvelope}. */
  private int envelope;

  private boolean mayBeWrapped = true;

  /** Whether there was no object yet. */
  private boolean beforeFirst = true;

  /** What is open around the file's first record, if it tells how objects begin; else null. */
  private Around usual;

  /** What is open around an object. */
  private record Around(int openArrays, int envelope, boolean mayBeWrapped) {}

  private JsonSource(ByteInput input, FileContent file, RecordParser parser, PartEnd end) {
    this.names = file.names();
    this.input = input;
    this.parser = parser;
    this.maxBytes = file.maxRecordBytes();
    this.end = end;
    this.rereading = new Rereading(maxBytes, file.part().rereadBefore());
  }

  /**
   * Cuts a file or a part of it.
   *
   * @throws IOException when the file's beginning does not tell how a part begins
   */
  static JsonSource open(FileContent file, RecordParser parser) throws IOException {
    if (file.part().isFirst()) {
      return new JsonSource(file.input(), file, parser, file.end());
    }
    JsonSource beginning = new JsonSource(file.input(), file, parser, position -> false);
    while (beginning.isBeforeFirst(beginning.input.position()) && beginning.next().isPresent()) {
      // What comes before the first object.
    }
    if (beginning.usual == null) {
      throw new IOException("the first record does not show how records begin");
    }
    JsonSource source = new JsonSource(file.records(), file, parser, file.end());
    source.opening = beginning.opening;
    source.usual = beginning.usual;
    source.openArrays = source.usual.openArrays;
    source.envelope = source.usual.envelope;
    source.mayBeWrapped = source.usual.mayBeWrapped;
    if (source.end.beginsAnywhere()) {
      source.findObject();
    }
    return source;
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    while (true) {
      if (!pieces.isEmpty()) {
        return Optional.of(pieces.remove());
      }
      if (input.peek() == '{' && around().equals(usual) && end.isAt(input.position())) {
        return Optional.empty();
      }
      if (mayBeWrapped && openArrays <= 0 && input.peek() == '{') {
        openEnvelope();
        continue;
      }
      input.hold();
      long start = input.position();
      int c = input.read();
      switch (c) {
        case ' ', '\t', '\r', '\n', ',' -> {}
        case '[' -> openArrays++;
        case ']' -> {
          openArrays--;
          closeEnvelope();
        }
        case '{' -> {
          return Optional.of(object(start));
        }
        case -1 -> {
          return end(start);
        }
        default -> {
          return Optional.of(stray(start));
        }
      }
    }
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

  /** Whether an object that begins there, not far behind the file's beginning, is its first. */
  private boolean isBeforeFirst(long position) {
    return beforeFirst && position < FileFormat.HEAD;
  }

  private Around around() {
    return new Around(openArrays, envelope, mayBeWrapped);
  }

  /** Passes over all before what looks like an object behind another one. */
  private void findObject() throws IOException {
    int before = openArrays > 0 ? ',' : '}';
    int last = 0;
    int c = input.peek();
    while (c >= 0 && !(c == '{' && last == before && opening.begins(input))) {
      last = Character.isWhitespace(c) ? last : c;
      input.hold();
      input.read();
      c = input.peek();
    }
  }

  /** Passes over what stands before the list of records, if there is one in the next object. */
  private void openEnvelope() throws IOException {
    Optional<JsonEnvelope> found = JsonEnvelope.of(input.peekSound(FileFormat.HEAD), names);
    mayBeWrapped = found.isPresent();
    if (found.isPresent()) {
      long start = input.position();
      input.hold();
      input.pass(found.get().toList());
      JsonEnvelope.unread(input.slice(start, input.position()), names)
          .ifPresent(message -> pieces.add(unread(start, input.head(RawRecord.HEAD), message)));
      envelope = found.get().depth();
      openArrays = 1;
    }
  }

  /** Passes over what stands behind a list of records, up to another one or to the end. */
  private void closeEnvelope() throws IOException {
    if (envelope == 0 || openArrays > 0) {
      return;
    }
    JsonDepth depth = JsonDepth.of(envelope);
    int c = 0;
    while (c >= 0 && depth.isOpen()) {
      input.hold();
      c = input.read();
      if (c == '[' && depth.open() <= envelope && isListOfRecords(depth.lastString())) {
        envelope = depth.open();
        openArrays = 1;
        return;
      }
      if (c == '[' && depth.open() <= envelope && isUnread(depth.lastString())) {
        String message = JsonEnvelope.unread(depth.lastString());
        byte[] head = input.peekSound(RawRecord.HEAD);
        pieces.add(unread(input.position() - 1, head, message));
      }
      depth.follow(c);
    }
    envelope = 0;
    // An envelope that does not end is at fault as a list is.
    openArrays = c < 0 ? 1 : 0;
  }

  private boolean isUnread(String name) throws IOException {
    return !JsonEnvelope.isNameOfList(name)
        && JsonEnvelope.isBegunByText(input.peekSound(FileFormat.HEAD), names);
  }

  private static RawRecord unread(long position, byte[] head, String message) {
    return RawRecord.fault(position, head, RejectReason.BAD_JSON, message);
  }

  private boolean isListOfRecords(String name) throws IOException {
    return JsonEnvelope.isNameOfList(name)
        && JsonEnvelope.isRecord(input.peekSound(FileFormat.HEAD), names);
  }

  private RawRecord object(long start) throws IOException {
    boolean first = isBeforeFirst(start);
    beforeFirst = false;
    JsonDepth depth = new JsonDepth();
    depth.follow('{');
    while (depth.isOpen()) {
      int c = input.read();
      if (c < 0) {
        return unclosed(start);
      }
      depth.follow(c);
      if (input.held() > maxBytes) {
        return overlong(start, depth);
      }
    }
    byte[] bytes = input.slice(start, input.position());
    int inner = opening.find(bytes, 1);
    if (inner > 0 && rereading.isAllowedAt(start) && !isWellFormed(bytes)) {
      rereading.add(bytes.length - inner);
      // A fault before it made a brace of the next object look like the end of this one.
      input.reread(start + inner);
      return new RawRecord(start, Arrays.copyOf(bytes, inner), parser);
    }
    if (opening == JsonOpening.UNKNOWN) {
      opening = JsonOpening.of(bytes);
      usual = first && opening != JsonOpening.UNKNOWN ? around() : null;
    }
    return new RawRecord(start, bytes, parser);
  }

  private boolean isWellFormed(byte[] bytes) {
    try {
      parser.parse(bytes);
      return true;
    } catch (UnusableRecordException e) {
      return false;
    }
  }

  private RawRecord unclosed(long start) {
    if (cutToPieces(start)) {
      return pieces.remove();
    }
    String message = "the file ends inside this object; bring the whole file";
    openArrays = 0;
    return RawRecord.fault(start, input.head(RawRecord.HEAD), RejectReason.TRUNCATED, message);
  }

  private RawRecord overlong(long start, JsonDepth depth) throws IOException {
    if (cutToPieces(start)) {
      return pieces.remove();
    }
    byte[] head = input.head(RawRecord.HEAD);
    Optional<String> unread = JsonEnvelope.unread(input.head(FileFormat.HEAD), names);
    int c = 0;
    while (c >= 0 && depth.isOpen()) {
      input.hold();
      c = input.read();
      depth.follow(c);
    }
    // A list that ends within this object is at fault once, not twice.
    openArrays = c < 0 ? 0 : openArrays;
    return unread
        .map(message -> RawRecord.fault(start, head, RejectReason.TOO_LONG, message))
        .orElseGet(() -> RawRecord.tooLong(start, head, maxBytes));
  }

  /** Cuts all that is held but the last piece, which is read again since it may go on. */
  private boolean cutToPieces(long start) {
    byte[] held = input.slice(start, input.position());
    int from = 0;
    int next = opening.find(held, 1);
    while (next > 0 && pieces.size() < MOST_PIECES) {
      byte[] piece = input.slice(start + from, start + next);
      pieces.add(new RawRecord(start + from, piece, parser));
      from = next;
      next = opening.find(held, from + 1);
    }
    if (from > 0) {
      input.reread(start + from);
    }
    return from > 0;
  }

  /** What stands between objects and is none, up to the next object or line. */
  private RawRecord stray(long start) throws IOException {
    int c = input.peek();
    while (c >= 0 && c != '\n' && c != '{') {
      if (input.held() > maxBytes) {
        byte[] head = input.head(RawRecord.HEAD);
        input.discardLine();
        return RawRecord.tooLong(start, head, maxBytes);
      }
      input.read();
      c = input.peek();
    }
    String message = "there is something between the objects of the file that is not an object";
    return RawRecord.fault(start, input.head(RawRecord.HEAD), RejectReason.BAD_JSON, message);
  }

  private Optional<RawRecord> end(long position) {
    if (openArrays <= 0) {
      return Optional.empty();
    }
    openArrays = 0;
    String message = "the file ends before its list is closed; bring the whole file";
    return Optional.of(RawRecord.fault(position, new byte[0], RejectReason.TRUNCATED, message));
  }
}
