/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * Cuts a text file into articles: one, or as many as there are date lines.
 *
 * <p>An article begins with its date line, or with its title: the line right before the date line
 * if an empty line is before it and it does not end like a sentence. Everything before the first
 * date line belongs to the first article. A part of a file is read from a few lines before it on,
 * so that the title of its first article is known for one.
 */
final class TextSource implements RecordSource {

  private static final int NONE = -1;

  /** Longer lines are no titles, and longer blanks no empty lines. */
  private static final int LONGEST_TITLE = 1_000;

  private final ByteInput input;
  private final RecordParser parser;
  private final int maxBytes;
  private final FilePart part;
  private final long end;

  /** Where the line begins that is the next article's title if a date line follows. */
  private long title;

  /** The beginning of an article that has become too long, of which no more is held. */
  private byte[] overlongHead;

  TextSource(ByteInput input, RecordParser parser, int maxBytes, FilePart part) {
    this.input = input;
    this.parser = parser;
    this.maxBytes = maxBytes;
    this.part = part;
    // What stands before the first line, a byte order mark, belongs to it.
    this.end = part.isFirst() ? Math.max(part.to(), input.position() + 1) : part.to();
  }

  /**
   * Cuts the articles that begin in this part, which is not the file's first.
   *
   * @param firstDate where the file's first date line begins
   */
  static TextSource within(
      FSDataInputStream file, RecordParser parser, int maxBytes, FilePart part, long firstDate)
      throws IOException {
    // A title and the empty line before it may lie before the part.
    long before = part.from() - 2 * (LONGEST_TITLE + 2);
    long start = Math.max(before, firstDate);
    file.seek(start);
    TextSource source = new TextSource(new ByteInput(file, start), parser, maxBytes, part);
    if (start > firstDate) {
      source.input.discardLine(part.to());
    }
    source.skipToPart(start > firstDate);
    return source;
  }

  /** Where the first date line of a file begins, if there is one in its first bytes. */
  static OptionalLong firstDate(byte[] head, long position) {
    int line = 0;
    // Of a line at the end of what is looked at, the date may be cut.
    int last = head.length < FileFormat.HEAD ? head.length : head.length - DateLine.PREFIX;
    while (line < last) {
      int prefix = Math.min(head.length, line + DateLine.PREFIX);
      if (DateLine.isBegunBy(Arrays.copyOfRange(head, line, prefix))) {
        return OptionalLong.of(position + line);
      }
      while (line < last && head[line] != '\n') {
        line++;
      }
      line++;
    }
    return OptionalLong.empty();
  }

  private void skipToPart(boolean dated) throws IOException {
    input.hold();
    long next = readToNextArticle(dated, part.to());
    while (next < part.from() && input.peek() >= 0) {
      input.reread(next);
      next = readToNextArticle(false, part.to());
    }
    if (next < input.position()) {
      input.reread(next);
    }
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    if (input.position() >= end || input.peek() < 0) {
      return Optional.empty();
    }
    input.hold();
    long start = input.position();
    long next = readToNextArticle(false, Long.MAX_VALUE);
    byte[] bytes = overlongHead == null ? input.slice(start, next) : overlongHead;
    input.reread(next);
    return Optional.of(
        overlongHead == null
            ? new RawRecord(start, bytes, parser)
            : RawRecord.tooLong(start, bytes, maxBytes));
  }

  @Override
  public long bytes() {
    return Math.max(0, Math.min(input.position(), part.to()) - part.from());
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  /**
   * Reads on to where the next article begins, or to the end.
   *
   * @param within whether the article at hand has its date line already
   * @param stop no further than to the first line from here on that may not follow a title
   */
  private long readToNextArticle(boolean within, long stop) throws IOException {
    overlongHead = null;
    title = NONE;
    boolean dated = within;
    boolean afterBlank = false;
    while (input.peek() >= 0) {
      long line = input.position();
      if (line >= stop && title == NONE) {
        return line;
      }
      boolean dateLine = DateLine.isBegunBy(input.peek(DateLine.PREFIX));
      if (dateLine && dated) {
        return title == NONE ? line : title;
      }
      dated |= dateLine;
      if (overlongHead != null) {
        input.hold();
      }
      title = NONE;
      int last = readLine(line);
      boolean brief = input.position() - line <= Math.min(LONGEST_TITLE, maxBytes);
      boolean blank = last == NONE;
      boolean likeTitle = dated && !dateLine && afterBlank && !blank && !endsSentence(last);
      title = likeTitle && brief ? line : NONE;
      afterBlank = blank && brief;
    }
    return input.position();
  }

  /** Reads a line and gives its last byte that is not blank, if there is one. */
  private int readLine(long line) throws IOException {
    int last = NONE;
    int c = input.read();
    while (c >= 0 && c != '\n') {
      last = c == ' ' || c == '\t' || c == '\r' ? last : c;
      if (input.held() > maxBytes) {
        overlongHead = overlongHead == null ? input.head(RawRecord.HEAD) : overlongHead;
        // The line may be the next article's title.
        input.holdFrom(input.heldFrom() < line ? line : input.position());
      }
      c = input.read();
    }
    return last;
  }

  private static boolean endsSentence(int last) {
    // The last is the end of a closing quotation mark in UTF-8.
    return last == '.' || last == '!' || last == '?' || last == '"' || last == 0x9d;
  }
}
