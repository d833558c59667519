/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.quality;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import io.entente.actor.Mentions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

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

  private static final String NOBODY = "";
  private static final String READINGS = "readings";
  private static final String OTHERS = "others";
  private static final String RANK = "rank";
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
    Dataset<Row> readings =
        uses.rows()
            .groupBy(
                Mentions.SURFACE.col(),
                coalesce(Mentions.ACTOR_ID.col(), lit(NOBODY)).as(Mentions.ACTOR_ID.name()))
            .agg(
                sum(NameUses.MENTIONS).as(NameUses.MENTIONS),
                max(struct(col(NameUses.MENTIONS), Mentions.RESOLUTION.col()))
                    .getField(Mentions.RESOLUTION.name())
                    .as(Mentions.RESOLUTION.name()));
    Dataset<Row> names =
        readings
            .groupBy(Mentions.SURFACE.col())
            .agg(
                count(lit(1)).as(READINGS),
                sum(NameUses.MENTIONS).as(ALL),
                sum(NameUses.MENTIONS).minus(max(NameUses.MENTIONS)).as(OTHERS))
            .where(col(READINGS).gt(1))
            .orderBy(col(OTHERS).desc(), Mentions.SURFACE.col())
            .limit(top);
    return collect(ranked(readings.join(names, Mentions.SURFACE.name())));
  }

  /** The commonest readings of each name, names in their order. */
  private static Dataset<Row> ranked(Dataset<Row> readings) {
    return readings
        .withColumn(
            RANK,
            row_number()
                .over(
                    Window.partitionBy(Mentions.SURFACE.col())
                        .orderBy(col(NameUses.MENTIONS).desc(), Mentions.ACTOR_ID.col())))
        .where(col(RANK).leq(MOST_READINGS))
        .orderBy(col(OTHERS).desc(), Mentions.SURFACE.col(), col(RANK))
        .select(
            Mentions.SURFACE.col(),
            col(ALL),
            col(READINGS),
            Mentions.ACTOR_ID.col(),
            Mentions.RESOLUTION.col(),
            col(NameUses.MENTIONS));
  }

  private static List<AmbiguousName> collect(Dataset<Row> ranked) {
    Map<String, AmbiguousName> names = new LinkedHashMap<>();
    for (Row row : ranked.collectAsList()) {
      names
          .computeIfAbsent(
              row.getString(0),
              surface ->
                  new AmbiguousName(surface, row.getLong(1), row.getLong(2), new ArrayList<>()))
          .commonest()
          .add(new Reading(row.getString(3), row.getString(4), row.getLong(5)));
    }
    return List.copyOf(names.values());
  }
}
