/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.util.Optional;

/**
 * Cuts a text file into articles: one, or as many as there are date lines.
 *
 * <p>An article begins with its date line, or with its title: the line right before the date line
 * if an empty line is before it and it does not end like a sentence. Everything before the first
 * date line belongs to the first article.
 */
final class TextSource implements RecordSource {

  private static final int NONE = -1;

  private final ByteInput input;
  private final RecordParser parser;
  private final int maxBytes;

  /** Where the line begins that is the next article's title if a date line follows. */
  private long title;

  /** The beginning of an article that has become too long, of which no more is held. */
  private byte[] overlongHead;

  TextSource(ByteInput input, RecordParser parser, int maxBytes) {
    this.input = input;
    this.parser = parser;
    this.maxBytes = maxBytes;
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    if (input.peek() < 0) {
      return Optional.empty();
    }
    input.hold();
    long start = input.position();
    long end = readToNextArticle();
    byte[] bytes = overlongHead == null ? input.slice(start, end) : overlongHead;
    input.reread(end);
    return Optional.of(
        overlongHead == null
            ? new RawRecord(start, bytes, parser)
            : RawRecord.tooLong(start, bytes, maxBytes));
  }

  @Override
  public long bytes() {
    return input.position();
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  private long readToNextArticle() throws IOException {
    overlongHead = null;
    title = NONE;
    boolean dated = false;
    boolean afterBlank = false;
    while (input.peek() >= 0) {
      long line = input.position();
      boolean dateLine = DateLine.isBegunBy(input.peek(DateLine.PREFIX));
      if (dateLine && dated) {
        return title == NONE ? line : title;
      }
      dated |= dateLine;
      if (overlongHead != null) {
        input.hold();
      }
      title = NONE;
      int last = readLine();
      boolean likeTitle = dated && !dateLine && afterBlank && !endsSentence(last);
      title = likeTitle && input.heldFrom() <= line ? line : NONE;
      afterBlank = last == NONE;
      if (afterBlank) {
        title = NONE;
      }
    }
    return input.position();
  }

  /** Reads a line and gives its last byte that is not blank, if there is one. */
  private int readLine() throws IOException {
    int last = NONE;
    int c = input.read();
    while (c >= 0 && c != '\n') {
      last = c == ' ' || c == '\t' || c == '\r' ? last : c;
      if (input.held() > maxBytes) {
        overlongHead = overlongHead == null ? input.head(RawRecord.HEAD) : overlongHead;
        input.hold();
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
