/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Where in a term a word may stand. */
enum WordKind {
  /** Anywhere. */
  CONTENT,
  /** Between two others. */
  LINK,
  /** Nowhere. */
  STOP;

  private static final String LINKS = "[links]";
  private static final Map<String, WordKind> KNOWN = read();

  /** The kind of a word as it is written. */
  static WordKind of(String form) {
    if (form.length() < 2) {
      return STOP;
    }
    String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return KNOWN.getOrDefault(lower, CONTENT);
  }

  private static Map<String, WordKind> read() {
    Map<String, WordKind> kinds = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                WordKind.class.getResourceAsStream("stop-words.txt"), StandardCharsets.UTF_8))) {
      WordKind kind = STOP;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          kind = line.equals(LINKS) ? LINK : STOP;
        } else if (!line.startsWith("#") && !line.isBlank()) {
          for (String word : line.split(" ")) {
            kinds.putIfAbsent(word, kind);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kinds;
  }
}
