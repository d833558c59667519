/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which blocks are text of an article: sentences and items, no labels, cells or lists of links. */
final class TextBlocks {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:editor(?:['\u2019]s|ial)? note|read (?:more|also|next)|also read|see also|advertisement"
              + "|sign up|subscribe|follow us|click here|share (?:this|on)|video:|copyright|\u00a9|all rights reserved"
              + "|this article (?:was|is|first)|source:|support us"
              + "|download (?:our|the)|get (?:our|the)|join (?:our|the)|lire aussi|\u00e0 lire|mehr zum thema"
              + "|lesen sie|lea tambi\u00e9n|foto:|a version of this (?:article|story)"
              + "|inscrivez-vous|abonnez-vous|jetzt anmelden|abonnieren|suscr\u00edb|toute reproduction|tous droits"
              + "|alle rechte|todos los derechos)");

  /** Words that can begin a sentence of the article as well. */
  private static final Pattern SHORT_LABEL =
      Pattern.compile(
          "(?i)^(?:more (?:on|from)|related|photo(?:graph)?s?\\b|image|picture|watch|listen|updated|published|posted|by "
              + "|topics|tags|comments?)");

  /** A sentence that begins with one is longer. */
  private static final int LONGEST_SHORT_LABEL = 80;

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)contributed to this (?:report|story|article)\\W*$"
              + "|^\\W*(?:(?:additional )?(?:reporting|writing|editing)|edited|translated|written|compiled)"
              + " by|^\\W*(?:with (?:reporting|files|inputs?|agency)|contact (?:the|us))\\b");

  /** Longer ones are text. */
  static final int LONGEST_LABEL = 200;

  private static final int SHORTEST_ITEM = 15;

  /** A notice of the site between paragraphs begins small; a caption in Chinese looks the same. */
  private static final Pattern SHORT_LINE =
      Pattern.compile("[^\\p{Ll}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  /** Characters before and around the links of a sentence that is linked for the most part. */
  private static final int SHORTEST_BEGINNING = 5;

  private static final int SHORTEST_REST = 15;

  private static final int SHORTEST_LINE = 12;

  private static final int LONGEST_CELL = 400;

  /** An item that begins with a linked sentence and says so much more is news itself. */
  private static final int LONGEST_BLURB = 45;

  private TextBlocks() {}

  static boolean isText(PageBlock block, PageStructure structure) {
    if ((block.isLinked() && !isLinkedSentence(block, structure))
        || isLabel(block)
        || isCell(block)
        || isEntry(block)) {
      return false;
    }
    boolean item =
        block.isIn("li") && block.weight() >= SHORTEST_ITEM && block.linkCharacters() == 0;
    return block.isProse() || block.endsSentence() || block.text().endsWith(":") || item;
  }

  /** A sentence of the article that is linked for the most part, but begins and ends outside. */
  private static boolean isLinkedSentence(PageBlock block, PageStructure structure) {
    Element owner = block.owner();
    Element link = owner.selectFirst("a");
    int before = link == null ? 0 : block.text().indexOf(link.text());
    return block.isIn("p")
        && before >= SHORTEST_BEGINNING
        && block.text().charAt(before - 1) != ':'
        && block.text().codePointAt(before - 2) != ':'
        && block.weight() - block.linkCharacters() >= SHORTEST_REST
        && block.endsSentence()
        && structure.isMain(block);
  }

  /** Some words between the paragraphs of an article, in a paragraph as they are. */
  static boolean isShortLine(PageBlock block, PageStructure structure) {
    return (block.isIn("p") || block.isIn("pre") || block.isIn("li"))
        && block.linkCharacters() == 0
        && block.weight() >= SHORTEST_LINE
        && structure.isMain(block)
        && SHORT_LINE.matcher(block.text()).lookingAt()
        && !block.text().endsWith(")")
        && !isLabel(block)
        && PageDate.parse(block.text()).isEmpty();
  }

  /** Old sites lay out their pages with tables, so a cell can hold an article. */
  private static boolean isCell(PageBlock block) {
    boolean cell = block.isIn("td") || block.isIn("th");
    return cell && PageBlock.weight(block.owner().text()) < LONGEST_CELL;
  }

  /** An item that begins with a link, among others that do, leads to what it tells of. */
  private static boolean isEntry(PageBlock block) {
    if (!block.isIn("li") || block.linkCharacters() == 0) {
      return false;
    }
    Element link = block.owner().selectFirst("a");
    boolean news = link != null && PageBlock.endsSentence(link.text());
    if (news && block.weight() - block.linkCharacters() >= LONGEST_BLURB) {
      return false;
    }
    Element list = block.owner().parent();
    // The ends stand for all, so that a long list takes no longer for each of its items.
    return list.firstElementChild() != list.lastElementChild()
        && beginsWithLink(block.owner())
        && beginsWithLink(list.firstElementChild())
        && beginsWithLink(list.lastElementChild());
  }

  private static boolean beginsWithLink(Element item) {
    Element link = item.selectFirst("a");
    return link != null && !link.text().isBlank() && item.text().startsWith(link.text());
  }

  static boolean isLabel(PageBlock block) {
    String text = block.text();
    return text.length() < LONGEST_LABEL
        && (LABEL.matcher(text).find()
            || CREDIT.matcher(text).find()
            || (SHORT_LABEL.matcher(text).find()
                && (text.length() < LONGEST_SHORT_LABEL || !block.endsSentence())));
  }
}
