/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The kind of element that most of an article's prose stands in. An element of another kind between
 * its paragraphs is a box: an appeal, a teaser, what a video shows.
 */
final class PageStructure {

  /** Elements of which an article itself is made, whatever stands around them. */
  private static final Set<String> TRANSPARENT =
      Set.of(
          "p",
          "li",
          "ul",
          "ol",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "dl",
          "dt",
          "dd",
          "pre",
          "center",
          "table",
          "tbody",
          "tr",
          "td");

  private static final int REACH = 50;

  /** What has so much of the main kind's text is no box. */
  private static final double MOST_IN_BOX = 0.25;

  /** Classes that tell how a paragraph looks, not what it is. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)^$|align|text|para|body|content|story|article|normal|justif|\\b(?:last|end)\\b|^p\\d*$");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Map<String, Double> weights = new HashMap<>();
  private final Map<Element, String> kinds = new IdentityHashMap<>();
  private final String main;

  /** What the prose of the main kind is in, however far out. */
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<String> classes = new HashSet<>();
  private final Map<Element, Integer> lengths = new IdentityHashMap<>();
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
    blocks.stream().filter(block -> block.isProse() && isMain(block)).forEach(this::learn);
  }

  private void learn(PageBlock block) {
    classes.add(block.owner().className());
    for (Element e = block.owner(); e != null && around.add(e); e = e.parent()) {}
  }

  static PageStructure of(List<PageBlock> blocks) {
    return new PageStructure(blocks);
  }

  /** Whether it stands where the most prose does. */
  boolean isMain(PageBlock block) {
    return kind(block).equals(main);
  }

  /** Whether anything around it has a name that tells its kind. */
  static boolean isNamed(PageBlock block) {
    Element container = container(block.owner());
    return !saysNothing(container) && !container.normalName().equals("body");
  }

  /** Whether it is in a box; to be asked in the page's order, since what comes first is a lead. */
  boolean isBoxed(PageBlock block) {
    String kind = kind(block);
    begun = begun || (kind.equals(main) && block.isProse());
    return begun
        && !kind.equals(main)
        && !around.contains(container(block.owner()))
        && !isWhole(block)
        && weights.getOrDefault(kind, 0.0) < MOST_IN_BOX * weights.getOrDefault(main, 0.0);
  }

  /** Whether its element has a class that no paragraph of the main kind has: a note's. */
  boolean isOfItsOwnClass(PageBlock block) {
    String name = block.owner().className();
    return block.isIn("p") && !classes.contains(name) && !PLAIN.matcher(name).find();
  }

  /**
   * A heading, a list or a quotation that stands alone in its element is no box; editors insert it
   * so.
   */
  private boolean isWhole(PageBlock block) {
    Element whole = block.isIn("li") ? block.owner().parent() : block.owner();
    boolean divides = block.isHeading() || block.isIn("li") || block.isIn("blockquote");
    return divides
        && block.linkCharacters() == 0
        && length(container(block.owner())) == length(whole);
  }

  private int length(Element element) {
    return lengths.computeIfAbsent(element, e -> e.text().length());
  }

  private String kind(PageBlock block) {
    return kinds.computeIfAbsent(
        block.owner(),
        owner -> {
          Element element = container(owner);
          return element.normalName() + " " + NUMBER.matcher(PageNames.of(element)).replaceAll("");
        });
  }

  private static Element container(Element owner) {
    Element element = owner;
    for (int i = 0; i < REACH && element.parent() != null && saysNothing(element); i++) {
      element = element.parent();
    }
    return element;
  }

  private static boolean saysNothing(Element element) {
    return TRANSPARENT.contains(element.normalName()) || PageNames.of(element).isBlank();
  }
}
