/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Takes out of a page what is not the article by its element, role or class. */
final class PageClutter implements NodeFilter {

  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "form",
          "nav",
          "aside",
          "footer",
          "button",
          "iframe",
          "figure",
          "figcaption",
          "picture",
          "video",
          "audio",
          "object",
          "embed",
          "canvas",
          "select",
          "input",
          "textarea",
          "dialog",
          "menu",
          "label",
          "amp-ad",
          "amp-embed",
          "amp-sidebar",
          "amp-img",
          "amp-carousel",
          "amp-accordion",
          "details",
          "caption",
          "table-of-contents");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "dialog",
          "alertdialog",
          "search",
          "menu",
          "toolbar",
          "tooltip");

  private static final Pattern HIDDEN =
      Pattern.compile(
          "display\\s*:\\s*none|visibility\\s*:\\s*hidden|(?:^|[;\\s])clip\\s*:\\s*rect\\(\\s*[01](?:px)?[,\\s]");

  /** Elements that hold the article whatever their class says. */
  private static final Set<String> KEPT = Set.of("html", "body", "main", "article", "h1");

  /** What holds more of the page's prose than this is not taken out for what it is called. */
  private static final double MOST_PROSE = 0.4;

  /** A page that hides most of its prose shows it by a script. */
  private static final double MOST_HIDDEN = 0.6;

  private static final double LEAST_TEXT = 0.15;
  private static final int LONGEST_CAPTION = 300;
  private static final int MOST_CAPTIONS = 3;
  private static final int MOST_IN_CAPTION = 12;
  private static final int IMAGE_REACH = 6;
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "blockquote");

  /** What has an image beside it and is text all the same. */
  private static final Set<String> TEXT = Set.of("p", "blockquote", "q");

  private static final int MOST_RULES = 20;

  /** Elements in the midst of a line, which are text where text stands beside them. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "span", "b", "strong", "i", "em", "u", "mark", "abbr", "cite", "q", "font", "small");

  private final PageProse prose;
  private final ClutterWords words;
  private final boolean byName;

  /** What holds the line that the page describes itself with. */
  private final Set<Element> aroundLeads = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Element> besideImages = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What of a page has no text to read: its rules and images, when what is for machines is out. */
  private record Unread(Element body, List<Element> rules, List<Element> images) {

    /** Takes scripts and the like out, in one walk with finding the others. */
    static Unread takenFrom(Element body) {
      Unread unread = new Unread(body, new ArrayList<>(), new ArrayList<>());
      body.filter((node, depth) -> unread.look(node));
      return unread;
    }

    private FilterResult look(Node node) {
      if (node instanceof Element element) {
        switch (element.normalName()) {
          case "script", "style", "noscript", "template" -> {
            return FilterResult.REMOVE;
          }
          case "hr" -> rules.add(element);
          case "img", "amp-img" -> images.add(element);
          default -> {}
        }
      }
      return FilterResult.CONTINUE;
    }
  }

  private PageClutter(
      Unread unread, PageProse prose, ClutterWords words, PageHead head, boolean byName) {
    Element body = unread.body();
    this.prose = prose;
    this.words = words;
    for (PageBlock block : prose.blocks()) {
      Element element = head.isDescription(block) ? block.owner() : body;
      for (int i = 0;
          i < IMAGE_REACH && element != null && element != body;
          i++, element = element.parent()) {
        aroundLeads.add(element);
      }
    }
    this.byName = byName;
    for (Element image : unread.images()) {
      Element around = image.parent();
      for (int i = 0; i < IMAGE_REACH && around != null && besideImages.add(around); i++) {
        around = around.parent();
      }
    }
  }

  /**
   * Takes out what is clutter by its element, role or name.
   *
   * @return the weight of the prose that the page had
   */
  static int remove(Document page, PageHead head) {
    return remove(page, head, true);
  }

  /** Takes out what is clutter by its element or role, for a page whose names mislead. */
  static void removeUnnamed(Document page, PageHead head) {
    remove(page, head, false);
  }

  private static int remove(Document page, PageHead head, boolean byName) {
    Element body = page.body();
    unwrapPageWithoutScripts(body);
    Unread unread = Unread.takenFrom(body);
    ClutterWords words = new ClutterWords();
    PageProse prose = PageProse.in(body, words);
    int characters = unread.rules().isEmpty() ? 0 : body.text().length();
    unread.rules().stream()
        .limit(MOST_RULES)
        .forEach(rule -> removeImprint(rule, prose, characters));
    body.filter(new PageClutter(unread, prose, words, head, byName));
    return prose.total();
  }

  /** A {@code noscript} that is never closed has the whole page in it. */
  private static void unwrapPageWithoutScripts(Element body) {
    Element alternative = body.selectFirst("noscript");
    if (alternative != null && holdsMost(alternative, body)) {
      alternative.unwrap();
    }
  }

  private static boolean holdsMost(Element part, Element whole) {
    int length = part.text().length();
    // Letters are counted no further than they have to be to say that it does not.
    return !hasLetters(whole, (int) (length / MOST_HIDDEN) + 1)
        && length > MOST_HIDDEN * whole.text().length();
  }

  private static boolean hasLetters(Element element, int atLeast) {
    int[] letters = new int[1];
    NodeFilter counting =
        (node, depth) -> {
          if (node instanceof TextNode run) {
            letters[0] += (int) run.getWholeText().chars().filter(Character::isLetter).count();
          }
          return letters[0] >= atLeast ? FilterResult.STOP : FilterResult.CONTINUE;
        };
    return NodeTraversor.filter(counting, element) == FilterResult.STOP;
  }

  /** What little stands below the last rule is about the site. */
  private static void removeImprint(Element rule, PageProse prose, int characters) {
    List<Node> below = new ArrayList<>();
    int length = 0;
    int read = 0;
    for (Node node = rule.nextSibling(); node != null; node = node.nextSibling()) {
      below.add(node);
      read += node instanceof Element e ? prose.of(e) : 0;
      length += node instanceof Element e ? e.text().length() : node.outerHtml().length();
    }
    if (length < LEAST_TEXT * characters && read <= LEAST_TEXT * prose.total()) {
      below.forEach(Node::remove);
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return node instanceof Element element && isClutter(element)
        ? FilterResult.REMOVE
        : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    return FilterResult.CONTINUE;
  }

  private boolean isClutter(Element element) {
    String tag = element.normalName();
    if (KEPT.contains(tag)) {
      return false;
    }
    return isHidden(element)
        ? prose.share(element) <= MOST_HIDDEN
        : isCalledClutter(element) && !holdsArticle(element) && !isAmidText(element);
  }

  private boolean isCalledClutter(Element element) {
    return (TAGS.contains(element.normalName()) && !isQuotation(element))
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || (!aroundLeads.contains(element) && looksLikeClutter(element));
  }

  /** A figure is also the frame of a quotation with its author, by HTML's own example. */
  private boolean isQuotation(Element element) {
    return element.normalName().equals("figure")
        && !besideImages.contains(element)
        && element.selectFirst("blockquote") != null
        && element.selectFirst("picture, video, iframe, object") == null;
  }

  private boolean looksLikeClutter(Element element) {
    return (byName && words.name(element))
        || isCaption(element)
        || (words.nameTeaser(element) && element.selectFirst("a") != null);
  }

  private boolean isAmidText(Element element) {
    return INLINE.contains(element.normalName())
        && !words.nameSpoken(element)
        && (isText(element.previousSibling()) || isText(element.nextSibling()));
  }

  private static boolean isText(Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  /** A few words of their own beside an image. */
  private boolean isCaption(Element element) {
    return besideImages.contains(element)
        && !TEXT.contains(element.normalName())
        && element.ownText().isBlank()
        && !Standfirst.isNamedLead(element)
        && isShort(element);
  }

  /** Stops as soon as it is not, so that it takes no longer for what holds the whole page. */
  private static boolean isShort(Element element) {
    int[] weightAndBlocks = new int[2];
    NodeFilter counting =
        (node, depth) -> {
          if (node instanceof TextNode run && !run.isBlank()) {
            weightAndBlocks[0] += PageBlock.weight(run.text());
            weightAndBlocks[1]++;
          }
          boolean heading = node instanceof Element e && HEADINGS.contains(e.normalName());
          boolean much =
              weightAndBlocks[0] >= LONGEST_CAPTION || weightAndBlocks[1] > MOST_CAPTIONS;
          return heading || much || depth > MOST_IN_CAPTION
              ? FilterResult.STOP
              : FilterResult.CONTINUE;
        };
    return NodeTraversor.filter(counting, element) != FilterResult.STOP;
  }

  private boolean holdsArticle(Element element) {
    return element.attr("itemprop").equals("articleBody") || prose.share(element) > MOST_PROSE;
  }
}
