/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.RejectReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts RSS, RDF and Atom into items.
 *
 * <p>Each item is parsed on its own, so one that is malformed costs no other. An item that is not
 * closed ends where the next one begins. Where a comment or a CDATA section in it never ends, what
 * was read is cut wherever a next item seems to begin, and each piece is a record.
 */
final class FeedSource implements RecordSource {

  private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF", "channel");
  private static final Set<String> ITEMS = Set.of("item", "entry");

  /** So many pieces are cut at once; each is a copy in memory. */
  private static final int MOST_PIECES = 10_000;

  private final ByteInput input;
  private final XmlTags tags;
  private final RecordParser parser;
  private final int maxBytes;
  private final Deque<RawRecord> pieces = new ArrayDeque<>();
  private final boolean blank;
  private String root;
  private boolean closed;
  private boolean ended;

  private FeedSource(ByteInput input, RecordParser parser, int maxBytes) throws IOException {
    this.input = input;
    this.blank = new String(input.peek(FileFormat.HEAD), StandardCharsets.UTF_8).isBlank();
    this.tags = new XmlTags(input, maxBytes);
    this.parser = parser;
    this.maxBytes = maxBytes;
  }

  /**
   * Reads what the feed says of itself before its first item.
   *
   * @param chosen our field name to the element's, where a person chose it
   * @throws IOException when it is in an encoding that cannot be read
   */
  static RecordSource open(ByteInput input, Map<String, String> chosen, int maxBytes)
      throws IOException {
    FeedHead head = FeedHead.of(input.peek(FileFormat.HEAD));
    return new FeedSource(input, new FeedRecordParser(chosen, head), maxBytes);
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    if (!pieces.isEmpty()) {
      return Optional.of(pieces.remove());
    }
    tags.release();
    while (!ended) {
      XmlTags.Tag tag = tags.next();
      if (tag == XmlTags.Tag.NONE) {
        return end();
      }
      String name = tags.name();
      root = root == null ? name : root;
      if (isItem(name)) {
        return Optional.of(item(tag, name));
      }
      closed |= name.equals(root) && tag != XmlTags.Tag.START;
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

  private RawRecord item(XmlTags.Tag first, String name) throws IOException {
    long start = tags.position();
    if (start < input.heldFrom()) {
      passOver(name);
      return RawRecord.tooLong(start, input.head(RawRecord.HEAD), maxBytes);
    }
    return switch (first) {
      case START -> startedItem(start, name);
      case EMPTY -> record(start, input.position());
      default -> {
        String message = "an item ends here that does not begin";
        yield RawRecord.fault(start, head(start, input.position()), RejectReason.BAD_XML, message);
      }
    };
  }

  private RawRecord startedItem(long start, String name) throws IOException {
    tags.keep();
    while (true) {
      XmlTags.Tag tag = tags.next();
      boolean same = tags.name().equals(name);
      if (tag == XmlTags.Tag.NONE) {
        return unfinished(start, name);
      }
      if (tag == XmlTags.Tag.END && same) {
        return record(start, input.position());
      }
      boolean next = tag == XmlTags.Tag.START && same;
      if (next || (tag == XmlTags.Tag.END && tags.name().equals(root))) {
        byte[] head = head(start, tags.position());
        input.reread(tags.position());
        String message = "the item is not closed before the next one begins";
        return RawRecord.fault(start, head, RejectReason.BAD_XML, message);
      }
    }
  }

  private RawRecord unfinished(long start, String name) throws IOException {
    if (cutToPieces(start, name)) {
      return pieces.remove();
    }
    byte[] head = input.head(RawRecord.HEAD);
    if (tags.isOverlong()) {
      passOver(name);
      return RawRecord.tooLong(start, head, maxBytes);
    }
    closed = true;
    String message = "the file ends inside this item; bring the whole file";
    return RawRecord.fault(start, head, RejectReason.TRUNCATED, message);
  }

  /** Cuts all that is held but the last piece, which is read again since it may go on. */
  private boolean cutToPieces(long start, String name) {
    byte[] held = input.slice(start, input.position());
    int from = 0;
    int next = find(held, name, 1);
    while (next > 0 && pieces.size() < MOST_PIECES) {
      pieces.add(record(start + from, start + next));
      from = next;
      next = find(held, name, from + 1);
    }
    if (from > 0) {
      input.reread(start + from);
    }
    return from > 0;
  }

  private static int find(byte[] held, String name, int from) {
    byte[] opening = ("<" + name).getBytes(StandardCharsets.UTF_8);
    for (int i = from; i + opening.length < held.length; i++) {
      int after = held[i + opening.length];
      boolean complete = after == '>' || after == '/' || Character.isWhitespace(after);
      if (complete && Arrays.equals(held, i, i + opening.length, opening, 0, opening.length)) {
        return i;
      }
    }
    return -1;
  }

  private void passOver(String name) throws IOException {
    tags.release();
    XmlTags.Tag tag = tags.next();
    while (tag != XmlTags.Tag.NONE
        && (!tags.name().equals(name) || tags.position() < input.heldFrom())) {
      tag = tags.next();
    }
    if (tag == XmlTags.Tag.START || tag == XmlTags.Tag.EMPTY) {
      input.reread(tags.position());
    }
    // A feed that ends within this item is at fault once, not twice.
    closed |= tag == XmlTags.Tag.NONE;
  }

  private RawRecord record(long start, long end) {
    return new RawRecord(start, input.slice(start, end), parser);
  }

  private byte[] head(long start, long end) {
    return input.slice(start, Math.min(end, start + RawRecord.HEAD));
  }

  private Optional<RawRecord> end() {
    ended = true;
    long position = input.position();
    if (root == null ? !blank : !isItem(root) && !ROOTS.contains(XmlTags.local(root))) {
      String message =
          "the file is no feed: its first element is %s, not rss, RDF or feed"
              .formatted(root == null ? "none" : "'" + root + "'");
      return Optional.of(RawRecord.fault(0, new byte[0], RejectReason.BAD_XML, message));
    }
    if (closed || root == null || isItem(root)) {
      return Optional.empty();
    }
    String message = "the file ends before its feed is closed; bring the whole file";
    return Optional.of(RawRecord.fault(position, new byte[0], RejectReason.TRUNCATED, message));
  }

  private static boolean isItem(String name) {
    return ITEMS.contains(XmlTags.local(name));
  }
}
