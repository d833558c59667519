/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.story;

import java.util.Arrays;

/**
 * The words of a text as hashes, in order. A word is a run of letters and digits without regard to
 * case; a point or comma between two digits belongs to the number. Where writing has no blanks
 * between words, each character is one.
 *
 * <p>The hash (FNV-1a over UTF-16, finished as in MurmurHash3) is part of what tables hold: it must
 * never change, which is why no library's is used.
 */
final class WordHashes {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private long[] hashes = new long[512];
  private boolean[] numbers = new boolean[512];
  private int count;

  private long hash = FNV_OFFSET;
  private boolean inside;
  private boolean digits;

  private WordHashes() {}

  static WordHashes of(String text) {
    WordHashes words = new WordHashes();
    int next;
    for (int i = 0; i < text.length(); i += next) {
      char c = text.charAt(i);
      next = 1;
      if (c < 0x80) {
        words.putAscii(c, text, i);
      } else {
        int codePoint = text.codePointAt(i);
        next = Character.charCount(codePoint);
        words.put(codePoint);
      }
    }
    words.endWord();
    return words;
  }

  int count() {
    return count;
  }

  long hash(int word) {
    return hashes[word];
  }

  /** Whether there is a digit in the word. */
  boolean isNumber(int word) {
    return numbers[word];
  }

  private void putAscii(char c, String text, int at) {
    if (c >= 'a' && c <= 'z') {
      add(c);
    } else if (c >= 'A' && c <= 'Z') {
      add(c + 32);
    } else if (c >= '0' && c <= '9') {
      digits = true;
      add(c);
    } else if (!((c == '.' || c == ',') && isBetweenDigits(text, at))) {
      endWord();
    }
  }

  private static boolean isBetweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void put(int codePoint) {
    if (standsAlone(codePoint)) {
      endWord();
      add(codePoint);
      endWord();
    } else if (Character.isLetterOrDigit(codePoint)) {
      digits |= Character.isDigit(codePoint);
      // Up and down again: a single direction leaves pairs such as a final sigma apart.
      add(Character.toLowerCase(Character.toUpperCase(codePoint)));
    } else if (Character.getType(codePoint) != Character.NON_SPACING_MARK
        && Character.getType(codePoint) != Character.COMBINING_SPACING_MARK) {
      endWord();
    }
  }

  /** Chinese, Japanese, Thai, Lao, Khmer and Burmese letters. */
  private static boolean standsAlone(int c) {
    return (c >= 0x2E80 && c < 0xA000 && Character.isLetter(c))
        || (c >= 0x20000 && c < 0x32000)
        || (c >= 0x0E00 && c < 0x0F00 && Character.isLetter(c))
        || (c >= 0x1000 && c < 0x10A0 && Character.isLetter(c))
        || (c >= 0x1780 && c < 0x1800 && Character.isLetter(c));
  }

  private void add(int codePoint) {
    hash = (hash ^ codePoint) * FNV_PRIME;
    inside = true;
  }

  private void endWord() {
    if (!inside) {
      return;
    }
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * count);
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    hashes[count] = mixed(hash);
    numbers[count] = digits;
    count++;
    hash = FNV_OFFSET;
    inside = false;
    digits = false;
  }

  /** The last steps of MurmurHash3, which spread each bit over all others. */
  static long mixed(long value) {
    long h = value;
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
