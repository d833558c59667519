/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view.quality;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import io.entente.actor.Mentions;
import io.entente.table.RecordReader;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A string that was found to name somebody, but not whom.
 *
 * @param surface the string
 * @param mentions how often it was left unresolved
 */
public record UnresolvedName(String surface, long mentions) {

  /** Those with most mentions. */
  public static List<UnresolvedName> top(NameUses uses, int top) {
    Dataset<Row> first =
        uses.rows()
            .where(Mentions.ACTOR_ID.col().isNull())
            .groupBy(Mentions.SURFACE.col())
            .agg(sum(NameUses.MENTIONS).as(NameUses.MENTIONS))
            .orderBy(col(NameUses.MENTIONS).desc(), Mentions.SURFACE.col())
            .limit(top);
    return RecordReader.of(UnresolvedName.class).collect(first);
  }
}
