/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import io.entente.corpus.Cleaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How an extracted text compares with a page's article, both cleaned.
 *
 * @param missing paragraphs of the article that are not in the text as such
 * @param foreign paragraphs of the text that are not the article's
 * @param f1 harmonic mean of precision and recall of tokens; of characters where no blanks divide
 *     words
 */
public record PageScore(List<String> missing, List<String> foreign, double f1) {

  private static final double ENOUGH = 0.95;
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

  public static PageScore of(SavedPage page, String text) {
    List<String> expected = paragraphs(String.join("\n\n", page.paragraphs()));
    List<String> found = paragraphs(text);
    List<String> missing = new ArrayList<>(expected);
    found.forEach(missing::remove);
    List<String> foreign = new ArrayList<>(found);
    expected.forEach(foreign::remove);
    return new PageScore(missing, foreign, f1(expected, found));
  }

  /** Every paragraph is there, no other one, and the words are the same but for one in twenty. */
  public boolean isRight() {
    return missing.isEmpty() && foreign.isEmpty() && f1 >= ENOUGH;
  }

  private static List<String> paragraphs(String text) {
    String clean = Cleaning.body(text).text();
    return clean.isEmpty() ? List.of() : List.of(clean.split("\n\n"));
  }

  private static double f1(List<String> expected, List<String> found) {
    Map<String, Integer> left = new HashMap<>();
    int wanted = 0;
    for (String token : tokens(expected)) {
      left.merge(token, 1, Integer::sum);
      wanted++;
    }
    int right = 0;
    List<String> given = tokens(found);
    for (String token : given) {
      right += left.merge(token, -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return wanted + given.size() == 0 ? 1 : 2.0 * right / (wanted + given.size());
  }

  private static List<String> tokens(List<String> paragraphs) {
    return TOKEN
        .matcher(String.join(" ", paragraphs))
        .results()
        .map(java.util.regex.MatchResult::group)
        .toList();
  }
}
