/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view.quality;

import static org.apache.spark.sql.functions.not;

import io.entente.actor.Actors;
import io.entente.actor.catalog.ActorType;
import io.entente.table.RecordReader;
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

  /**
   * Those with most mentions.
   *
   * @param actors rows of table actors
   */
  public static List<OpenActor> top(Dataset<Row> actors, int top) {
    Dataset<Row> first =
        actors
            .where(not(Actors.IN_CATALOG.col()))
            .orderBy(Actors.MENTIONS.col().desc(), Actors.ACTOR_ID.col())
            .limit(top);
    return RecordReader.of(OpenActor.class).collect(first);
  }

  boolean isPerson() {
    return type.equals(ActorType.PERSON.code());
  }

  /** The folded words of its name, joined by blanks. */
  String key() {
    return actorId.substring(PREFIX.length()).replace('_', ' ');
  }
}
