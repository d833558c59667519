/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

/** What speaks for a format, from the weakest to the strongest. */
enum Clue {
  /** Nothing. */
  NONE,
  /** The file begins like one. */
  CONTENT,
  /** The file's name ends like one, and its beginning does not say otherwise. */
  NAME,
  /** The file begins with bytes that no other format begins with, whatever its name. */
  OPENING
}
