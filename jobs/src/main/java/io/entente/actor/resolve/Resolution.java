/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

/** How a mention came to its actor. */
public enum Resolution {
  /** By a name that the catalog holds. */
  CATALOG,
  /** By the office that its holder had on the article's date. */
  ROLE,
  /** By the adjective or name of its nationals. */
  DEMONYM,
  /** By its capital or seat, where that acts. */
  METONYM,
  /** By a fuller name in the same article. */
  COREFERENCE,
  /** By its own normalized name, because the catalog lacks it. */
  OPEN,
  /** Named in a credit, a sign-off or the agency's tag, not in the news: no actor. */
  CREDIT,
  /** Ambiguous below the stated confidence: no actor. */
  UNRESOLVED
}
