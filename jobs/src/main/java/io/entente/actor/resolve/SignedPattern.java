/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of what stands in a text, which most texts are known not to hold by a look for its sign.
 *
 * @param sign what stands in every text that holds one
 * @param pattern the form; its first group is what is meant, or all of it where there is none
 */
record SignedPattern(String sign, Pattern pattern) {

  SignedPattern(String sign, String pattern) {
    this(sign, Pattern.compile(pattern));
  }

  /** Adds where it stands in a text: begin and end, in chars. */
  void addPlaces(String text, List<int[]> places) {
    if (text.contains(sign)) {
      addPlaces(pattern, text, places);
    }
  }

  /** The same of a form without a sign; one that begins with ^ is sought at the beginning alone. */
  static void addPlaces(Pattern pattern, String text, List<int[]> places) {
    Matcher matcher = pattern.matcher(text);
    if (pattern.pattern().charAt(0) == '^') {
      if (matcher.lookingAt()) {
        places.add(place(matcher));
      }
      return;
    }
    while (matcher.find()) {
      places.add(place(matcher));
    }
  }

  private static int[] place(Matcher matcher) {
    int group = Math.min(1, matcher.groupCount());
    return new int[] {matcher.start(group), matcher.end(group)};
  }
}
