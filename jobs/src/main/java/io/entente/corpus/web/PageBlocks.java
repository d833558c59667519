/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts what is below an element into blocks, in the page's order; it does not recurse. */
final class PageBlocks implements NodeVisitor {

  private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

  private static final int LONGEST_LINK = 500;

  private final List<PageBlock> blocks = new ArrayList<>();
  private final Deque<Element> owners = new ArrayDeque<>();
  private final Deque<Element> links = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int linkCharacters;
  private int slantedCharacters;
  private int boldCharacters;
  private int slanted;
  private int bold;
  private int breaks;

  private PageBlocks() {}

  static List<PageBlock> of(Element root) {
    PageBlocks blocks = new PageBlocks();
    blocks.owners.push(root);
    root.traverse(blocks);
    blocks.flush();
    return blocks.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode run) {
      if (owners.peek().normalName().equals("pre")) {
        appendLines(run.getWholeText());
      } else {
        append(run.getWholeText());
      }
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  private void enter(Element element) {
    if (element.normalName().equals("br")) {
      lineBreak(element);
    } else if (element.isBlock()) {
      flush();
      owners.push(element);
    } else {
      if (isLink(element)) {
        links.push(element);
      }
      slanted += isSlanted(element) ? 1 : 0;
      bold += isBold(element) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element) || element.normalName().equals("br")) {
      return;
    }
    if (element.isBlock()) {
      flush();
      owners.pop();
    } else {
      if (links.peek() == element) {
        links.pop();
      }
      slanted -= isSlanted(element) ? 1 : 0;
      bold -= isBold(element) ? 1 : 0;
    }
  }

  /** A link that is never closed goes on over the whole article. */
  private static boolean isLink(Element element) {
    return element.normalName().equals("a")
        && (isShort(element) || element.text().length() <= LONGEST_LINK);
  }

  /** Whether it holds a few words and nothing else, as nearly all links do. */
  private static boolean isShort(Element element) {
    return element.childNodeSize() == 1
        && element.childNode(0) instanceof TextNode run
        && run.getWholeText().length() <= LONGEST_LINK;
  }

  private static boolean isSlanted(Element element) {
    return element.normalName().equals("em") || element.normalName().equals("i");
  }

  private static boolean isBold(Element element) {
    return element.normalName().equals("strong") || element.normalName().equals("b");
  }

  /** In preformatted text an empty line parts paragraphs. */
  private void appendLines(String run) {
    String[] paragraphs = EMPTY_LINE.split(run, -1);
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        flush();
      }
      append(paragraphs[i]);
    }
  }

  private void append(String run) {
    if (!run.isBlank()) {
      breaks = 0;
    }
    int before = text.length();
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00a0';
      if (!blank) {
        text.append(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
    linkCharacters += !links.isEmpty() ? text.length() - before : 0;
    slantedCharacters += slanted > 0 ? text.length() - before : 0;
    boldCharacters += bold > 0 ? text.length() - before : 0;
  }

  /**
   * Two breaks part paragraphs as an element would, and so does one after a sentence or after
   * something that is set off from the text, such as a headline in bold.
   */
  private void lineBreak(Element element) {
    breaks++;
    boolean setOff = element.previousSibling() instanceof Element;
    if (breaks > 1 || setOff || PageBlock.endsSentence(text)) {
      flush();
    } else {
      append(" ");
    }
  }

  private void flush() {
    String block = text.toString().strip();
    if (!block.isEmpty()) {
      blocks.add(
          new PageBlock(block, linkCharacters, slantedCharacters, boldCharacters, owners.peek()));
    }
    text.setLength(0);
    linkCharacters = 0;
    slantedCharacters = 0;
    boldCharacters = 0;
    breaks = 0;
  }
}
