/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The resolver's lists of English words, from {@code words.txt} beside it. */
public final class WordLists {

  private static final Map<String, Set<String>> LISTS = read();

  private WordLists() {}

  /** The list under that heading. */
  public static Set<String> get(String heading) {
    Set<String> words = LISTS.get(heading);
    if (words == null) {
      throw new IllegalArgumentException("words.txt has no list [" + heading + "]");
    }
    return words;
  }

  /** The list under that heading as pairs: {@code key:value}, with _ for the blanks of a value. */
  public static Map<String, String> pairs(String heading) {
    return get(heading).stream()
        .map(pair -> pair.split(":"))
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1].replace('_', ' ')));
  }

  /** The file that holds the lists. */
  public static byte[] content() {
    return CatalogFiles.content("words.txt");
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    Set<String> current = new HashSet<>();
    for (String line : new String(content(), StandardCharsets.UTF_8).split("\n")) {
      if (line.startsWith("[")) {
        current = new HashSet<>();
        lists.put(line.substring(1, line.length() - 1), current);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        current.addAll(Arrays.asList(line.split(" ")));
      }
    }
    lists.replaceAll((heading, words) -> Set.copyOf(words));
    return lists;
  }
}
