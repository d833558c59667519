/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What near copies of a text are known by: a text of some 180 characters, made from the article's
 * title and body alone.
 *
 * <p>It has four parts: the number of shingles (runs of three words); MinHash values of all
 * shingles (Broder 1997), of each the six lowest bits as one character (Li and König 2010); the
 * same of the text's beginning, which is what a shortened copy keeps; and the text's numbers, at
 * most 32, two characters each. Where two signatures have the same character at the same place,
 * that many shingles are likely to be shared.
 *
 * <p>Own, since Spark MLlib's MinHashLSH signs vectors over a vocabulary, joins all of them again
 * in each run and keeps no signature in a table. Tables hold these: what this class makes of a text
 * must never change.
 */
public final class Signature {

  /** Characters of a band: two texts that agree in all of one are worth a comparison. */
  public static final int BAND_LENGTH = 4;

  static final int SIZE_LENGTH = 3;
  static final int ALL = 128;
  static final int LEAD = 32;
  static final int ALL_BEGIN = SIZE_LENGTH;
  static final int LEAD_BEGIN = ALL_BEGIN + ALL;
  static final int NUMBERS_BEGIN = LEAD_BEGIN + LEAD;

  /** Bands of a signature: of all shingles, then of the beginning. */
  public static final int BANDS = (ALL + LEAD) / BAND_LENGTH;

  /** Texts of fewer words have their title as part of the text: it is all that tells them apart. */
  static final int SHORT_TEXT = 50;

  /** Of so few words only exact copies are known. */
  private static final int LEAST_WORDS = 8;

  private static final int SHINGLE = 3;
  private static final int LEAD_SHINGLES = 50;
  private static final int MOST_NUMBERS = 32;

  /** In the order of their codes, so that numbers can be compared as texts. */
  private static final char[] SYMBOLS =
      "+-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".toCharArray();

  private static final int MOST_SHINGLES = (1 << (6 * SIZE_LENGTH)) - 1;

  private static final int[] FACTORS = new int[ALL];
  private static final int[] SUMMANDS = new int[ALL];

  static {
    for (int i = 0; i < ALL; i++) {
      FACTORS[i] = (int) WordHashes.mixed(2L * i + 1) | 1;
      SUMMANDS[i] = (int) WordHashes.mixed(2L * i + 2);
    }
  }

  private final int[] least = new int[ALL];
  private final StringBuilder text = new StringBuilder(NUMBERS_BEGIN + 2 * MOST_NUMBERS);

  private Signature() {
    Arrays.fill(least, Integer.MAX_VALUE);
  }

  /**
   * The signature of an article.
   *
   * @param title its title, or null
   * @return the signature; empty for a text of a few words, of which only exact copies are known
   */
  public static String of(String title, String body) {
    WordHashes words = WordHashes.of(body);
    if (words.count() < SHORT_TEXT && title != null) {
      words = WordHashes.of(body + '\n' + title);
    }
    return words.count() < LEAST_WORDS ? "" : new Signature().make(words);
  }

  /** Index of a band's first character. */
  public static int bandBegin(int band) {
    return ALL_BEGIN + band * BAND_LENGTH;
  }

  private String make(WordHashes words) {
    put(words, 0, LEAD_SHINGLES);
    StringBuilder lead = new StringBuilder(LEAD);
    for (int i = 0; i < LEAD; i++) {
      lead.append(symbol(least[i]));
    }
    put(words, LEAD_SHINGLES, Integer.MAX_VALUE);
    appendCode(Math.min(words.count() - SHINGLE + 1, MOST_SHINGLES), SIZE_LENGTH);
    for (int i = 0; i < ALL; i++) {
      text.append(symbol(least[i]));
    }
    text.append(lead);
    appendNumbers(words);
    return text.toString();
  }

  private void put(WordHashes words, int from, int to) {
    int end = Math.min(to, words.count() - SHINGLE + 1);
    for (int i = from; i < end; i++) {
      long two = WordHashes.mixed(words.hash(i) * 31 + words.hash(i + 1));
      int shingle = (int) WordHashes.mixed(two * 31 + words.hash(i + 2));
      for (int h = 0; h < ALL; h++) {
        least[h] = Math.min(least[h], shingle * FACTORS[h] + SUMMANDS[h]);
      }
    }
  }

  /** Of more numbers than there is room for, those with the lowest codes, in any text the same. */
  private void appendNumbers(WordHashes words) {
    IntStream.range(0, words.count())
        .filter(words::isNumber)
        .map(word -> (int) words.hash(word) & 0xFFF)
        .sorted()
        .distinct()
        .limit(MOST_NUMBERS)
        .forEach(code -> appendCode(code, 2));
  }

  private void appendCode(int code, int length) {
    for (int i = length - 1; i >= 0; i--) {
      text.append(SYMBOLS[(code >> (6 * i)) & 63]);
    }
  }

  /** Whether the signature lists every number of its text. */
  static boolean hasAllNumbers(String signature) {
    return signature.length() < NUMBERS_BEGIN + 2 * MOST_NUMBERS;
  }

  static int code(String signature, int begin, int length) {
    int code = 0;
    for (int i = begin; i < begin + length; i++) {
      code = (code << 6) | Arrays.binarySearch(SYMBOLS, signature.charAt(i));
    }
    return code;
  }

  private static char symbol(int value) {
    return SYMBOLS[(int) WordHashes.mixed(value) & 63];
  }
}
