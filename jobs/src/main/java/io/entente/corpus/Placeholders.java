/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Values that stand where a program had none. */
final class Placeholders {

  private static final Set<String> NOTHING =
      Set.of("nan", "none", "null", "n/a", "#n/a", "<na>", "nat", "nil", "undefined", "\\n");

  private static final int LONGEST = 9;

  /** A year that no calendar of a newspaper has. */
  private static final Pattern YEAR_NONE = Pattern.compile("^\\s*000[01]-.*", Pattern.DOTALL);

  /** What NewsAPI puts where it breaks a text off. */
  private static final Pattern BROKEN_OFF = Pattern.compile("\\[\\+\\d{1,9} chars?\\]\\s*$");

  private Placeholders() {}

  /** Whether it says nothing, such as the {@code nan} of pandas. */
  static boolean isNothing(String value) {
    String text = value.strip();
    return text.isEmpty()
        || (text.length() <= LONGEST && NOTHING.contains(text.toLowerCase(Locale.ROOT)));
  }

  /** Whether this is a worse value for a field of ours than any other one would be. */
  static boolean isPoor(Field field, String value) {
    return switch (field) {
      case DATE ->
          value.chars().noneMatch(Character::isDigit) || YEAR_NONE.matcher(value).matches();
      case BODY -> isBrokenOff(value);
      default -> false;
    };
  }

  /** Whether it says itself that more characters follow. */
  static boolean isBrokenOff(String text) {
    int end = Math.max(0, text.length() - 40);
    return BROKEN_OFF.matcher(text.substring(end)).find();
  }
}
