/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.util.Locale;

/** What kind of actor an actor is. */
public enum ActorType {
  /** A country and its government: one actor. */
  STATE,
  /** A person. */
  PERSON,
  /** An international organization or union of states. */
  ALLIANCE,
  /** A state's body: ministry, armed forces, intelligence service, court, parliament. */
  AGENCY,
  /** A political party. */
  PARTY,
  /** An armed group that is no state's. */
  ARMED_GROUP,
  /** A people that news treats as one. */
  PEOPLE,
  /** A company. */
  COMPANY,
  /** A news medium or social network. */
  MEDIA,
  /** Any other organization. */
  ORGANIZATION,
  /** A sports team. */
  TEAM,
  /** A city or region as a place. */
  PLACE,
  /** Events, treaties, works: mentioned, but no actors. */
  OTHER;

  /** Whether it is a body of people: no state, person, people, place or event. */
  public boolean isBody() {
    return switch (this) {
      case STATE, PERSON, PEOPLE, PLACE, OTHER -> false;
      default -> true;
    };
  }

  /** The name in files and tables: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The type with that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static ActorType ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
