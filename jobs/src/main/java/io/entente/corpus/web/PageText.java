/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;

/**
 * The paragraphs of a page's article.
 *
 * <p>What is clutter by name is taken out. {@link ArticlePlace} finds the elements that hold the
 * article; of the blocks in there, {@link KeptBlocks} keeps what is the article's. Where that is
 * little, the page is looked at again with what was taken out, and in its scripts.
 */
final class PageText {

  /** A text that has less of the page's prose may have lost the article. */
  private static final double LITTLE = 0.4;

  private static final double MUCH_MORE = 2;

  /** In weight: less is a notice, and what the page is about stands in a script. */
  private static final int NEXT_TO_NOTHING = 200;

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
        text =
            scripted
                .paragraphs(blocks -> KeptBlocks.of(ArticlePlace.within(blocks, head), head))
                .orElse(text);
      }
    }
    return StatedText.of(data).confirmed(text);
  }

  private static List<String> paragraphs(Document page, PageHead head) {
    return KeptBlocks.of(ArticlePlace.within(PageBlocks.of(page.body()), head), head);
  }

  private static int weight(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(PageBlock::weight).sum();
  }
}
