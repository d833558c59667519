/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places of a sentence that look like names and are none:
 *
 * <ul>
 *   <li>handles and hashtags ("@jane_doe", "#Budget2025");
 *   <li>codes of money ("US$5", "R95bn");
 *   <li>a politician's party and state ("R-Texas", "D-N.Y."), who stands where in a photo ("L-R");
 *   <li>symbols of shares ("(NYSE: XYZ)", "XYZ.L", "&lt;XYZ&gt;"), which name the firm before them.
 * </ul>
 */
final class Codes {

  /** None of the codes stands in a sentence without one of these. */
  private static final List<String> SIGNS =
      List.of(
          "@", "#", "$", "€", "£", "¥", "(", "<", ", R-", ", D-", ", I-", ", L-", ", Rep-",
          ", Dem-");

  private static final Pattern CODE =
      Pattern.compile(
          String.join(
              "|",
              "(?<![\\p{L}\\p{N}])[@#][\\p{L}\\p{N}_]+",
              "(?<![\\p{L}\\p{N}])RT(?= ?@)",
              "(?<![\\p{L}\\p{N}])\\p{Lu}{1,3}(?=[$€£¥])",
              "(?<=\\(|\\[|, |,)(?:[RDIL]|Dem|Rep)-\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*",
              "\\(L ?(?:-|–|to) ?R\\)",
              "\\([\\p{L} ]{2,30}: ?\\p{Lu}[\\p{Lu}\\p{N}.-]{0,9}\\)",
              "\\((?:NYSE|NASDAQ|Nasdaq|OTC|LSE|ASX|TSX): ?\\p{Lu}[^)]{0,30}\\)",
              "<\\p{Lu}[\\p{Lu}\\p{N}]{0,5}(?:\\.[\\p{Lu}]{1,3})?>",
              "(?<=\\()[\\p{Lu}\\p{N}]{1,6}(?:_p)?\\.\\p{Lu}{1,3}(?=[),])",
              "(?<![\\p{L}\\p{N}.])\\p{Lu}[\\p{Lu}\\p{N}]{1,5}(?:_p)?\\.(?:[ALNOFST]|DE|HK|PA|SI|AX|TO)(?![\\p{L}\\p{N}.])"));

  private static final Pattern MONEY =
      Pattern.compile("\\p{Lu}[\\p{Lu}s]?\\d[\\d.,]*(?:bn|mn|tn|trn|m)");

  private final List<int[]> places = new ArrayList<>();
  private final Sentence sentence;

  Codes(Sentence sentence) {
    this.sentence = sentence;
    if (SIGNS.stream().anyMatch(sentence.text()::contains)) {
      Matcher code = CODE.matcher(sentence.text());
      while (code.find()) {
        places.add(new int[] {code.start(), code.end()});
      }
    }
  }

  /** Whether a word of the sentence belongs to a code. */
  boolean holds(int number) {
    Word word = sentence.words().get(number);
    for (int[] place : places) {
      if (word.begin() < place[1] && place[0] < word.end()) {
        return true;
      }
    }
    return Character.isDigit(word.form().charAt(word.form().length() > 1 ? 1 : 0))
        && MONEY.matcher(word.form()).matches();
  }

  /** Whether one of these words belongs to a code. */
  boolean holdAny(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (holds(i)) {
        return true;
      }
    }
    return false;
  }
}
