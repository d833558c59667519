/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.quality;

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

import io.entente.actor.Mentions;
import java.util.ArrayList;
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
  private static final String READING = "reading";
  private static final String OTHERS = "others";
  private static final String ALL = "all_mentions";

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
        struct(negate(col(NameUses.MENTIONS)), Mentions.ACTOR_ID.col(), Mentions.RESOLUTION.col());
    return readings(uses)
        .groupBy(Mentions.SURFACE.col())
        .agg(
            sum(NameUses.MENTIONS).as(ALL),
            count(lit(1)).as(READINGS),
            slice(sort_array(collect_list(commonestFirst)), 1, MOST_READINGS).as(READING),
            sum(NameUses.MENTIONS).minus(max(NameUses.MENTIONS)).as(OTHERS))
        .where(col(READINGS).gt(1))
        .orderBy(col(OTHERS).desc(), Mentions.SURFACE.col())
        .limit(top)
        .collectAsList()
        .stream()
        .map(AmbiguousName::of)
        .toList();
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

  private static AmbiguousName of(Row row) {
    List<Reading> commonest = new ArrayList<>();
    for (Row reading : row.<Row>getList(row.fieldIndex(READING))) {
      String actor = reading.isNullAt(1) ? "" : reading.getString(1);
      commonest.add(new Reading(actor, reading.getString(2), -reading.getLong(0)));
    }
    return new AmbiguousName(row.getString(0), row.getLong(1), row.getLong(2), commonest);
  }
}
