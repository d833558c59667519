/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says that a file is of a kind that is not read, and what to do with it. */
final class ForeignContent extends IOException {

  private static final long serialVersionUID = 1L;

  private static final int TAR_MARK = 257;

  /** By what a file begins with. */
  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.of(
              ZipSource.OPENING,
              "it is a ZIP archive in another; unpack the outer one and name the files in it",
              "%PDF-",
              "it is a PDF; make a text of it, such as with 'pdftotext'",
              "7z\u00bc\u00af",
              "it is a 7z archive; unpack it and name the files in it",
              "Rar!\u001a",
              "it is a RAR archive; unpack it and name the files in it",
              "\u00d0\u00cf\u0011\u00e0",
              "it is an old office document; save it as text or CSV",
              "{\\rtf",
              "it is an RTF document; save it as text",
              "SQLite format 3\u0000",
              "it is an SQLite database; write its table as CSV",
              "CDX ",
              "it is an index of web archives; name the archives"));

  private ForeignContent(String message) {
    super(message);
  }

  /** The failure of a document that is a ZIP archive. */
  static ForeignContent ofDocument() {
    return new ForeignContent(
        "it is an office document, an EPUB or a Java archive; save it as text or CSV");
  }

  /** The failure of a file in an archive that can only be read where it lies by itself. */
  static ForeignContent ofSeeking(String format) {
    return new ForeignContent(
        "a file of the format %s is not read within an archive; unpack it".formatted(format));
  }

  /** The failure of a file that begins so; nothing if it may be read. */
  static Optional<ForeignContent> of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    String opening = text.stripLeading();
    if (text.startsWith("ustar", TAR_MARK)) {
      return Optional.of(
          new ForeignContent("it is a TAR archive; unpack it and name the files in it"));
    }
    return KINDS.entrySet().stream()
        .filter(kind -> opening.startsWith(kind.getKey()))
        .findFirst()
        .map(kind -> new ForeignContent(kind.getValue()));
  }
}
