/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.util.Locale;

/** In what way an alias stands for its actor. */
public enum AliasKind {
  /** A name of the actor, in full. */
  NAME,
  /** Initials or a short form in capitals, matched case-exactly. */
  ACRONYM,
  /** Adjective or nationals that stand for a state or people. */
  DEMONYM,
  /** A seat of government that stands for its state only where it acts. */
  CAPITAL,
  /** A building or street that always stands for its holder. */
  SEAT,
  /** A person's last name. */
  SURNAME;

  public static AliasKind ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
