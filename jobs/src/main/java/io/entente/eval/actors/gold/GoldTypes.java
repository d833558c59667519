/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

import java.util.List;

/**
 * Which types of annotated mentions count.
 *
 * @param names their names; none when all count
 */
public record GoldTypes(List<String> names) {

  private static final String ALL = "all";

  /** Copies the names. */
  public GoldTypes {
    names = List.copyOf(names);
  }

  /** The types of that list, in which {@code all} stands for every type. */
  public static GoldTypes of(List<String> list) {
    return new GoldTypes(list.contains(ALL) ? List.of() : list);
  }

  boolean contains(String type) {
    return names.isEmpty() || names.contains(type);
  }

  @Override
  public String toString() {
    return names.isEmpty() ? ALL : String.join(",", names);
  }
}
