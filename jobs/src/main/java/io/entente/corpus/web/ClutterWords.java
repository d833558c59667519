/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
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
  private static final Pattern TEASER = Pattern.compile("(?:^|[_-])teasers?(?=$|[_-])");

  /** Text for those who listen to a page; it is clutter in the midst of a sentence too. */
  private static final Pattern SPOKEN =
      Pattern.compile("visually-?hidden|screen-?reader|(?:^|[_-])sr-only");

  /** What is never the article, however much it says: readers' comments, notices of the law. */
  private static final Pattern APART =
      Pattern.compile(
          "cookie|consent|gdpr|onetrust|disqus|(?:^|[_-])(?:comments?(?:list|area|section)?|respond|replies|privacy)(?=$|[_-])");

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What a word says, or several. */
  private record Verdict(boolean clutter, boolean apart, boolean teaser, boolean spoken) {

    static final Verdict NOTHING = new Verdict(false, false, false, false);

    static Verdict of(String name) {
      boolean small = name.chars().noneMatch(c -> c >= 'A' && c <= 'Z');
      String word = (small ? name : CAMEL.matcher(name).replaceAll("-")).toLowerCase(Locale.ROOT);
      boolean clutter = WORDS.matcher(word).find();
      boolean apart = APART.matcher(word).find();
      boolean state = (clutter || apart) && STATE.matcher(word).find();
      return new Verdict(
          clutter && !state,
          apart && !state,
          TEASER.matcher(word).find(),
          SPOKEN.matcher(word).find());
    }

    Verdict or(Verdict other) {
      return new Verdict(
          clutter || other.clutter,
          apart || other.apart,
          teaser || other.teaser,
          spoken || other.spoken);
    }
  }

  /** A page has the same words all over, so that each is looked at once. */
  private final Map<String, Verdict> words = new HashMap<>();

  /** And the same words together. */
  private final Map<String, Verdict> names = new HashMap<>();

  /** Whether an element is called clutter. */
  boolean name(Element element) {
    return isAny(element, Verdict::clutter);
  }

  /** Whether it is called what is never the article. */
  boolean nameApart(Element element) {
    return isAny(element, Verdict::apart);
  }

  /** Whether it is called what leads to another article. */
  boolean nameTeaser(Element element) {
    return isAny(element, Verdict::teaser);
  }

  /** Whether it is called text for those who listen. */
  boolean nameSpoken(Element element) {
    return isAny(element, Verdict::spoken);
  }

  private boolean isAny(Element element, Predicate<Verdict> kind) {
    return is(PageNames.of(element), kind) || is(element.id(), kind);
  }

  private boolean is(String name, Predicate<Verdict> kind) {
    return !name.isEmpty() && kind.test(names.computeIfAbsent(name, this::verdict));
  }

  private Verdict verdict(String name) {
    return BLANKS
        .splitAsStream(name)
        .map(word -> words.computeIfAbsent(word, Verdict::of))
        .reduce(Verdict.NOTHING, Verdict::or);
  }
}
