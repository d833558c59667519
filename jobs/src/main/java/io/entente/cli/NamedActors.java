/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.pair.PairMentions;
import io.entente.table.TableColumn;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Actors by the names that people use, and names for the ids in tables. */
final class NamedActors {

  /** Name of the first actor of a pair. */
  static final String NAME_A = "name_a";

  /** Name of the second actor of a pair. */
  static final String NAME_B = "name_b";

  private final OpenLake lake;

  NamedActors(OpenLake lake) {
    this.lake = lake;
  }

  /**
   * The actor whose id or name that is, or else the most mentioned one that the text called so.
   *
   * @throws UsageException when there is none
   */
  Actors.Seen find(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    Column exact =
        lower(Actors.ACTOR_ID.col()).equalTo(wanted).or(lower(Actors.NAME.col()).equalTo(wanted));
    Column surface = array_contains(expr("transform(surfaces, s -> lower(s.surface))"), wanted);
    List<Row> found =
        lake.read(Actors.TABLE)
            .where(exact.or(surface))
            .orderBy(when(exact, 0).otherwise(1), col("mentions").desc(), Actors.ACTOR_ID.col())
            .limit(1)
            .collectAsList();
    if (found.isEmpty()) {
      throw new UsageException(
          "NAME: no actor of this lake is called '%s'; try a surname or an id such as state:usa"
              .formatted(name));
    }
    return Actors.TABLE.fromRow(found.get(0));
  }

  /** The actor as which an actor is counted: itself, or where a merge leads. */
  Actors.Seen counted(Actors.Seen actor) {
    List<Row> target =
        joined(ActorMerges.FROM_ACTOR, actor.actorId(), ActorMerges.TO_ACTOR)
            .limit(1)
            .collectAsList();
    return target.isEmpty() ? actor : Actors.TABLE.fromRow(target.get(0));
  }

  /** Rows of table actors at one end of the merges in force whose other end is an actor. */
  Dataset<Row> joined(TableColumn end, String actorId, TableColumn otherEnd) {
    Dataset<Row> ids =
        ActorMerges.inForce(lake.read(ActorMerges.TABLE))
            .where(end.col().equalTo(actorId))
            .select(otherEnd.col().as(Actors.ACTOR_ID.name()));
    return Actors.TABLE.selectFrom(lake.read(Actors.TABLE).join(ids, Actors.ACTOR_ID.name()));
  }

  /**
   * The first rows of pairs in an order, with the columns {@link #NAME_A} and {@link #NAME_B} more.
   */
  Dataset<Row> first(int most, Dataset<Row> pairs, Column... order) {
    return withNames(pairs.orderBy(order).limit(most)).orderBy(order);
  }

  /** Rows of pairs with the columns {@link #NAME_A} and {@link #NAME_B} more. */
  Dataset<Row> withNames(Dataset<Row> pairs) {
    return withName(
        withName(pairs, PairMentions.ACTOR_A.name(), NAME_A), PairMentions.ACTOR_B.name(), NAME_B);
  }

  /** Rows with the name of an actor in a column more; an id that no text names is its own name. */
  Dataset<Row> withName(Dataset<Row> rows, String id, String as) {
    Dataset<Row> names =
        lake.read(Actors.TABLE).select(Actors.ACTOR_ID.col().as(id), Actors.NAME.col().as(as));
    return rows.join(names, new String[] {id}, "left").withColumn(as, coalesce(col(as), col(id)));
  }
}
