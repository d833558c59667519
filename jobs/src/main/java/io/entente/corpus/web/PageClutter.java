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

  /** Words of which class and id are made, and distinctive parts of such words. */
  private static final Pattern WORDS =
      Pattern.compile(
          "related|recommend|trending|popular|most-?(?:read|viewed)|read-?more|outbrain|taboola"
              + "|newsletter|sign-?up|subscri(?:be(?!r)|ption)|promo|sidebar|breadcrumb|share|sharing|comment(?!ary)"
              + "|cookie|consent|advert|sponsor|disqus|masthead|navigation|footer|copyright"
              + "|disclaimer|visually-?hidden|screen-?reader|pull-?quote|timestamp|caption|call-?out"
              + "|call-to-action|donat(?:e|ion)|membership|cutline|tweet|twitter|instagram|tiktok|recirc"
              + "|up-?next|see-?also|also-?read|read-?also|lire-?aussi|no-?print"
              + "|(?:^|[\\s_-])(?:"
              + "respond|replies|more-(?:on|from|stories|news|articles)|latest"
              + "|rail|widgets?|social|follow|toolbar|gdpr|banner|popup|modal|overlay|lightbox"
              + "|ads?|dfp|mpu|tags?|taglist|topics|categories|pagination|pager|nav|navbar|menu"
              + "|byline|authors?|bio|dateline|credits?|kicker|cta|appeal|embed|eyebrow|gallery|slideshow"
              + "|hidden|sr-only|skip|factbox|infobox|toc"
              + ")(?=$|[\\s_-])");

  /** What leads to another article; without a link it is the article's own beginning. */
  private static final Pattern TEASER = Pattern.compile("(?:^|[\\s_-])teasers?(?=$|[\\s_-])");

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  /** Elements that hold the article whatever their class says. */
  private static final Set<String> KEPT = Set.of("html", "body", "main", "article", "h1");

  /** What holds more of the page's text than this is not taken out for a word in its class. */
  private static final double MOST_TEXT = 0.5;

  private static final double LEAST_TEXT = 0.15;
  private static final int LONGEST_CAPTION = 300;
  private static final int MOST_CAPTIONS = 3;
  private static final int MOST_IN_CAPTION = 12;
  private static final int IMAGE_REACH = 6;
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");
  private static final int MOST_RULES = 20;

  /** So often the text of an element is measured; it is a defence against hostile pages. */
  private static final int MOST_MEASURES = 200;

  private final int characters;
  private final Set<Element> besideImages = Collections.newSetFromMap(new IdentityHashMap<>());
  private int measures;

  private PageClutter(Element body, int characters) {
    this.characters = characters;
    for (Element image : body.select("img, amp-img")) {
      Element around = image.parent();
      for (int i = 0; i < IMAGE_REACH && around != null && besideImages.add(around); i++) {
        around = around.parent();
      }
    }
  }

  static void remove(Document page) {
    Element body = page.body();
    body.select("script, style, noscript, template").remove();
    int characters = body.text().length();
    body.select("hr").stream().limit(MOST_RULES).forEach(rule -> removeImprint(rule, characters));
    body.filter(new PageClutter(body, characters));
  }

  /** What little stands below the last rule is about the site. */
  private static void removeImprint(Element rule, int characters) {
    List<Node> below = new ArrayList<>();
    int length = 0;
    for (Node node = rule.nextSibling(); node != null; node = node.nextSibling()) {
      below.add(node);
      length += node instanceof Element e ? e.text().length() : node.outerHtml().length();
    }
    if (length < LEAST_TEXT * characters) {
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
    boolean named =
        TAGS.contains(tag)
            || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
            || WORDS.matcher(words(element)).find()
            || isCaption(element)
            || (TEASER.matcher(words(element)).find() && !isWithoutLink(element));
    return isHidden(element) || (named && !holdsArticle(element));
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  /** A few words of their own beside an image. */
  private boolean isCaption(Element element) {
    return besideImages.contains(element)
        && !element.normalName().equals("p")
        && element.ownText().isBlank()
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

  private boolean isWithoutLink(Element element) {
    measures++;
    return measures < MOST_MEASURES && element.selectFirst("a") == null;
  }

  private static String words(Element element) {
    String names = PageNames.of(element) + " " + element.id();
    return names.isBlank() ? "" : CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  private boolean holdsArticle(Element element) {
    measures++;
    return measures < MOST_MEASURES
        && (element.attr("itemprop").equals("articleBody")
            || element.text().length() > MOST_TEXT * characters);
  }
}
