/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The few lines between the title and the article, which sum it up. */
final class Standfirst {

  /** Names of the line that sums an article up, which need not be a sentence. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)stand-?first|sub-?(?:title|head|line)|summary|synopsis|excerpt|(?<![a-z])lead(?![a-z])"
              + "|lede\\b|deck?\\b|teaser-?text|(?<![a-z])teaser$|ingress|preamble|strap-?line|perex"
              + "|\\bdek|intro|abstract|chapo|bajada|copete|entradilla|vorspann|sommario|sapo\\b");

  private static final int LEAD_REACH = 3;

  private static final int LONGEST_STANDFIRST = 3;

  /** Of lines that are called so; some publishers sum up in a list of points. */
  private static final int MOST_LEADS = 5;

  private Standfirst() {}

  /**
   * Those lines.
   *
   * @param inside the article's blocks
   * @param blocks the page's
   */
  static List<PageBlock> before(List<PageBlock> inside, List<PageBlock> blocks, PageHead head) {
    PageBlock first = inside.get(0);
    List<PageBlock> standfirst = new ArrayList<>();
    boolean titled = false;
    for (PageBlock block : blocks) {
      if (block.owner() == first.owner() && block.text().equals(first.text())) {
        break;
      }
      if (head.isTitle(block) || block.isIn("h1")) {
        titled = true;
        standfirst.removeIf(before -> !head.isDescription(before));
      } else if (isLead(block, head)
          || block.isProse()
          || (block.isHeading() && !standfirst.isEmpty())
          || (block.isLine() && PageDate.parse(block.text()).isEmpty())) {
        standfirst.add(block);
      }
    }
    if (!titled || standfirst.size() > LONGEST_STANDFIRST) {
      standfirst.removeIf(block -> !isLead(block, head));
    }
    if (standfirst.size() > MOST_LEADS) {
      standfirst.removeIf(block -> !head.isDescription(block));
    }
    return standfirst;
  }

  /** Whether the page says that a block sums the article up. */
  static boolean isLead(PageBlock block, PageHead head) {
    return head.isDescription(block) || (block.isLine() && isNamedLead(block.owner()));
  }

  /** Whether an element, or one close around it, is named so. */
  static boolean isNamedLead(Element owner) {
    Element element = owner;
    for (int i = 0; i < LEAD_REACH && element != null; i++, element = element.parent()) {
      if (LEAD.matcher(PageNames.of(element)).find()) {
        return true;
      }
    }
    return false;
  }
}
