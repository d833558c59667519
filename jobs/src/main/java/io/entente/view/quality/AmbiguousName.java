/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view.quality;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;

import io.entente.actor.Mentions;
import io.entente.table.RecordReader;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A string that meant more than one actor, or an actor here and nobody there.
 *
 * @param surface the string
 * @param mentions how often it stands
 * @param readings how many actors it had, nobody being one
 * @param commonest its commonest readings, the commonest first
 */
public record AmbiguousName(String surface, long mentions, long readings, List<Reading> commonest) {

  private static final int MOST_READINGS = 4;

  private static final String READINGS = "readings";
  private static final String COMMONEST = "commonest";
  private static final String OTHERS = "others";
  private static final String LESS = "less_mentions";

  /**
   * One actor that the string meant.
   *
   * @param actorId the actor, or empty where it was left unresolved
   * @param resolution how that was decided most often
   * @param mentions how often
   */
  public record Reading(String actorId, String resolution, long mentions) {}

  /** The names with most mentions beside their commonest reading. */
  public static List<AmbiguousName> top(NameUses uses, int top) {
    Column commonestFirst =
        struct(
            negate(col(NameUses.MENTIONS)).as(LESS),
            Mentions.ACTOR_ID.col(),
            Mentions.RESOLUTION.col());
    Dataset<Row> first =
        readings(uses)
            .groupBy(Mentions.SURFACE.col())
            .agg(
                sum(NameUses.MENTIONS).as(NameUses.MENTIONS),
                count(lit(1)).as(READINGS),
                transform(
                        slice(sort_array(collect_list(commonestFirst)), 1, MOST_READINGS),
                        AmbiguousName::reading)
                    .as(COMMONEST),
                sum(NameUses.MENTIONS).minus(max(NameUses.MENTIONS)).as(OTHERS))
            .where(col(READINGS).gt(1))
            .orderBy(col(OTHERS).desc(), Mentions.SURFACE.col())
            .limit(top);
    return RecordReader.of(AmbiguousName.class).collect(first);
  }

  /** Each actor of a name, and how most of these mentions were decided. */
  private static Dataset<Row> readings(NameUses uses) {
    Column most = max(struct(col(NameUses.MENTIONS), Mentions.RESOLUTION.col()));
    return uses.rows()
        .groupBy(Mentions.SURFACE.col(), Mentions.ACTOR_ID.col())
        .agg(
            sum(NameUses.MENTIONS).as(NameUses.MENTIONS),
            most.getField(Mentions.RESOLUTION.name()).as(Mentions.RESOLUTION.name()));
  }

  /** The columns of {@link Reading}, of a struct that is made to be sorted. */
  private static Column reading(Column sorted) {
    return struct(
        coalesce(Mentions.ACTOR_ID.of(sorted), lit("")).as(Mentions.ACTOR_ID.name()),
        Mentions.RESOLUTION.of(sorted).as(Mentions.RESOLUTION.name()),
        negate(sorted.getField(LESS)).as(NameUses.MENTIONS));
  }
}
