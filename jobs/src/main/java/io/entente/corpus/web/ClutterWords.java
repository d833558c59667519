/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Words in what a page calls an element that speak for clutter. Each class is looked at as a whole:
 * {@code with-sidebar} says what stands beside, {@code overflow-hidden} how it looks, {@code
 * tag-politics} what an article is about, and none of them what the element is.
 */
final class ClutterWords {

  /** Of which a class is made, and distinctive parts of such words. */
  private static final Pattern WORDS =
      Pattern.compile(
          "related|recommend|trending|popular|most-?(?:read|viewed)|read-?more|outbrain|taboola"
              + "|newsletter|sign-?up|subscri(?:be(?!r)|ption)|promo(?!te)|sidebar|breadcrumb|share(?!d)|sharing"
              + "|comment(?!ary)|cookie|consent|advert|sponsor|disqus|masthead|navigation|footer|copyright"
              + "|disclaimer|visually-?hidden|screen-?reader|pull-?quote|timestamp|caption|call-?out"
              + "|call-to-action|donat(?:e|ion)|membership|cutline|tweet|twitter|instagram|tiktok|recirc"
              + "|up-?next|see-?also|also-?read|read-?also|lire-?aussi|no-?print"
              + "|(?:^|[_-])(?:"
              + "respond|replies|more-(?:on|from|stories|news|articles)|latest"
              + "|rail|widgets?|social|follow|toolbar|gdpr|banner|popup|modal|overlay|lightbox"
              + "|ads?|dfp|mpu|topics|categories|pagination|pager|nav|navbar|menu"
              + "|byline|authors?|bio|dateline|credits?|kicker|cta|appeal|embed|eyebrow|gallery|slideshow"
              + "|sr-only|skip|factbox|infobox|toc|taglist|tags?(?:[_-]+(?:list|links?|cloud|item|box))?$"
              + ")(?=$|[_-])"
              + "|^(?:is-|js-)?hidden$");

  /** Classes that tell what an element has, can do or looks like. */
  private static final Pattern STATE =
      Pattern.compile(
          "(?:^|[_-])(?:with|has|have|not|without|enabled?|disabled|allowed|opens?|closed|active|template)(?=$|[_-])"
              + "|[:\\[\\]()/]|^(?:overflow|tag|category|cat|topic|post|status|format|single|page)-(?!list|link|cloud|item|box)[^_-]+$"
              + "|(?:text|rich|article|body|content|paragraph)[_-]+widget|widget[_-]+(?:text|body|content|article)"
              + "|(?:label|md|xs|sm|lg|print)[_-]+hidden|hidden[_-]+(?:xs|sm|md|lg|print|mobile)");

  /** What leads to another article; without a link it is the article's own beginning. */
  private static final Pattern TEASER = Pattern.compile("(?:^|[\\s_-])teasers?(?=$|[\\s_-])");

  /** Text for those who listen to a page; it is clutter in the midst of a sentence too. */
  private static final Pattern SPOKEN =
      Pattern.compile("visually-?hidden|screen-?reader|(?:^|[\\s_-])sr-only");

  /** What is never the article, however much it says: readers' comments, notices of the law. */
  private static final Pattern APART =
      Pattern.compile(
          "cookie|consent|gdpr|onetrust|disqus|(?:^|[_-])(?:comments?(?:list|area|section)?|respond|replies|privacy)(?=$|[_-])");

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private ClutterWords() {}

  /**
   * Whether an element is called so.
   *
   * @param known what is known of single names already, since a page has the same ones all over
   */
  static boolean name(Element element, Map<String, Boolean> known) {
    String words = words(element);
    return !words.isEmpty()
        && BLANKS
            .splitAsStream(words)
            .anyMatch(name -> known.computeIfAbsent(name, ClutterWords::isClutter));
  }

  private static boolean isClutter(String name) {
    return WORDS.matcher(name).find() && !STATE.matcher(name).find();
  }

  static boolean nameApart(Element element) {
    String words = words(element);
    return APART.matcher(words).find()
        && BLANKS
            .splitAsStream(words)
            .anyMatch(name -> APART.matcher(name).find() && !STATE.matcher(name).find());
  }

  static boolean nameTeaser(Element element) {
    return TEASER.matcher(words(element)).find();
  }

  static boolean nameSpoken(Element element) {
    return SPOKEN.matcher(words(element)).find();
  }

  private static String words(Element element) {
    String names = PageNames.of(element) + " " + element.id();
    if (names.isBlank()) {
      return "";
    }
    boolean small = names.chars().noneMatch(c -> c >= 'A' && c <= 'Z');
    String parted = small ? names : CAMEL.matcher(names).replaceAll("-");
    return parted.toLowerCase(Locale.ROOT).strip();
  }
}
