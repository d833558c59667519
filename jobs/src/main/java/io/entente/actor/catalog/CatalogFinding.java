/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.util.Locale;

/**
 * Something in a catalog that is wrong or doubtful.
 *
 * @param kind what is wrong
 * @param subject the id or alias concerned
 * @param message what was found
 */
public record CatalogFinding(Kind kind, String subject, String message) {

  /** Kinds of findings; errors must be mended, warnings looked at. */
  public enum Kind {
    /** Two actors have one id. */
    DUPLICATE_ID(true),
    /** An id, name, country, Wikidata id or prior has not the right form. */
    BAD_ACTOR(true),
    /** One Wikidata id stands for two actors. */
    SHARED_WIKIDATA_ID(true),
    /** A merge leads to no actor, in a circle, or its first id still stands. */
    BAD_MERGE(true),
    /** A role ends before it begins. */
    BAD_DATES(true),
    /** A member of the United Nations has no state, demonym or capital. */
    INCOMPLETE_STATE(true),
    /** An actor has the same alias in two ways. */
    REPEATED_ALIAS(false),
    /** One word stands for several well-known actors. */
    AMBIGUOUS_ALIAS(false),
    /** Two persons lead one government at a time. */
    OVERLAPPING_ROLES(false),
    /** A country code that no state has. */
    UNKNOWN_COUNTRY(false);

    private final boolean error;

    Kind(boolean error) {
      this.error = error;
    }

    public boolean isError() {
      return error;
    }

    /** The name in reports. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
