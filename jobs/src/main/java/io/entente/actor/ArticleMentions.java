/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.Role;
import io.entente.actor.resolve.Sentence;
import io.entente.actor.resolve.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns an article's decided spans into rows: offsets in the annotated text, which is the title, an
 * empty line and the body, become code points of the field.
 */
final class ArticleMentions {

  private final ActorFinder.ArticleText article;
  private final Catalog catalog;
  private final List<Sentence> sentences;
  private final int[] tokenBegins;
  private final String text;
  private final int bodyBegin;

  ArticleMentions(
      ActorFinder.ArticleText article,
      String text,
      Catalog catalog,
      List<Sentence> sentences,
      int[] tokenBegins) {
    this.article = article;
    this.catalog = catalog;
    this.sentences = sentences;
    this.tokenBegins = tokenBegins;
    this.text = text;
    this.bodyBegin = text.length() - article.body().length();
  }

  List<Mention> of(List<Span> spans) {
    List<Mention> mentions = new ArrayList<>(spans.size());
    for (Span span : spans) {
      mentions.add(mention(span));
    }
    return mentions;
  }

  private Mention mention(Span span) {
    Sentence sentence = sentences.get(span.sentence());
    int begin = sentence.begin() + sentence.words().get(span.firstWord()).begin();
    int end = sentence.begin() + sentence.words().get(span.lastWord()).end();
    Mention.Field field = begin < bodyBegin ? Mention.Field.TITLE : Mention.Field.BODY;
    Span.Decision decision = span.decision();
    return new Mention(
        article.articleId(),
        article.month(),
        field,
        span.sentence(),
        codePoint(field, sentence.begin()),
        codePoint(field, sentence.begin() + sentence.text().length()),
        sentence.paragraph(),
        codePoint(field, begin),
        codePoint(field, end),
        tokenAt(begin),
        tokenAt(end - 1) + 1,
        text.substring(begin, end),
        decision.actor() == null ? null : decision.actor().id(),
        decision.actor() == null ? null : decision.actor().type().code(),
        decision.resolution(),
        role(decision),
        decision.confidence());
  }

  private String role(Span.Decision decision) {
    return decision.actor() == null || decision.actor().type() != ActorType.PERSON
        ? null
        : catalog.roleOn(decision.actor(), article.date()).map(Role::office).orElse(null);
  }

  private int codePoint(Mention.Field field, int index) {
    int from = field == Mention.Field.TITLE ? 0 : bodyBegin;
    return text.codePointCount(from, index);
  }

  private int tokenAt(int index) {
    int found = Arrays.binarySearch(tokenBegins, index);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }
}
