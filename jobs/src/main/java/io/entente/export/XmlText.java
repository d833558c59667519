/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

/** Text for XML. */
final class XmlText {

  private XmlText() {}

  /** The text without characters that XML 1.0 cannot hold. */
  static String legal(String text) {
    return text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
