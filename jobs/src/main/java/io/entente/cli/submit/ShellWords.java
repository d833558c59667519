/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.submit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they are typed into a shell. */
final class ShellWords {

  /** Letters, digits and signs that mean only themselves to a shell. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

  private static final String NEXT_LINE = " \\\n  ";

  private ShellWords() {}

  /** One command over several lines, a group of words on each. */
  static String lines(List<List<String>> groups) {
    return groups.stream()
        .map(group -> group.stream().map(ShellWords::quoted).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(NEXT_LINE));
  }

  static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
