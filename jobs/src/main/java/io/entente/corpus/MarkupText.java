/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Takes the text out of the HTML that feeds and records carry; what is no HTML stays as it is. */
public final class MarkupText {

  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^<>]{0,10000}>");

  private static final Pattern BLOCK =
      Pattern.compile(
          "</(?:p|div|li|ul|ol|h[1-6]|blockquote|article|section|table|figure)\\s*>|<br\\s*/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTITY = Pattern.compile("&#?[a-zA-Z0-9]{1,10};");

  /** A parser keeps every element in memory. */
  private static final int MOST_TAGS = 100_000;

  private static final Set<String> INVISIBLE =
      Set.of("script", "style", "noscript", "template", "iframe", "svg", "figcaption", "head");

  private MarkupText() {}

  /** Paragraphs, divided by empty lines. */
  public static String of(String content) throws UnusableRecordException {
    if (content.chars().filter(c -> c == '<').count() > MOST_TAGS) {
      throw new UnusableRecordException(
          RejectReason.TOO_LONG, "its HTML has more than %,d tags".formatted(MOST_TAGS));
    }
    return isMarkup(content) ? text(content) : content;
  }

  /**
   * The same of a body in JSON, CSV or the like, where it is HTML: it holds the end of a paragraph,
   * a list or the like, or a line's break. A text that only names a tag stays as it is.
   */
  static String ofRecord(String body) throws UnusableRecordException {
    boolean html = body.indexOf('<') >= 0 && BLOCK.matcher(body).find();
    return html ? of(body) : body;
  }

  /** One line, for a title; of one with too much markup, nothing is taken out. */
  public static String line(String content) {
    boolean bounded = content.length() < MOST_TAGS;
    return (bounded && isMarkup(content) ? text(content) : content).replaceAll("\\s+", " ").strip();
  }

  private static boolean isMarkup(String content) {
    return TAG.matcher(content).find() || ENTITY.matcher(content).find();
  }

  private static String text(String html) {
    Text text = new Text();
    NodeTraversor.filter(text, Jsoup.parseBodyFragment(html).body());
    return text.written.toString().strip();
  }

  /** Writes what a reader of the page sees. */
  private static final class Text implements NodeFilter {

    private final StringBuilder written = new StringBuilder();

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        written.append(text.getWholeText().replaceAll("\\s+", " "));
      } else if (node instanceof Element element) {
        if (INVISIBLE.contains(element.normalName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        written.append(lineBreak(element));
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !element.normalName().equals("br")) {
        written.append(lineBreak(element));
      }
      return FilterResult.CONTINUE;
    }

    private static String lineBreak(Element element) {
      if (element.normalName().equals("br")) {
        return "\n";
      }
      return element.isBlock() ? "\n\n" : "";
    }
  }
}
