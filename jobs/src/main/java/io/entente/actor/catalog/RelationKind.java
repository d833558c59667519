/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.util.Locale;

/**
 * How one actor belongs to another by nature. Of several kinds between two actors the first one
 * here is told.
 */
public enum RelationKind {
  /** A person holds an office of a state, a body, a party or an organization. */
  HOLDS_OFFICE_OF,
  /** A body of a state: its parliament, a ministry, its armed forces. */
  BODY_OF,
  /** A party of a state. */
  PARTY_OF,
  /** A city or region of a state, or the seat of an alliance. */
  PLACE_OF,
  /** A body of an alliance, a state of a part of the world, or a part of any larger whole. */
  PART_OF,
  /** A state in an alliance. */
  MEMBER_OF;

  /** The name in files and tables: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static RelationKind ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
