/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.greatest;
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
import java.util.function.Supplier;
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
  private static final String SCORE = "score";
  private static final double OWN_NAME = 4;
  private static final double LAST_WORD = 0.5;
  private static final double KNOWN = 3;
  private static final int MOST_SUGGESTED = 3;

  private final StoredTables stored;
  private final Supplier<Dataset<Row>> actors;

  NamedActors(StoredTables stored) {
    this(stored, () -> stored.read(Actors.TABLE));
  }

  /**
   * Names of others than actors.
   *
   * @param actors rows like those of table actors
   */
  NamedActors(StoredTables stored, Supplier<Dataset<Row>> actors) {
    this.stored = stored;
    this.actors = actors;
  }

  /** Who is named, a row each with the columns of table actors. */
  Dataset<Row> rows() {
    return actors.get();
  }

  /**
   * The actors that may be meant by a name, the likeliest first: that of the id, then by {@link
   * #score}.
   */
  List<Actors.Seen> called(String name, int most) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    Column isId = lower(Actors.ACTOR_ID.col()).equalTo(wanted);
    Dataset<Row> scored = rows().withColumn(SCORE, score(wanted));
    return Actors.TABLE.records(
        scored
            .where(isId.or(col(SCORE).gt(0)))
            .orderBy(when(isId, 0).otherwise(1), col(SCORE).desc(), Actors.ACTOR_ID.col())
            .limit(most));
  }

  /**
   * How likely a name means an actor, 0 if it cannot: by how often the texts call it so, the more
   * if it is the actor's own name, the less if it is the last word of it, which no text need have
   * used alone; and the more if the catalog knows the actor. So a name of few mentions that nothing
   * is known about does not hide a famous bearer of the surname.
   */
  private static Column score(String wanted) {
    Column name = lower(Actors.NAME.col());
    Column uses =
        expr(
            "aggregate(filter(surfaces, s -> lower(s.surface) = '%s'), 0L, (n, s) -> n + s.mentions)"
                .formatted(quoted(wanted)));
    Column mentions = Actors.MENTIONS.col();
    Column asName = when(name.equalTo(wanted), mentions.multiply(OWN_NAME)).otherwise(0);
    Column asLastWord =
        when(name.endsWith(" " + wanted), mentions.multiply(LAST_WORD)).otherwise(0);
    return greatest(uses, asName, asLastWord)
        .multiply(when(Actors.IN_CATALOG.col(), KNOWN).otherwise(1));
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
        rows()
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
   * The actor that is likeliest meant by a name, and others that may be.
   *
   * @throws UserMistake when there is none
   */
  Meant meant(String name) {
    return meant(name, Setting.ACTOR);
  }

  /** The same, for an actor that another setting names. */
  Meant meant(String name, Setting setting) {
    List<Actors.Seen> called = called(name, 1 + MOST_SUGGESTED);
    if (called.isEmpty()) {
      throw unknown(name, setting);
    }
    return new Meant(called.get(0), called.subList(1, called.size()));
  }

  /**
   * Whom a name means.
   *
   * @param actor the likeliest
   * @param others those that it may mean instead, the likeliest first
   */
  record Meant(Actors.Seen actor, List<Actors.Seen> others) {}

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
    return rows().join(ids, Actors.ACTOR_ID.name());
  }

  /** The ids of the actors of these types. */
  Dataset<Row> ofTypes(List<String> types) {
    return rows().where(Actors.TYPE.col().isin(types.toArray())).select(Actors.ACTOR_ID.col());
  }

  /** Rows of pairs with the columns {@link #NAME_A} and {@link #NAME_B} more. */
  Dataset<Row> withNames(Dataset<Row> pairs) {
    return withName(
        withName(pairs, PairMentions.ACTOR_A.name(), NAME_A), PairMentions.ACTOR_B.name(), NAME_B);
  }

  /** Rows with the name of an actor in a column more; an id that no text names is its own name. */
  Dataset<Row> withName(Dataset<Row> rows, String id, String as) {
    Dataset<Row> names = rows().select(Actors.ACTOR_ID.col().as(id), Actors.NAME.col().as(as));
    return rows.join(names, new String[] {id}, "left").withColumn(as, coalesce(col(as), col(id)));
  }
}
