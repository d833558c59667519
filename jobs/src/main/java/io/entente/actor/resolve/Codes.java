/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Word;
import java.util.ArrayList;
import java.util.List;
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

  private static final String STATE = "\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*";

  /** Each form begins with its sign or a few chars, so that most of a text is passed over fast. */
  private static final List<SignedPattern> FORMS =
      List.of(
          new SignedPattern("@", "(@(?<![\\p{L}\\p{N}]@)[\\p{L}\\p{N}_]+)"),
          new SignedPattern("#", "(#(?<![\\p{L}\\p{N}]#)[\\p{L}\\p{N}_]+)"),
          new SignedPattern("@", "(RT(?<![\\p{L}\\p{N}]RT))(?= ?@)"),
          new SignedPattern("$", "(?<![\\p{L}\\p{N}])(\\p{Lu}{1,3})(?=\\$)"),
          new SignedPattern("€", "(?<![\\p{L}\\p{N}])(\\p{Lu}{1,3})(?=€)"),
          new SignedPattern("£", "(?<![\\p{L}\\p{N}])(\\p{Lu}{1,3})(?=£)"),
          new SignedPattern("R-", "[(,\\[] ?(R-" + STATE + ")"),
          new SignedPattern("D-", "[(,\\[] ?(D-" + STATE + ")"),
          new SignedPattern("I-", "[(,\\[] ?(I-" + STATE + ")"),
          new SignedPattern("L-", "[(,\\[] ?(L-" + STATE + ")"),
          new SignedPattern("(L", "(\\(L ?(?:-|–|to) ?R\\))"),
          new SignedPattern(":", "(\\([\\p{L} ]{2,30}: ?\\p{Lu}[\\p{Lu}\\p{N}.-]{0,9}\\))"),
          new SignedPattern(
              ":", "(\\((?:NYSE|NASDAQ|Nasdaq|OTC|LSE|ASX|TSX): ?\\p{Lu}[^)]{0,30}\\))"),
          new SignedPattern("(", "\\(([\\p{Lu}\\p{N}]{1,6}(?:_p)?\\.\\p{Lu}{1,3})(?=[),])"),
          new SignedPattern("<", "(<\\p{Lu}[\\p{Lu}\\p{N}]{0,5}(?:\\.[\\p{Lu}]{1,3})?>)"));

  /** A share's symbol and the letter of its exchange, without brackets. */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])(\\p{Lu}[\\p{Lu}\\p{N}]{1,5}(?:_p)?"
              + "\\.(?:[LNOFST]|DE|HK|PA|SI|AX|TO))(?![\\p{L}\\p{N}.])");

  private static final Pattern MONEY =
      Pattern.compile("\\p{Lu}[\\p{Lu}s]?\\d[\\d.,]*(?:bn|mn|tn|trn|m)");

  private final List<int[]> places = new ArrayList<>();
  private final Sentence sentence;

  Codes(Sentence sentence) {
    this.sentence = sentence;
    FORMS.forEach(form -> form.addPlaces(sentence.text(), places));
    if (mayHoldSymbol(sentence.text())) {
      SignedPattern.addPlaces(SYMBOL, sentence.text(), places);
    }
  }

  /** Whether a period stands between two capitals or digits and a capital. */
  private static boolean mayHoldSymbol(String text) {
    for (int at = text.indexOf('.', 2);
        at >= 0 && at + 1 < text.length();
        at = text.indexOf('.', at + 1)) {
      if (Character.isUpperCase(text.charAt(at + 1))
          && !Character.isLowerCase(text.charAt(at - 1))
          && Character.isLetterOrDigit(text.charAt(at - 2))) {
        return true;
      }
    }
    return false;
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
