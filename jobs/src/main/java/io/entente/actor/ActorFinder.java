/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import io.entente.actor.catalog.Catalog;
import io.entente.ner.NamedSpan;
import io.entente.ner.SentenceSplitter;
import io.entente.ner.TaggedText;
import io.entente.ner.TextTagger;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds the actors of one article: sentences, tokens and names, then the resolver. Plain Java, for
 * one article at a time; one finder serves all threads.
 */
public final class ActorFinder {

  private final TextResolver resolver;
  private final TextTagger tagger;

  /** A finder with that catalog and tagger. */
  public ActorFinder(Catalog catalog, TextTagger tagger) {
    this.resolver = new TextResolver(catalog);
    this.tagger = tagger;
  }

  /** A finder with the catalog and the tagger that the jar holds. */
  public static ActorFinder shipped() {
    return new ActorFinder(Catalog.shipped(), TextTagger.shipped());
  }

  /** The text in which names are looked for: an article's title, an empty line and its body. */
  public static String text(String title, String body) {
    return title == null || title.isEmpty()
        ? body
        : title + SentenceSplitter.PARAGRAPH_BREAK + body;
  }

  /** The mentions of an article, in order. */
  public List<Mention> find(ArticleText article) {
    String text = article.text();
    return find(article, text, tagger.tag(article.textToTag()));
  }

  /** The mentions of an article whose names another tagger found, in order. */
  public List<Mention> find(ArticleText article, List<NamedSpan> names) {
    String text = article.text();
    return find(article, text, TextTagger.untagged(article.textToTag(), names));
  }

  private List<Mention> find(ArticleText article, String text, TaggedText tagged) {
    return new ArticleMentions(article, text).of(resolver.resolve(article.date(), text, tagged));
  }

  /**
   * What of an article the finder reads.
   *
   * @param articleId its id, which the mentions carry
   * @param month its month, as in table articles
   * @param date its date
   * @param title its title, or null
   * @param body its text
   * @param skipped paragraphs of body, from 0 and in order, in which nothing is looked for
   */
  public record ArticleText(
      String articleId,
      String month,
      LocalDate date,
      String title,
      String body,
      List<Integer> skipped) {

    /** An article of which every paragraph counts. */
    public ArticleText(String articleId, String month, LocalDate date, String title, String body) {
      this(articleId, month, date, title, body, List.of());
    }

    /** The text with blanks in place of what is skipped, so that all else stands where it stood. */
    String textToTag() {
      return skipped.isEmpty()
          ? text()
          : ActorFinder.text(title, SkippedParagraphs.blanked(body, skipped));
    }

    /** Title, an empty line and body, put together anew at each call. */
    String text() {
      return ActorFinder.text(title, body);
    }
  }
}
