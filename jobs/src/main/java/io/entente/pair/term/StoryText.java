/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import io.entente.actor.SkippedParagraphs;
import io.entente.corpus.Dateline;
import java.util.List;

/**
 * A story's first article, as far as terms ask for it.
 *
 * @param id its id
 * @param day its date, in days since 1970-01-01
 * @param title its headline, or null
 * @param body its text, with blanks in place of its dateline and of what the publisher repeats
 *     under its articles
 * @param spans where it names actors that are paired
 */
record StoryText(String id, int day, String title, String body, List<Span> spans) {

  /**
   * A story whose text is as its article has it.
   *
   * @param skipped numbers of the paragraphs that the publisher repeats, from 0, in order
   */
  static StoryText of(
      String id, int day, String title, String body, int[] skipped, List<Span> spans) {
    String sent = Dateline.blanked(body);
    return new StoryText(
        id,
        day,
        title,
        skipped.length == 0 ? sent : SkippedParagraphs.blanked(sent, skipped),
        spans);
  }
}
