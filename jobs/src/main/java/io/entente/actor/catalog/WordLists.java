/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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

  /** The file that holds the lists. */
  public static byte[] content() {
    try (InputStream in = WordLists.class.getResourceAsStream("words.txt")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word lists", e);
    }
  }

  private static Map<String, Set<String>> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(content()), StandardCharsets.UTF_8))) {
      Map<String, Set<String>> lists = new HashMap<>();
      Set<String> current = new HashSet<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          current = new HashSet<>();
          lists.put(line.substring(1, line.length() - 1), current);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          current.addAll(Arrays.asList(line.split(" ")));
        }
      }
      lists.replaceAll((heading, words) -> Set.copyOf(words));
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word lists", e);
    }
  }
}
