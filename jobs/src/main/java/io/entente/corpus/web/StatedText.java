/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The article as a page tells it to machines, in JSON-LD articleBody. It has no lead, often no
 * headings and seldom paragraphs, so that what is shown goes before it; but it says which of the
 * paragraphs that are shown are none of the article's.
 */
final class StatedText {

  /** A page shows the beginning only when what it states is so much longer. */
  private static final double LONGER = 1.5;

  /** So much of what is shown must be stated before what is not stated is doubted. */
  private static final double AGREEING = 0.6;

  /** In letters: a shorter part can be in another sentence. */
  private static final int SHORTEST_HALF = 40;

  /** Some editors write Markdown, and their software hands it on as it is. */
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]\\n]{1,300})]\\([^()\\s]{1,500}\\)");

  private static final Pattern MARKUP =
      Pattern.compile("</(?:p|a|div|h\\d|li|em|strong)>|<br ?/?>");

  private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*\\+\\+\\+[\\w -]*$");

  private final String stated;
  private final String letters;

  private StatedText(String stated) {
    this.stated = stated;
    letters = letters(stated);
  }

  static StatedText of(JsonLd data) {
    String body = data.articleValue("articleBody").orElse("");
    String plain = MARKUP.matcher(body).find() ? withoutMarkup(body) : body;
    return new StatedText(withoutMarkdown(Parser.unescapeEntities(plain, false)));
  }

  private static String withoutMarkdown(String text) {
    String linked = LINK.matcher(text).replaceAll("$1");
    return COMMAND.matcher(linked).replaceAll("").strip().replaceAll("\\R+", "\n\n");
  }

  private static String withoutMarkup(String html) {
    List<String> texts = new ArrayList<>();
    PageBlocks.of(Jsoup.parse(html).body()).forEach(block -> texts.add(block.text()));
    return String.join("\n", texts);
  }

  /** The shown paragraphs, less those in their midst that are not stated; or all that is stated. */
  String confirmed(List<String> shown) {
    String all = String.join("\n\n", shown);
    if (PageBlock.weight(stated) > LONGER * PageBlock.weight(all)) {
      return stated;
    }
    int agreeing = shown.stream().filter(this::has).mapToInt(String::length).sum();
    if (letters.isEmpty() || agreeing < AGREEING * all.length()) {
      return all;
    }
    return String.join("\n\n", withoutUnstated(shown));
  }

  private List<String> withoutUnstated(List<String> shown) {
    int first = 0;
    int last = shown.size() - 1;
    while (!has(shown.get(first))) {
      first++;
    }
    while (!has(shown.get(last))) {
      last--;
    }
    boolean complete = letters.endsWith(letters(shown.get(last)));
    List<String> confirmed = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      String paragraph = shown.get(i);
      boolean open = i < first || (i > last && !complete);
      if (open || has(paragraph) || !PageBlock.endsSentence(paragraph)) {
        confirmed.add(paragraph);
      }
    }
    return confirmed;
  }

  /** Of a long one a half is enough, since the other may have a place or a note in it. */
  private boolean has(String paragraph) {
    String own = letters(paragraph);
    int half = own.length() / 2;
    return letters.contains(own)
        || (half >= SHORTEST_HALF
            && (letters.contains(own.substring(half)) || letters.contains(own.substring(0, half))));
  }

  private static String letters(String text) {
    return PageHead.letters(text);
  }
}
