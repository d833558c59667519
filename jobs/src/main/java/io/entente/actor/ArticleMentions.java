/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import io.entente.actor.catalog.Actor;
import java.util.List;

/**
 * Turns the resolved names of an article into rows: places in the annotated text, which is the
 * title, an empty line and the body, become code points of the field.
 */
final class ArticleMentions {

  private final ActorFinder.ArticleText article;
  private final String text;
  private final int bodyBegin;

  ArticleMentions(ActorFinder.ArticleText article, String text) {
    this.article = article;
    this.text = text;
    this.bodyBegin = text.length() - article.body().length();
  }

  List<Mention> of(List<ResolvedSpan> spans) {
    return spans.stream().map(this::mention).toList();
  }

  private Mention mention(ResolvedSpan span) {
    Mention.Field field = span.begin() < bodyBegin ? Mention.Field.TITLE : Mention.Field.BODY;
    return new Mention(
        article.articleId(),
        article.month(),
        field,
        span.sentence(),
        codePoint(field, span.sentenceBegin()),
        codePoint(field, span.sentenceEnd()),
        span.paragraph(),
        codePoint(field, span.begin()),
        codePoint(field, span.end()),
        span.tokenBegin(),
        span.tokenEnd(),
        text.substring(span.begin(), span.end()),
        span.actor().map(Actor::id).orElse(null),
        span.actor().map(actor -> actor.type().code()).orElse(null),
        span.resolution(),
        span.role().orElse(null),
        span.attribution(),
        span.confidence());
  }

  private int codePoint(Mention.Field field, int index) {
    int from = field == Mention.Field.TITLE ? 0 : bodyBegin;
    return text.codePointCount(from, index);
  }
}
