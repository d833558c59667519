/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Where on a page its article is.
 *
 * <p>Each paragraph of prose speaks for the elements around it, less with each step away from it,
 * as in Arc90's Readability; the element with the most votes holds the article, with those beside
 * it that have a good part of its votes, and the few lines before it that sum it up.
 */
final class ArticlePlace {

  private static final double DECAY = 0.6;

  private static final int REACH = 20;

  private static final double ARTICLE_BONUS = 1.4;

  /** Part of the best element's votes that one beside it needs: of the same class, of another. */
  private static final double ALIKE = 0.1;

  private static final double SIBLING = 0.5;

  private static final Pattern BODY_WORDS =
      Pattern.compile(
          "(?:^|[\\s_-])(?:article|story|post|entry|news|content|main|text|body|articlebody)(?=$|[\\s_-])");

  /** What a page says to be its article: all of it, where the best element has little of it. */
  private static final String WHOLE = "article, main, [role=main], [itemprop=articleBody]";

  private static final double HALF = 0.6;

  private static final Set<String> PARTS = Set.of("ul", "ol", "dl", "li", "blockquote");

  private ArticlePlace() {}

  /** The blocks of the elements that hold the article. */
  static List<PageBlock> within(List<PageBlock> blocks, PageHead head) {
    Map<Element, Double> votes = votes(blocks);
    Optional<Element> best =
        votes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .map(ArticlePlace::withoutList);
    if (best.isEmpty()) {
      return List.of();
    }
    List<PageBlock> inside = new ArrayList<>();
    withSiblings(best.get(), votes).forEach(element -> inside.addAll(PageBlocks.of(element)));
    List<PageBlock> wide = Cousins.of(blocks, inside).around(best.get());
    if (!wide.isEmpty()) {
      inside.clear();
      inside.addAll(wide);
    }
    Element around = best.get().closest(WHOLE);
    List<PageBlock> whole = around == null ? List.of() : PageBlocks.of(around);
    if (prose(inside) < HALF * prose(whole)) {
      inside.clear();
      inside.addAll(whole);
    }
    List<PageBlock> all = new ArrayList<>(Standfirst.before(inside, blocks, head));
    all.addAll(inside);
    return all;
  }

  private static int prose(List<PageBlock> blocks) {
    return blocks.stream().filter(PageBlock::isProse).mapToInt(PageBlock::weight).sum();
  }

  /** A list or a quotation is a part of what holds it. */
  private static Element withoutList(Element best) {
    Element element = best;
    while (PARTS.contains(element.normalName()) && element.parent() != null) {
      element = element.parent();
    }
    return element;
  }

  private static Map<Element, Double> votes(List<PageBlock> blocks) {
    // In the order of the page, so that of equal ones the first wins.
    Map<Element, Double> votes = new LinkedHashMap<>();
    for (PageBlock block : blocks) {
      if (!block.isProse()) {
        continue;
      }
      boolean paragraph = block.isIn("p") || block.isIn("li");
      Element element = paragraph ? block.owner().parent() : block.owner();
      double weight = block.weight();
      for (int i = 0; i < REACH && element != null; i++, element = element.parent()) {
        votes.merge(element, weight, Double::sum);
        // What wraps a single element says nothing of its own.
        weight *= isOnlyChild(element) ? 1 : DECAY;
      }
    }
    votes.replaceAll((element, vote) -> looksLikeArticle(element) ? vote * ARTICLE_BONUS : vote);
    return votes;
  }

  private static boolean isOnlyChild(Element element) {
    return element.nextElementSibling() == null && element.previousElementSibling() == null;
  }

  private static double vote(Map<Element, Double> votes, Element element) {
    return votes.getOrDefault(element, 0.0);
  }

  private static boolean looksLikeArticle(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return element.normalName().equals("article")
        || element.attr("itemprop").equals("articleBody")
        || BODY_WORDS.matcher(names).find();
  }

  private static List<Element> withSiblings(Element best, Map<Element, Double> votes) {
    if (best.parent() == null) {
      return List.of(best);
    }
    double least = ALIKE * vote(votes, best);
    List<Element> siblings =
        best.parent().children().stream()
            .filter(e -> e == best || vote(votes, e) >= least)
            .toList();
    if (siblings.size() == 1) {
      return siblings;
    }
    Set<String> classes = paragraphClasses(best);
    return siblings.stream()
        .filter(e -> e == best || vote(votes, e) >= share(e, best, classes) * vote(votes, best))
        .toList();
  }

  private static double share(Element sibling, Element best, Set<String> classes) {
    boolean alike =
        sibling.normalName().equals(best.normalName())
            && sibling.className().equals(best.className())
            && (!best.className().isEmpty() || (best.id().isEmpty() && sibling.id().isEmpty()));
    return alike || paragraphClasses(sibling).stream().anyMatch(classes::contains)
        ? ALIKE
        : SIBLING;
  }

  private static Set<String> paragraphClasses(Element element) {
    return PageBlocks.of(element).stream()
        .filter(block -> block.isProse() && block.isIn("p"))
        .map(block -> block.owner().className())
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }
}
