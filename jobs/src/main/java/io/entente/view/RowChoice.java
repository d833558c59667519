/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static java.util.Objects.requireNonNull;

import io.entente.actor.catalog.ActorType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of the rows that were counted are shown, and in which order. No figure changes by it: that
 * is what a {@link io.entente.pair.CountFilter} does.
 *
 * @param order column that decides the order before the usual one; none for the usual one alone
 * @param fewestStories stories that a row must have; 1 for all
 * @param excludedActors no row of these actors, named as for {@link LakeView#actor}
 * @param excludedTypes no row of an actor of these types
 * @param unrelated no row of a pair that belongs together by nature, such as a city and its country
 * @param match only rows of an actor whose name contains this text, whatever its case and accents
 */
public record RowChoice(
    Optional<String> order,
    long fewestStories,
    List<String> excludedActors,
    List<String> excludedTypes,
    boolean unrelated,
    Optional<String> match) {

  /** All rows in the usual order. */
  public static final RowChoice ALL =
      new RowChoice(Optional.empty(), 1, List.of(), List.of(), false, Optional.empty());

  /** Checks that nothing is missing. */
  public RowChoice {
    requireNonNull(order);
    requireNonNull(match);
    excludedActors = List.copyOf(excludedActors);
    excludedTypes = List.copyOf(excludedTypes);
  }

  /**
   * The same, ordered by a column.
   *
   * @throws io.entente.usage.UserMistake when such rows cannot be ordered by it
   */
  public RowChoice orderedBy(String column, RowKind kind) {
    return new RowChoice(
        Optional.of(kind.column(column)),
        fewestStories,
        excludedActors,
        excludedTypes,
        unrelated,
        match);
  }

  /** The same, only rows of so many stories. */
  public RowChoice ofStories(long fewest) {
    return new RowChoice(order, fewest, excludedActors, excludedTypes, unrelated, match);
  }

  /** The same without rows of these actors or types of actors. */
  public RowChoice without(List<String> actorsAndTypes) {
    List<String> types = new ArrayList<>(excludedTypes);
    List<String> actors = new ArrayList<>(excludedActors);
    for (String excluded : actorsAndTypes) {
      String code = excluded.strip().toLowerCase(Locale.ROOT);
      boolean isType =
          Arrays.stream(ActorType.values()).map(ActorType::code).anyMatch(code::equals);
      if (isType) {
        types.add(code);
      } else {
        actors.add(excluded.strip());
      }
    }
    return new RowChoice(order, fewestStories, actors, types, unrelated, match);
  }

  /** The same, only rows of an actor whose name contains that text. */
  public RowChoice matching(String text) {
    return new RowChoice(
        order, fewestStories, excludedActors, excludedTypes, unrelated, Optional.of(text));
  }

  /** The same without pairs that belong together by nature. */
  public RowChoice onlyUnrelated() {
    return new RowChoice(order, fewestStories, excludedActors, excludedTypes, true, match);
  }

  /** Whether the names of actors decide. */
  boolean needsNames() {
    return match.isPresent() || order.filter(RowKind::isName).isPresent();
  }
}
