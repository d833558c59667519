/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.language.Languages;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises windows-1252 where it is plain: in a text that is shown to be in a language of Western
 * Europe, with few other bytes than ASCII, all of them marks and letters that such texts have, and
 * nothing that looks like UTF-8. Each record tells it for itself, so that a part of a file is read
 * as the whole is.
 */
final class WesternText {

  private static final Charset CHARSET = Charset.forName("windows-1252");

  private static final Set<String> LANGUAGES =
      Set.of("en", "fr", "de", "es", "it", "pt", "nl", "sv", "da", "no", "nb", "nn", "fi", "ca");

  /** So many ASCII letters for each other byte. */
  private static final int PLAIN_LETTERS = 6;

  private static final BitSet MARKS =
      bytes(
          "\u20ac\u201a\u201e\u2026\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u2122\u00a0\u00a1\u00a3\u00a7\u00a9"
              + "\u00aa\u00ab\u00ae\u00b0\u00b4\u00b7\u00ba\u00bb\u00bd\u00bf");

  private static final BitSet LETTERS =
      bytes(
          "\u0152\u0153\u0160\u0161\u017d\u017e\u00c0\u00c1\u00c4\u00c5\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb\u00cd"
              + "\u00d1\u00d3\u00d4\u00d5\u00d6\u00d8\u00da\u00dc\u00df\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6"
              + "\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f8"
              + "\u00f9\u00fa\u00fb\u00fc");

  private WesternText() {}

  private static BitSet bytes(String characters) {
    BitSet set = new BitSet(256);
    for (byte b : characters.getBytes(CHARSET)) {
      set.set(b & 0xff);
    }
    return set;
  }

  /** The text, if it plainly is one. */
  static Optional<String> decode(byte[] bytes) {
    if (!isLikely(bytes)) {
      return Optional.empty();
    }
    String text = new String(bytes, CHARSET);
    String language = Languages.of(text);
    return language != null && LANGUAGES.contains(language) ? Optional.of(text) : Optional.empty();
  }

  private static boolean isLikely(byte[] bytes) {
    int plain = 0;
    int other = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (isPlainLetter(bytes, i)) {
        plain++;
      } else if (bytes[i] < 0) {
        other++;
        if (!isAtItsPlace(bytes, i)) {
          return false;
        }
      }
    }
    return other * PLAIN_LETTERS <= plain;
  }

  private static boolean isAtItsPlace(byte[] bytes, int i) {
    int c = bytes[i] & 0xff;
    boolean continued = i + 1 < bytes.length && (bytes[i + 1] & 0xc0) == 0x80;
    if (MARKS.get(c)) {
      return true;
    }
    return LETTERS.get(c)
        && !(c >= 0xc2 && continued)
        && (isPlainLetter(bytes, i - 1) || isPlainLetter(bytes, i + 1));
  }

  private static boolean isPlainLetter(byte[] bytes, int i) {
    return i >= 0 && i < bytes.length && Character.isLetter(bytes[i]) && bytes[i] > 0;
  }
}
