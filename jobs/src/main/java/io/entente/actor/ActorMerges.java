/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;
import static java.util.Locale.ROOT;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Table {@code actor_merges}: ids that are counted as another one. Mentions keep the ids that they
 * were given; merges are applied when pairs and periods are counted, so that undoing one needs no
 * new reading of articles. Of the rows of one actor at most one is in force, and where it leads is
 * never itself led on: one join applies them.
 */
public final class ActorMerges {

  /** The id that is given up. */
  public static final TableColumn FROM_ACTOR =
      text("from_actor", "The actor that is counted as another", "open:sergei_ivanov");

  /** The id that counts. */
  public static final TableColumn TO_ACTOR =
      text(
          "to_actor",
          "The actor as which it is counted; never itself the from_actor of a row in force",
          "open:sergey_ivanov");

  /** The id that the decision names. */
  public static final TableColumn INTO_ACTOR =
      text(
          "into_actor",
          "The actor that the decision itself names; to_actor is where further rows lead from there",
          "open:sergey_ivanov");

  /** Why. */
  public static final TableColumn RULE =
      text(
              "rule",
              "Why: person_spelling, known_person, organization_form or by_hand",
              "person_spelling")
          .among(ActorMerge.Rule.values());

  /** What speaks for it. */
  public static final TableColumn EVIDENCE =
      text(
          "evidence",
          "What speaks for it: names with their mentions and articles, or a user's reason",
          "Sergei Ivanov: 3 in 2 articles; Sergey Ivanov: 12 in 9 articles");

  /** Who decided. */
  public static final TableColumn DECIDED =
      text(
              "decided",
              "Who decided: user, catalog or rule; of several rows of one from_actor the user's wins,"
                  + " then the catalog's",
              "rule")
          .among(ActorMerge.Decider.values());

  /** Whether it is not in force. */
  public static final TableColumn UNDONE =
      required(
          "undone",
          DataTypes.BooleanType,
          "Whether the row is not in force: a user undid it, or a row that wins stands against it",
          "false");

  /** Definition of the table. */
  public static final TableDefinition<ActorMerge> TABLE =
      TableDefinition.named("actor_merges", ActorMerge.class)
          .grain("one decision that two ids are one actor, or that they are not")
          .columns(FROM_ACTOR, TO_ACTOR, INTO_ACTOR, RULE, EVIDENCE, DECIDED, UNDONE)
          .sortedBy(FROM_ACTOR, DECIDED)
          .define();

  private static final String COUNTED = "counted_actor";
  private static final String TO_TYPE = "to_type";

  private ActorMerges() {}

  /** Whether a row was decided by the user, the catalog or the rule. */
  public static Column isDecidedBy(ActorMerge.Decider decider) {
    return DECIDED.col().equalTo(decider.name().toLowerCase(ROOT));
  }

  /** The merges that are in force. */
  public static Dataset<Row> inForce(Dataset<Row> merges) {
    return merges.where(not(UNDONE.col()));
  }

  /**
   * The actors that are counted as another one.
   *
   * @param actors rows of table actors
   * @param merges rows of table actor_merges
   */
  public static Dataset<Row> givenUp(Dataset<Row> actors, Dataset<Row> merges) {
    return actors.join(
        inForce(merges), Actors.ACTOR_ID.col().equalTo(FROM_ACTOR.col()), "left_semi");
  }

  /**
   * Those mentions that have an actor, under the ids that count; where that is another id, also
   * under its type.
   *
   * @param mentions rows of table mentions
   * @param merges rows of table actor_merges
   * @param actors rows of table actors
   */
  public static Dataset<Row> applied(
      Dataset<Row> mentions, Dataset<Row> merges, Dataset<Row> actors) {
    Dataset<Row> types =
        actors.select(Actors.ACTOR_ID.col().as(COUNTED), Actors.TYPE.col().as(TO_TYPE));
    Dataset<Row> led =
        inForce(merges)
            .join(types, TO_ACTOR.col().equalTo(col(COUNTED)), "left")
            .select(FROM_ACTOR.col(), TO_ACTOR.col(), col(TO_TYPE));
    return Mentions.TABLE.selectFrom(
        mentions
            .where(Mentions.ACTOR_ID.col().isNotNull())
            .join(led, Mentions.ACTOR_ID.col().equalTo(FROM_ACTOR.col()), "left")
            .withColumn(Mentions.ACTOR_ID.name(), coalesce(TO_ACTOR.col(), Mentions.ACTOR_ID.col()))
            .withColumn(Mentions.TYPE.name(), coalesce(col(TO_TYPE), Mentions.TYPE.col())));
  }
}
