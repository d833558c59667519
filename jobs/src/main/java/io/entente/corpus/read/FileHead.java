/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.FieldNames;
import java.nio.charset.StandardCharsets;

/**
 * What a file's format is recognised by.
 *
 * @param ending of its name, in lower case and without that of a compression
 * @param text its beginning, decompressed, without white space before it
 * @param names field names, by which a header is known
 */
record FileHead(String ending, String text, FieldNames names) {

  static FileHead of(String fileName, byte[] bytes, FieldNames names) {
    String text = new String(bytes, StandardCharsets.UTF_8).stripLeading();
    return new FileHead(FileNames.ending(fileName), text, names);
  }

  boolean startsWith(String opening) {
    return text.startsWith(opening);
  }

  String firstLine() {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
