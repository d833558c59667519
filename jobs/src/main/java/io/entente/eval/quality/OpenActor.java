/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.quality;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import io.entente.actor.Actors;
import io.entente.actor.catalog.ActorType;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * An actor that the catalog lacks.
 *
 * @param actorId its id, which derives from its name
 * @param name its commonest name
 * @param type what the tagger takes it for
 * @param mentions how often it is named
 */
public record OpenActor(String actorId, String name, String type, long mentions) {

  static final String PREFIX = "open:";

  private static final String MENTIONS = "mentions";

  /**
   * Those with most mentions.
   *
   * @param actors rows of table actors
   */
  public static List<OpenActor> top(Dataset<Row> actors, int top) {
    return actors
        .where(not(col("in_catalog")))
        .select(Actors.ACTOR_ID.col(), Actors.NAME.col(), Actors.TYPE.col(), col(MENTIONS))
        .orderBy(col(MENTIONS).desc(), Actors.ACTOR_ID.col())
        .limit(top)
        .collectAsList()
        .stream()
        .map(r -> new OpenActor(r.getString(0), r.getString(1), r.getString(2), r.getLong(3)))
        .toList();
  }

  boolean isPerson() {
    return type.equals(ActorType.PERSON.code());
  }

  /** The folded words of its name, joined by blanks. */
  String key() {
    return actorId.substring(PREFIX.length()).replace('_', ' ');
  }
}
