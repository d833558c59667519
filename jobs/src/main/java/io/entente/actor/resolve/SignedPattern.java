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

  /** The same of a form without a sign. */
  static void addPlaces(Pattern pattern, String text, List<int[]> places) {
    Matcher matcher = pattern.matcher(text);
    int group = Math.min(1, matcher.groupCount());
    while (matcher.find()) {
      places.add(new int[] {matcher.start(group), matcher.end(group)});
    }
  }
}
