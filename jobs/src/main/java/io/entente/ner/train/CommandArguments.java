/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Arguments of the form {@code --name value value --name value}.
 *
 * @param values the values by name
 */
record CommandArguments(Map<String, List<String>> values) {

  static CommandArguments parse(String... args) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> last = null;
    for (String arg : args) {
      if (arg.startsWith("--")) {
        last = values.computeIfAbsent(arg.substring(2), name -> new ArrayList<>());
      } else if (last == null) {
        throw new IllegalArgumentException("Cannot use " + arg + ": no --name stands before it");
      } else {
        last.add(arg);
      }
    }
    return new CommandArguments(values);
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  String one(String name) {
    List<String> found = all(name);
    if (found.size() != 1) {
      throw new IllegalArgumentException("Give one value for --" + name + ", not " + found.size());
    }
    return found.get(0);
  }

  double number(String name, double fallback) {
    return values.containsKey(name) ? Double.parseDouble(one(name)) : fallback;
  }
}
