/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The kind of element that most of an article's prose stands in. An element of another kind between
 * its paragraphs is a box: an appeal, a teaser, what a video shows.
 */
final class PageStructure {

  /** Elements of which an article itself is made, whatever stands around them. */
  private static final Set<String> TRANSPARENT =
      Set.of(
          "p", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd",
          "pre", "center", "table", "tbody", "tr", "td");

  /** What has so much of the main kind's text is no box. */
  private static final double MOST_IN_BOX = 0.25;

  private final Map<String, Double> weights = new HashMap<>();
  private final String main;
  private boolean begun;

  private PageStructure(List<PageBlock> blocks) {
    for (PageBlock block : blocks) {
      if (block.isProse()) {
        weights.merge(kind(block), (double) block.weight(), Double::sum);
      }
    }
    Optional<Map.Entry<String, Double>> most =
        weights.entrySet().stream().max(Map.Entry.comparingByValue());
    main = most.map(Map.Entry::getKey).orElse("");
  }

  static PageStructure of(List<PageBlock> blocks) {
    return new PageStructure(blocks);
  }

  /** Whether it stands where the most prose does. */
  boolean isMain(PageBlock block) {
    return kind(block).equals(main);
  }

  /** Whether it is in a box; to be asked in the page's order, since what comes first is a lead. */
  boolean isBoxed(PageBlock block) {
    String kind = kind(block);
    begun = begun || (kind.equals(main) && block.isProse());
    return begun
        && !kind.equals(main)
        && weights.getOrDefault(kind, 0.0) < MOST_IN_BOX * weights.getOrDefault(main, 0.0);
  }

  private static String kind(PageBlock block) {
    Element element = block.owner();
    while (element.parent() != null && saysNothing(element)) {
      element = element.parent();
    }
    return element.normalName() + " " + element.className().replaceAll("\\d+", "");
  }

  private static boolean saysNothing(Element element) {
    return TRANSPARENT.contains(element.normalName()) || element.className().isBlank();
  }
}
