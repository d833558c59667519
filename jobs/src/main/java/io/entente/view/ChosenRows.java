/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;

import io.entente.actor.Actors;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.usage.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The first rows of pairs or actors that a choice leaves, with the names of their actors. */
final class ChosenRows {

  private static final List<String> COUNTS_OF_STORIES =
      List.of(PeriodColumns.STORIES.name(), PairPeriods.STORIES_SURE.name());

  private final NamedActors actors;
  private final RowChoice choice;
  private final List<End> ends;

  /** A column of actors' ids, and the column that holds their names. */
  private record End(String id, String name) {}

  private ChosenRows(NamedActors actors, RowChoice choice, End... ends) {
    this.actors = actors;
    this.choice = choice;
    this.ends = List.of(ends);
  }

  /** Of pairs. */
  static ChosenRows ofPairs(NamedActors actors, RowChoice choice) {
    return new ChosenRows(
        actors,
        choice,
        new End(PairMentions.ACTOR_A.name(), NamedActors.NAME_A),
        new End(PairMentions.ACTOR_B.name(), NamedActors.NAME_B));
  }

  /** Of actors. */
  static ChosenRows ofActors(NamedActors actors, RowChoice choice) {
    return new ChosenRows(actors, choice, new End(Actors.ACTOR_ID.name(), Actors.NAME.name()));
  }

  /** So many rows at most, in the usual order where the choice has none. */
  Dataset<Row> first(int most, Dataset<Row> rows, Column... usual) {
    Dataset<Row> chosen = chosen(rows);
    Column[] order = order(usual);
    Dataset<Row> first = chosen.orderBy(order).limit(most);
    return (choice.needsNames() ? first : named(first)).orderBy(order);
  }

  /** The rows that the choice leaves; with names where these decide. */
  Dataset<Row> chosen(Dataset<Row> rows) {
    Dataset<Row> left = withoutTypes(withoutActors(unrelated(ofStories(rows))));
    return choice.needsNames() ? matching(named(left)) : left;
  }

  /**
   * The fewest stories of a row that can be among the first, where stories decide the order before
   * all else; none where they do not.
   */
  OptionalLong fewestStories(int most, Dataset<Row> rows) {
    String first = choice.order().orElse(PeriodColumns.STORIES.name());
    if (!COUNTS_OF_STORIES.contains(first)) {
      return OptionalLong.empty();
    }
    Column stories = col(first);
    Row fewest =
        chosen(rows).select(stories).orderBy(stories.desc()).limit(most).agg(min(stories)).first();
    return OptionalLong.of(fewest.isNullAt(0) ? Long.MAX_VALUE : fewest.getLong(0));
  }

  /** The rows of so many stories, by the count that decides the order. */
  Dataset<Row> ofStories(OptionalLong fewest, Dataset<Row> rows) {
    String first = choice.order().orElse(PeriodColumns.STORIES.name());
    return fewest.isPresent() ? rows.where(col(first).geq(fewest.getAsLong())) : rows;
  }

  private Column[] order(Column... usual) {
    List<Column> order = new ArrayList<>(choice.order().map(RowKind::order).stream().toList());
    order.addAll(List.of(usual));
    return order.toArray(Column[]::new);
  }

  private Dataset<Row> ofStories(Dataset<Row> rows) {
    return choice.fewestStories() > 1
        ? rows.where(PeriodColumns.STORIES.col().geq(choice.fewestStories()))
        : rows;
  }

  private Dataset<Row> unrelated(Dataset<Row> rows) {
    return choice.unrelated() && ends.size() > 1
        ? rows.where(PairPeriods.RELATION.col().isNull())
        : rows;
  }

  private Dataset<Row> withoutActors(Dataset<Row> rows) {
    Object[] ids =
        choice.excludedActors().stream()
            .map(name -> actors.counted(actors.meant(name, Setting.EXCLUDED).actor()).actorId())
            .toArray();
    Dataset<Row> left = rows;
    if (ids.length > 0) {
      for (End end : ends) {
        left = left.where(not(col(end.id()).isin(ids)));
      }
    }
    return left;
  }

  private Dataset<Row> withoutTypes(Dataset<Row> rows) {
    Dataset<Row> left = rows;
    if (!choice.excludedTypes().isEmpty()) {
      for (End end : ends) {
        Dataset<Row> excluded = actors.ofTypes(choice.excludedTypes()).toDF(end.id());
        left = left.join(excluded, new String[] {end.id()}, "left_anti");
      }
    }
    return left;
  }

  private Dataset<Row> named(Dataset<Row> rows) {
    Dataset<Row> named = rows;
    for (End end : ends) {
      named = actors.withName(named, end.id(), end.name());
    }
    return named;
  }

  private Dataset<Row> matching(Dataset<Row> named) {
    if (choice.match().isEmpty()) {
      return named;
    }
    String text = choice.match().get();
    return named.where(
        ends.stream()
            .map(end -> Folding.contains(col(end.name()), text))
            .reduce(Column::or)
            .orElseThrow());
  }
}
