/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;

/** Numbers names in the order of their arrival. */
final class NameNumbers {

  private final Map<UTF8String, Integer> numbers = new HashMap<>();
  private final List<UTF8String> names = new ArrayList<>();

  /** Number of a name, of which a copy is kept. */
  int of(UTF8String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    int number = names.size();
    UTF8String kept = name.copy();
    names.add(kept);
    numbers.put(kept, number);
    return number;
  }

  int size() {
    return names.size();
  }

  UTF8String name(int number) {
    return names.get(number);
  }

  /** The names in the order of their numbers. */
  UTF8String[] toArray() {
    return names.toArray(UTF8String[]::new);
  }
}
