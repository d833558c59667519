/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

/**
 * A word of a text as names are compared by it.
 *
 * @param begin index of its first char in the text
 * @param end index after its last char; a possessive ending is outside
 * @param joined whether nothing that divides names, such as a comma, stands between it and the word
 *     before
 * @param form its letters without diacritics, periods and apostrophes, case kept
 * @param folded the form as words are compared by it ({@link WordScanner#fold})
 */
public record Word(int begin, int end, boolean joined, String form, String folded) {

  /** A word whose folded form is yet to be found. */
  Word(int begin, int end, boolean joined, String form) {
    this(begin, end, joined, form, WordScanner.fold(form));
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }
}
