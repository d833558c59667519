/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.quality;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import io.entente.actor.Mentions;
import java.util.List;

/**
 * A string that was found to name somebody, but not whom.
 *
 * @param surface the string
 * @param mentions how often it was left unresolved
 */
public record UnresolvedName(String surface, long mentions) {

  /** Those with most mentions. */
  public static List<UnresolvedName> top(NameUses uses, int top) {
    return uses
        .rows()
        .where(Mentions.ACTOR_ID.col().isNull())
        .groupBy(Mentions.SURFACE.col())
        .agg(sum(NameUses.MENTIONS).as(NameUses.MENTIONS))
        .orderBy(col(NameUses.MENTIONS).desc(), Mentions.SURFACE.col())
        .limit(top)
        .collectAsList()
        .stream()
        .map(row -> new UnresolvedName(row.getString(0), row.getLong(1)))
        .toList();
  }
}
