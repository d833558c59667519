/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is kept of the blocks that hold an article: prose and the headings before it; no lines that
 * are links, labels or a repetition.
 */
final class KeptBlocks {

  /** Names of paragraphs that are headings. */
  private static final Pattern CROSSHEAD =
      Pattern.compile(
          "(?i)cross-?head|inter-?(?:title|titre|line)|zwischen-?(?:titel|zeile|\u00fcberschrift)"
              + "|(?<![a-z])sub-?head(?:ing)?(?![a-z])|ladillo|intertitulo|mellemrubrik|mellomtit");

  /** A longer paragraph is the article's though it stands in an element of its own kind. */
  private static final int LONGEST_BOX = 350;

  private KeptBlocks() {}

  /** Their texts, in their order. */
  static List<String> of(List<PageBlock> blocks, PageHead head) {
    PageStructure structure = PageStructure.of(blocks);
    List<String> kept = new ArrayList<>();
    boolean small = haveSmallHeadings(blocks);
    String heading = null;
    for (PageBlock block : ClosingNotes.without(blocks, structure)) {
      if (structure.isBoxed(block) && block.weight() < LONGEST_BOX) {
        continue;
      }
      boolean opening = kept.isEmpty() && isSubtitle(block, head);
      boolean lead = opening && Standfirst.isLead(block, head) || head.isDescription(block);
      if (!opening && (block.isHeading() || isHeadingInParagraph(block, structure))) {
        boolean divides =
            block.isSubheading() || structure.isMain(block) || (small && block.isIn("h4"));
        boolean junk =
            !divides || block.isLinked() || TextBlocks.isLabel(block) || head.isTitle(block);
        heading = junk ? null : block.text();
      } else if ((lead
              || TextBlocks.isText(block, structure)
              || block.isHeading()
              || (!kept.isEmpty() && TextBlocks.isShortLine(block, structure)))
          && !kept.contains(block.text())) {
        if (heading != null && !kept.isEmpty()) {
          kept.add(heading);
        }
        heading = null;
        kept.add(block.text());
      } else if (block.isLinked()) {
        // It was the heading of a box of links.
        heading = null;
      }
    }
    return withoutRepetitions(kept);
  }

  /** Whether it is divided by headings of the fourth order, having none of the second and third. */
  private static boolean haveSmallHeadings(List<PageBlock> blocks) {
    return blocks.stream().noneMatch(PageBlock::isSubheading)
        && blocks.stream().filter(b -> b.isIn("h4") && !b.isLinked()).count() > 1;
  }

  private static boolean isHeadingInParagraph(PageBlock block, PageStructure structure) {
    return !TextBlocks.isText(block, structure)
        && (block.isBold() && structure.isMain(block)
            || block.isIn("p") && CROSSHEAD.matcher(block.owner().className()).find());
  }

  private static boolean isSubtitle(PageBlock block, PageHead head) {
    return block.isLine() && !TextBlocks.isLabel(block) && !head.isTitle(block);
  }

  /** Pull quotes say again what stands in a paragraph. */
  private static List<String> withoutRepetitions(List<String> paragraphs) {
    Map<String, Integer> shorter = new HashMap<>();
    String all = String.join("\n", paragraphs);
    List<String> once = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int first = all.indexOf(paragraph);
      boolean again =
          all.indexOf(paragraph, first + 1) >= 0 && paragraph.length() < TextBlocks.LONGEST_LABEL;
      if (!again || shorter.putIfAbsent(paragraph, 1) != null) {
        once.add(paragraph);
      }
    }
    return once;
  }
}
