/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Where the prose of a page is: for each element, the weight of the blocks in it that read like
 * paragraphs. It is measured once, before anything is taken out.
 */
final class PageProse {

  /** Prose in these is never an article's, so that none of it speaks for what is around them. */
  private static final Set<String> APART = Set.of("footer", "aside", "nav", "noscript", "dialog");

  /** What holds more of the prose than this is the article, whatever it is called. */
  private static final double NEARLY_ALL = 0.8;

  private final Map<Element, Integer> own = new IdentityHashMap<>();
  private final Map<Element, Integer> weights = new IdentityHashMap<>();
  private final Set<Element> apart = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<PageBlock> blocks;
  private final int total;

  private final ClutterWords words;

  private PageProse(Element root, ClutterWords words) {
    this.words = words;
    blocks = PageBlocks.of(root);
    for (PageBlock block : blocks) {
      if (block.isProse()) {
        own.merge(block.owner(), block.weight(), Integer::sum);
      }
    }
    List<Element> elements = root.getAllElements();
    sum(elements);
    double most = NEARLY_ALL * of(root);
    for (Element element : elements) {
      if (of(element) > 0 && of(element) < most && isApart(element)) {
        apart.add(element);
      }
    }
    sum(elements);
    total = of(root);
  }

  private void sum(List<Element> elements) {
    weights.clear();
    weights.putAll(own);
    // Backwards, so that each element has all of its own before it tells the one around it.
    for (int i = elements.size() - 1; i > 0; i--) {
      Element element = elements.get(i);
      if (of(element) > 0 && !apart.contains(element)) {
        weights.merge(element.parent(), of(element), Integer::sum);
      }
    }
  }

  private boolean isApart(Element element) {
    return APART.contains(element.normalName()) || words.nameApart(element);
  }

  static PageProse in(Element root, ClutterWords words) {
    return new PageProse(root, words);
  }

  /** The weight of the prose in an element. */
  int of(Element element) {
    return weights.getOrDefault(element, 0);
  }

  /** All blocks of the page. */
  List<PageBlock> blocks() {
    return blocks;
  }

  int total() {
    return total;
  }

  /** Which part of the page's prose is in an element; none in a notice or in comments. */
  double share(Element element) {
    return total == 0 || apart.contains(element) ? 0 : (double) of(element) / total;
  }
}
