/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Paragraphs of an article that stand in several rows of a grid, with images and advertisements
 * between them: their containers are not siblings, but they are called the same.
 */
final class Cousins {

  /** What an article does not reach beyond. */
  private static final Set<String> BORDERS = Set.of("article", "main", "body", "html");

  private static final int REACH = 10;

  /** So much more there must be before an element further out is taken. */
  private static final double WORTHWHILE = 1.02;

  private final List<PageBlock> alike = new ArrayList<>();
  private final Map<Element, Integer> weights = new IdentityHashMap<>();

  private Cousins(List<PageBlock> page, List<PageBlock> inside) {
    PageStructure structure = PageStructure.of(inside);
    for (PageBlock block : page) {
      if (!block.isProse() || !structure.isMain(block) || !PageStructure.isNamed(block)) {
        continue;
      }
      alike.add(block);
      Element element = block.owner();
      for (int i = 0; i < 2 * REACH && element != null; i++, element = element.parent()) {
        weights.merge(element, block.weight(), Integer::sum);
      }
    }
  }

  /** Those among a page's blocks of what the blocks inside an element are. */
  static Cousins of(List<PageBlock> page, List<PageBlock> inside) {
    return new Cousins(page, inside);
  }

  /** From the first to the last of them around an element; nothing when all are in it. */
  List<PageBlock> around(Element best) {
    Element widest = best;
    Element element = best;
    for (int i = 0; i < REACH && !BORDERS.contains(element.normalName()); i++) {
      element = element.parent();
      if (element == null) {
        break;
      }
      if (weights.getOrDefault(element, 0) > WORTHWHILE * weights.getOrDefault(widest, 0)) {
        widest = element;
      }
    }
    return widest == best ? List.of() : between(PageBlocks.of(widest));
  }

  private List<PageBlock> between(List<PageBlock> blocks) {
    Set<Element> owners = Collections.newSetFromMap(new IdentityHashMap<>());
    alike.forEach(block -> owners.add(block.owner()));
    int first = 0;
    int last = blocks.size() - 1;
    while (first < last && !owners.contains(blocks.get(first).owner())) {
      first++;
    }
    while (last > first && !owners.contains(blocks.get(last).owner())) {
      last--;
    }
    return blocks.subList(first, last + 1);
  }
}
