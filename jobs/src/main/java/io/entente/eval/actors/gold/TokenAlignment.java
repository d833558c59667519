/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Maps places of a system's own version of a text, which may have lost lines or changed quotes, to
 * places of the text. Tokens are aligned by longest common blocks (Ratcliff and Metzener 1988).
 */
final class TokenAlignment {

  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\s\\x1c-\\x1f]", Pattern.UNICODE_CHARACTER_CLASS);

  private static final int NOWHERE = -1;

  private final int[] places;

  private record Token(int begin, int length, String form) {}

  private TokenAlignment(int[] places) {
    this.places = places;
  }

  /** Aligns the system's version of a text with the text. */
  static TokenAlignment of(String version, String text) {
    List<Token> from = tokens(version);
    List<Token> to = tokens(text);
    int[] places = new int[version.codePointCount(0, version.length()) + 2];
    Arrays.fill(places, NOWHERE);
    int[] pairs = new Blocks(from, to).pairs();
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] != NOWHERE) {
        for (int j = 0; j <= from.get(i).length; j++) {
          places[from.get(i).begin + j] = to.get(pairs[i]).begin + j;
        }
      }
    }
    return new TokenAlignment(places);
  }

  /** The extent in the text, or null when it does not stand there. */
  Extent map(Extent extent) {
    int begin = place(extent.begin());
    int end = place(extent.end() - 1) + 1;
    return begin < 0 || end <= begin ? null : new Extent(begin, end);
  }

  private int place(int index) {
    return index < 0 || index >= places.length ? NOWHERE : places[index];
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int chars = 0;
    int begin = 0;
    while (matcher.find()) {
      begin += text.codePointCount(chars, matcher.start());
      chars = matcher.start();
      String form = matcher.group().replace('’', '\'').replace('“', '"').replace('”', '"');
      tokens.add(new Token(begin, form.codePointCount(0, form.length()), form));
    }
    return tokens;
  }

  /** Finds the longest common block, then the longest before and behind it, and so on. */
  private static final class Blocks {
    private final List<Token> from;
    private final Map<String, List<Integer>> placesInTo = new HashMap<>();
    private final int[] pairs;
    private final int size;

    Blocks(List<Token> from, List<Token> to) {
      this.from = from;
      this.size = to.size();
      for (int i = 0; i < to.size(); i++) {
        placesInTo.computeIfAbsent(to.get(i).form, form -> new ArrayList<>()).add(i);
      }
      this.pairs = new int[from.size()];
      Arrays.fill(pairs, NOWHERE);
    }

    int[] pairs() {
      align(0, from.size(), 0, size);
      return pairs;
    }

    private void align(int fromLow, int fromHigh, int toLow, int toHigh) {
      int[] best = longest(fromLow, fromHigh, toLow, toHigh);
      if (best[2] == 0) {
        return;
      }
      for (int k = 0; k < best[2]; k++) {
        pairs[best[0] + k] = best[1] + k;
      }
      align(fromLow, best[0], toLow, best[1]);
      align(best[0] + best[2], fromHigh, best[1] + best[2], toHigh);
    }

    private int[] longest(int fromLow, int fromHigh, int toLow, int toHigh) {
      int[] best = {fromLow, toLow, 0};
      Map<Integer, Integer> ending = new HashMap<>();
      for (int i = fromLow; i < fromHigh; i++) {
        Map<Integer, Integer> next = new HashMap<>();
        for (int j : placesInTo.getOrDefault(from.get(i).form, List.of())) {
          if (j >= toLow && j < toHigh) {
            int length = ending.getOrDefault(j - 1, 0) + 1;
            next.put(j, length);
            if (length > best[2]) {
              best = new int[] {i - length + 1, j - length + 1, length};
            }
          }
        }
        ending = next;
      }
      return best;
    }
  }
}
