/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Finds the tags of XML, byte by byte. What stands in comments, CDATA sections, processing
 * instructions and document type declarations is passed over; nothing is expanded.
 */
final class XmlTags {

  /** Longer names are none that anybody looks for. */
  private static final int LONGEST_NAME = 100;

  private static final int END_OF_INPUT = -1;

  private final ByteInput input;
  private final int maxBytes;
  private boolean kept;
  private boolean overlong;
  private long position;
  private String name = "";

  /** What was found. */
  enum Tag {
    /** A start tag. */
    START,
    /** The tag of an element without content. */
    EMPTY,
    /** An end tag. */
    END,
    /** No more tags, or none within the bytes that may be kept. */
    NONE
  }

  XmlTags(ByteInput input, int maxBytes) {
    this.input = input;
    this.maxBytes = maxBytes;
  }

  /** Keeps in the input what is read from the last tag on. */
  void keep() {
    kept = true;
    overlong = false;
  }

  /** Keeps no more than the tag at hand. */
  void release() {
    kept = false;
  }

  /** Whether the search ended since there was more to keep than is allowed. */
  boolean isOverlong() {
    return overlong;
  }

  /** Where the tag begins. */
  long position() {
    return position;
  }

  /** The tag's name, with its prefix. */
  String name() {
    return name;
  }

  /** The name of an element without the prefix. */
  static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Goes on to the next tag and reads it. */
  Tag next() throws IOException {
    while (true) {
      if (!kept) {
        input.hold();
      }
      position = input.position();
      int c = read();
      if (c == END_OF_INPUT) {
        return Tag.NONE;
      }
      if (c != '<') {
        continue;
      }
      int kind = input.peek();
      if (kind == '!') {
        read();
        skipDeclaration();
      } else if (kind == '?') {
        skipPast("?>");
      } else if (kind == '/') {
        read();
        return tag(Tag.END);
      } else if (isNameStart(kind)) {
        return tag(Tag.START);
      }
    }
  }

  /** A tag that is not closed does not take the next one with it. */
  private Tag tag(Tag kind) throws IOException {
    StringBuilder read = new StringBuilder();
    int c = input.peek();
    while (c > ' ' && c != '>' && c != '/' && c != '<') {
      if (read.length() < LONGEST_NAME) {
        read.append((char) c);
      }
      c = readThenPeek();
    }
    name =
        new String(read.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    int last = 0;
    while (c != END_OF_INPUT && c != '>' && c != '<') {
      last = c;
      c = readThenPeek();
    }
    if (c == END_OF_INPUT) {
      return Tag.NONE;
    }
    if (c == '>') {
      read();
    }
    return kind == Tag.START && last == '/' ? Tag.EMPTY : kind;
  }

  private int readThenPeek() throws IOException {
    return read() == END_OF_INPUT ? END_OF_INPUT : input.peek();
  }

  private void skipDeclaration() throws IOException {
    if (startsWith("--")) {
      skipPast("-->");
    } else if (startsWith("[CDATA[")) {
      skipPast("]]>");
    } else if (startsWith("DOCTYPE")) {
      skipDocumentType();
    }
  }

  /** The declarations of a document type stand in brackets. */
  private void skipDocumentType() throws IOException {
    int brackets = 0;
    int c = read();
    while (c != END_OF_INPUT && !(c == '>' && brackets <= 0)) {
      brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
      c = read();
    }
  }

  private void skipPast(String end) throws IOException {
    int matched = 0;
    int c = 0;
    while (c != END_OF_INPUT && matched < end.length()) {
      c = read();
      if (c == end.charAt(matched)) {
        matched++;
      } else if (!(matched == 2 && end.length() == 3 && c == end.charAt(1))) {
        // Of ]]]> and ---> the last two before the bracket count.
        matched = c == end.charAt(0) ? 1 : 0;
      }
    }
  }

  private boolean startsWith(String text) throws IOException {
    byte[] next = input.peek(text.length());
    return new String(next, StandardCharsets.ISO_8859_1).equals(text);
  }

  private int read() throws IOException {
    if (!kept) {
      // A comment of any length needs no memory; a tag is held from its beginning.
      if (input.held() > maxBytes) {
        input.hold();
      }
      return input.read();
    }
    if (input.held() > maxBytes) {
      overlong = true;
      return END_OF_INPUT;
    }
    return input.read();
  }

  private static boolean isNameStart(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
  }
}
