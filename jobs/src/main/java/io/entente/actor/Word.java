/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

/**
 * A word of a text as names are compared by it.
 *
 * @param begin index of its first char in the text
 * @param end index after its last char; a possessive ending is outside
 * @param form its letters without diacritics, periods and apostrophes, case kept
 */
record Word(int begin, int end, String form) {

  boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  boolean isAllCapitals() {
    return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
  }
}
