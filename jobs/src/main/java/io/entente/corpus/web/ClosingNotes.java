/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.List;
import java.util.regex.Pattern;

/** What stands below an article and is none of it: notes of the editor, credits, addresses. */
final class ClosingNotes {

  /** Notes below the last divider have no more of the article than this. */
  private static final double LONGEST_NOTES = 0.15;

  private static final int MOST_NOTES = 3;

  /** Longer ones in italics are the author's. */
  private static final int LONGEST_NOTE = 250;

  /** How to reach who wrote it. */
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w{2,}|(?<!\\S)@\\w{3,}");

  /** An appeal to the reader names where else the site can be found. */
  private static final Pattern SOCIAL =
      Pattern.compile(
          "(?i)facebook|twitter|telegram|whats\\s?app|instagram|youtube|linkedin|tiktok|google news"
              + "|newsletter|\\bapp\\b|\u0442\u0435\u043b\u0435\u0433\u0440\u0430\u043c|\u062a\u0644\u063a\u0631\u0627\u0645"
              + "|\u0648\u0627\u062a\u0633\u0627\u0628|\u0641\u064a\u0633\u0628\u0648\u0643");

  private ClosingNotes() {}

  /** The blocks without what stands below the text: notes of the editor, credits, addresses. */
  static List<PageBlock> without(List<PageBlock> blocks, PageStructure structure) {
    int end = beforeLastDivider(blocks);
    while (end > 0 && isNote(blocks.get(end - 1), structure)) {
      end--;
    }
    return blocks.subList(0, end);
  }

  private static int beforeLastDivider(List<PageBlock> blocks) {
    int all = blocks.stream().mapToInt(PageBlock::weight).sum();
    int below = 0;
    int paragraphs = 0;
    for (int i = blocks.size() - 1;
        i >= 0 && below < LONGEST_NOTES * all && paragraphs <= MOST_NOTES;
        i--) {
      if (blocks.get(i).isDivider()) {
        return i;
      }
      below += blocks.get(i).weight();
      paragraphs += blocks.get(i).isProse() ? 1 : 0;
    }
    return blocks.size();
  }

  private static boolean isNote(PageBlock block, PageStructure structure) {
    boolean little =
        block.text().length() < TextBlocks.LONGEST_LABEL
            && (ADDRESS.matcher(block.text()).find()
                || structure.isOfItsOwnClass(block)
                || (block.linkCharacters() > 0
                    && SOCIAL.matcher(block.owner().select("a").text()).find()));
    // What announces a list has lost it, since that was of links.
    boolean announcement =
        block.text().length() < TextBlocks.LONGEST_LABEL
            && (block.text().endsWith(":") || block.text().endsWith("\uff1a"));
    boolean slanted = block.isSlanted() && block.weight() < LONGEST_NOTE;
    return slanted || little || announcement || !TextBlocks.isText(block, structure);
  }
}
