/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a table's months were made from, so that a later run knows which of them to make again.
 *
 * @param recipe names how they were made: by another recipe every month is another one
 * @param months a hash of what each month was made from; see {@link PairSources}
 */
public record MonthSources(String recipe, SortedMap<String, String> months) {

  /** Takes a copy. */
  public MonthSources {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
  }

  /**
   * The sources that the ledger keeps of a table.
   *
   * @param kept as {@link #toLedger} gave them; empty for a table that was never made
   * @param recipeKey under which name the recipe stands among the months
   */
  public static MonthSources ofLedger(Map<String, String> kept, String recipeKey) {
    SortedMap<String, String> months = new TreeMap<>(kept);
    String recipe = months.remove(recipeKey);
    return new MonthSources(recipe == null ? "" : recipe, months);
  }

  /** The sources as the ledger keeps them. */
  public SortedMap<String, String> toLedger(String recipeKey) {
    SortedMap<String, String> kept = new TreeMap<>(months);
    kept.put(recipeKey, recipe);
    return kept;
  }

  /** The months that are to be made again: those of other sources, and new ones and gone ones. */
  public SortedSet<String> changedSince(MonthSources before) {
    SortedSet<String> changed = new TreeSet<>(months.keySet());
    changed.addAll(before.months.keySet());
    if (recipe.equals(before.recipe)) {
      changed.removeIf(
          month -> months.containsKey(month) && months.get(month).equals(before.months.get(month)));
    }
    return changed;
  }
}
