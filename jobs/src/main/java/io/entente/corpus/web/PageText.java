/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The paragraphs of a page's article.
 *
 * <p>What is clutter by name is taken out. Each paragraph of prose then speaks for the elements
 * around it, less with each step away from it, as in Arc90's Readability; the element with the most
 * votes holds the article, with those beside it that have a good part of its votes. Of the blocks
 * in there, prose and the headings before it are kept; lines that are links, labels or a repetition
 * are not.
 */
final class PageText {

  private static final double DECAY = 0.6;
  private static final int REACH = 20;
  private static final int LEAD_REACH = 3;
  private static final double ARTICLE_BONUS = 1.4;

  /** Part of the best element's votes that one beside it needs: of the same class, of another. */
  private static final double ALIKE = 0.1;

  private static final double SIBLING = 0.5;
  private static final int LONGEST_STANDFIRST = 3;

  /** Of lines that are called so; some publishers sum up in a list of points. */
  private static final int MOST_LEADS = 5;

  /** Notes below the last divider have no more of the article than this. */
  private static final double LONGEST_NOTES = 0.15;

  private static final int MOST_NOTES = 3;

  private static final Pattern BODY_WORDS =
      Pattern.compile(
          "(?:^|[\\s_-])(?:article|story|post|entry|news|content|main|text|body|articlebody)(?=$|[\\s_-])");

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

  /** Names of the line that sums an article up, which need not be a sentence. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)stand-?first|sub-?(?:title|head|line)|summary|synopsis|excerpt|(?<![a-z])lead(?![a-z])"
              + "|lede\\b|deck?\\b|teaser-?text|(?<![a-z])teaser$|ingress|preamble|strap-?line|perex"
              + "|\\bdek|intro|abstract|chapo|bajada|copete|entradilla|vorspann|sommario|sapo\\b");

  /** Names of paragraphs that are headings. */
  private static final Pattern CROSSHEAD =
      Pattern.compile(
          "(?i)cross-?head|inter-?(?:title|titre|line)|zwischen-?(?:titel|zeile|\u00fcberschrift)"
              + "|(?<![a-z])sub-?head(?:ing)?(?![a-z])|ladillo|intertitulo|mellemrubrik|mellomtit");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)contributed to this (?:report|story|article)\\W*$"
              + "|^\\W*(?:(?:additional )?(?:reporting|writing|editing)|edited|translated|written|compiled)"
              + " by|^\\W*(?:with (?:reporting|files|inputs?|agency)|contact (?:the|us))\\b");

  /** How to reach who wrote it. */
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w{2,}|(?<!\\S)@\\w{3,}");

  /** An appeal to the reader names where else the site can be found. */
  private static final Pattern SOCIAL =
      Pattern.compile(
          "(?i)facebook|twitter|telegram|whats\\s?app|instagram|youtube|linkedin|tiktok|google news"
              + "|newsletter|\\bapp\\b|\u0442\u0435\u043b\u0435\u0433\u0440\u0430\u043c|\u062a\u0644\u063a\u0631\u0627\u0645"
              + "|\u0648\u0627\u062a\u0633\u0627\u0628|\u0641\u064a\u0633\u0628\u0648\u0643");

  private static final int LONGEST_LABEL = 200;
  private static final int SHORTEST_ITEM = 15;

  /** A text that has less of the page's prose may have lost the article. */
  private static final double LITTLE = 0.4;

  private static final double MUCH_MORE = 2;

  /** In weight: less is a notice, and what the page is about stands in a script. */
  private static final int NEXT_TO_NOTHING = 200;

  /** A notice of the site between paragraphs begins small; a caption in Chinese looks the same. */
  private static final Pattern SHORT_LINE =
      Pattern.compile("[^\\p{Ll}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  /** What a page says to be its article: all of it, where the best element has little of it. */
  private static final String WHOLE = "article, main, [role=main], [itemprop=articleBody]";

  private static final double HALF = 0.6;

  /** Longer ones in italics are the author's. */
  private static final int LONGEST_NOTE = 250;

  /** A longer paragraph is the article's though it stands in an element of its own kind. */
  private static final int LONGEST_BOX = 350;

  /** Characters before and around the links of a sentence that is linked for the most part. */
  private static final int SHORTEST_BEGINNING = 5;

  private static final int SHORTEST_REST = 15;

  private static final Set<String> PARTS = Set.of("ul", "ol", "dl", "li", "blockquote");

  private static final int SHORTEST_LINE = 12;
  private static final int LONGEST_CELL = 400;

  /** An item that begins with a linked sentence and says so much more is news itself. */
  private static final int LONGEST_BLURB = 45;

  private PageText() {}

  /**
   * The paragraphs, divided by an empty line; it takes the page apart.
   *
   * @param again gives the page anew, for when little is left of it
   */
  static String of(Document page, Supplier<Document> again, JsonLd data, String title) {
    PageHead head = PageHead.of(page, data, title);
    int prose = PageClutter.remove(page, head);
    List<String> text = paragraphs(page, head);
    if (weight(text) < LITTLE * prose || weight(text) < NEXT_TO_NOTHING) {
      Document whole = again.get();
      ScriptedText scripted = ScriptedText.of(whole);
      PageClutter.removeUnnamed(whole, head);
      List<String> more = paragraphs(whole, head);
      text = weight(more) > MUCH_MORE * weight(text) ? more : text;
      if (weight(text) < NEXT_TO_NOTHING) {
        text = scripted.paragraphs(blocks -> kept(within(blocks, head), head)).orElse(text);
      }
    }
    return StatedText.of(data).confirmed(text);
  }

  private static List<String> paragraphs(Document page, PageHead head) {
    return kept(within(PageBlocks.of(page.body()), head), head);
  }

  private static int weight(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(PageBlock::weight).sum();
  }

  /** The blocks of the elements that hold the article. */
  static List<PageBlock> within(List<PageBlock> blocks, PageHead head) {
    Map<Element, Double> votes = votes(blocks);
    Optional<Element> best =
        votes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .map(PageText::withoutList);
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
    List<PageBlock> all = new ArrayList<>(standfirst(blocks, inside, head));
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

  /** The few lines between the title and the article, which sum it up. */
  private static List<PageBlock> standfirst(
      List<PageBlock> blocks, List<PageBlock> inside, PageHead head) {
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

  private static boolean isLead(PageBlock block, PageHead head) {
    return head.isDescription(block) || (block.isLine() && isNamedLead(block.owner()));
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
    Set<String> classes = paragraphClasses(best);
    return best.parent().children().stream()
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

  static List<String> kept(List<PageBlock> blocks, PageHead head) {
    PageStructure structure = PageStructure.of(blocks);
    List<String> kept = new ArrayList<>();
    boolean small = haveSmallHeadings(blocks);
    String heading = null;
    for (PageBlock block : withoutNotes(blocks, structure)) {
      if (structure.isBoxed(block) && block.weight() < LONGEST_BOX) {
        continue;
      }
      boolean opening = kept.isEmpty() && isSubtitle(block, head);
      boolean lead = opening && isLead(block, head) || head.isDescription(block);
      if (!opening && (block.isHeading() || isHeadingInParagraph(block, structure))) {
        boolean divides =
            block.isSubheading() || structure.isMain(block) || (small && block.isIn("h4"));
        boolean junk = !divides || block.isLinked() || isLabel(block) || head.isTitle(block);
        heading = junk ? null : block.text();
      } else if ((lead
              || isText(block, structure)
              || block.isHeading()
              || (!kept.isEmpty() && isShortLine(block, structure)))
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

  static boolean isNamedLead(Element owner) {
    Element element = owner;
    for (int i = 0; i < LEAD_REACH && element != null; i++, element = element.parent()) {
      if (LEAD.matcher(PageNames.of(element)).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeadingInParagraph(PageBlock block, PageStructure structure) {
    return !isText(block, structure)
        && (block.isBold() && structure.isMain(block)
            || block.isIn("p") && CROSSHEAD.matcher(block.owner().className()).find());
  }

  /** The blocks without what stands below the text: notes of the editor, credits, addresses. */
  private static List<PageBlock> withoutNotes(List<PageBlock> blocks, PageStructure structure) {
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
        block.text().length() < LONGEST_LABEL
            && (ADDRESS.matcher(block.text()).find()
                || structure.isOfItsOwnClass(block)
                || (block.linkCharacters() > 0
                    && SOCIAL.matcher(block.owner().select("a").text()).find()));
    // What announces a list has lost it, since that was of links.
    boolean announcement =
        block.text().length() < LONGEST_LABEL
            && (block.text().endsWith(":") || block.text().endsWith("\uff1a"));
    boolean slanted = block.isSlanted() && block.weight() < LONGEST_NOTE;
    return slanted || little || announcement || !isText(block, structure);
  }

  private static boolean isSubtitle(PageBlock block, PageHead head) {
    return block.isLine() && !isLabel(block) && !head.isTitle(block);
  }

  private static boolean isText(PageBlock block, PageStructure structure) {
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
  private static boolean isShortLine(PageBlock block, PageStructure structure) {
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

  private static boolean isLabel(PageBlock block) {
    String text = block.text();
    return text.length() < LONGEST_LABEL
        && (LABEL.matcher(text).find()
            || CREDIT.matcher(text).find()
            || (SHORT_LABEL.matcher(text).find()
                && (text.length() < LONGEST_SHORT_LABEL || !block.endsSentence())));
  }

  /** Pull quotes say again what stands in a paragraph. */
  private static List<String> withoutRepetitions(List<String> paragraphs) {
    Map<String, Integer> shorter = new HashMap<>();
    String all = String.join("\n", paragraphs);
    List<String> once = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int first = all.indexOf(paragraph);
      boolean again = all.indexOf(paragraph, first + 1) >= 0 && paragraph.length() < LONGEST_LABEL;
      if (!again || shorter.putIfAbsent(paragraph, 1) != null) {
        once.add(paragraph);
      }
    }
    return once;
  }
}
