/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.pair.PairMentions;
import io.entente.table.TableColumn;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Actors by the names that people use, and names for the ids in tables. */
final class NamedActors {

  /** Name of the first actor of a pair. */
  static final String NAME_A = "name_a";

  /** Name of the second actor of a pair. */
  static final String NAME_B = "name_b";

  private static final String WRITTEN = "written";
  private static final int MOST_SUGGESTED = 3;

  private final StoredTables stored;

  NamedActors(StoredTables stored) {
    this.stored = stored;
  }

  /**
   * The actors that are called so: those whose id or name that is first, then those that the text
   * called so; each by mentions.
   */
  List<Actors.Seen> called(String name, int most) {
    String wanted = name.toLowerCase(Locale.ROOT);
    Column exact =
        lower(Actors.ACTOR_ID.col()).equalTo(wanted).or(lower(Actors.NAME.col()).equalTo(wanted));
    Column surface = array_contains(expr("transform(surfaces, s -> lower(s.surface))"), wanted);
    return Actors.TABLE.records(
        stored
            .read(Actors.TABLE)
            .where(exact.or(surface))
            .orderBy(
                when(exact, 0).otherwise(1), Actors.MENTIONS.col().desc(), Actors.ACTOR_ID.col())
            .limit(most));
  }

  /**
   * Actors with a name, or a word of their name, that is spelt nearly so: for one wrong letter in
   * four.
   */
  List<Actors.Seen> spelt(String name, int most) {
    String wanted = name.toLowerCase(Locale.ROOT);
    int allowed = Math.max(1, wanted.length() / 4);
    Column far = lit(allowed + 1);
    Column distance =
        expr(
            "array_min(transform(%s, w -> levenshtein(w, '%s')))"
                .formatted(WRITTEN, quoted(wanted)));
    return Actors.TABLE.records(
        stored
            .read(Actors.TABLE)
            .withColumn(WRITTEN, expr("array_append(split(lower(name), ' '), lower(name))"))
            .withColumn("distance", distance)
            .where(col("distance").lt(far))
            .orderBy(col("distance"), Actors.MENTIONS.col().desc(), Actors.ACTOR_ID.col())
            .limit(most));
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("'", "\\'");
  }

  /**
   * The actor whose id or name that is, or else the most mentioned one that the text called so.
   *
   * @throws UserMistake when there is none
   */
  Actors.Seen find(String name) {
    return find(name, Setting.ACTOR);
  }

  /** The same, for an actor that another setting names. */
  Actors.Seen find(String name, Setting setting) {
    return called(name, 1).stream().findFirst().orElseThrow(() -> unknown(name, setting));
  }

  private UserMistake unknown(String name, Setting setting) {
    String near =
        spelt(name, MOST_SUGGESTED).stream()
            .map(actor -> "'%s' (%s)".formatted(actor.name(), actor.actorId()))
            .collect(Collectors.joining(", "));
    return new UserMistake(
        setting,
        name,
        "no actor of this lake is called '%s'".formatted(name),
        near.isEmpty()
            ? "try a surname or an id such as state:usa"
            : "is it one of %s?".formatted(near));
  }

  /** The actor as which an actor is counted: itself, or where a merge leads. */
  Actors.Seen counted(Actors.Seen actor) {
    return Actors.TABLE
        .records(joined(ActorMerges.FROM_ACTOR, actor.actorId(), ActorMerges.TO_ACTOR).limit(1))
        .stream()
        .findFirst()
        .orElse(actor);
  }

  /** The actors that are counted as one, most mentioned first. */
  List<Actors.Seen> countedAs(String actorId, int most) {
    return Actors.TABLE.records(
        joined(ActorMerges.TO_ACTOR, actorId, ActorMerges.FROM_ACTOR)
            .orderBy(Actors.MENTIONS.col().desc(), Actors.ACTOR_ID.col())
            .limit(most));
  }

  /** Rows of table actors at one end of the merges in force whose other end is an actor. */
  private Dataset<Row> joined(TableColumn end, String actorId, TableColumn otherEnd) {
    Dataset<Row> ids =
        ActorMerges.inForce(stored.read(ActorMerges.TABLE))
            .where(end.col().equalTo(actorId))
            .select(otherEnd.col().as(Actors.ACTOR_ID.name()));
    return stored.read(Actors.TABLE).join(ids, Actors.ACTOR_ID.name());
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
        stored.read(Actors.TABLE).select(Actors.ACTOR_ID.col().as(id), Actors.NAME.col().as(as));
    return rows.join(names, new String[] {id}, "left").withColumn(as, coalesce(col(as), col(id)));
  }
}
