/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.resolve.MentionResolver;
import io.entente.actor.resolve.Sentence;
import io.entente.actor.resolve.Span;
import io.entente.eval.actors.gold.ActorSystem;
import io.entente.eval.actors.gold.Extent;
import io.entente.eval.actors.gold.GoldArticle;
import io.entente.eval.actors.gold.SystemArticle;
import io.entente.eval.actors.gold.SystemMention;
import io.entente.ner.SentenceSplitter;
import io.entente.ner.TextSpan;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** This program's own finder, as {@code extract} uses it, without Spark. */
public final class EntenteSystem implements ActorSystem {

  private final Catalog catalog = Catalog.shipped();
  private final MentionResolver resolver = new MentionResolver(catalog);

  @Override
  public SystemArticle find(GoldArticle article) {
    String text = article.text();
    List<Sentence> sentences = new ArrayList<>();
    for (TextSpan span : SentenceSplitter.split(text)) {
      sentences.add(
          new Sentence(span.begin(), span.paragraph(), text.substring(span.begin(), span.end())));
    }
    List<SystemMention> mentions = new ArrayList<>();
    List<Extent> unresolved = new ArrayList<>();
    for (Span span : resolver.resolve(date(article), sentences, resolver.find(sentences))) {
      Sentence sentence = sentences.get(span.sentence());
      int begin = sentence.begin() + sentence.words().get(span.firstWord()).begin();
      int end = sentence.begin() + sentence.words().get(span.lastWord()).end();
      Extent at = new Extent(text.codePointCount(0, begin), text.codePointCount(0, end));
      if (span.decision().actor() < 0) {
        unresolved.add(at);
      } else {
        mentions.add(mention(at, span.decision()));
      }
    }
    return new SystemArticle(mentions, unresolved);
  }

  private SystemMention mention(Extent at, Span.Decision decision) {
    Actor actor = catalog.actors().get(decision.actor());
    return new SystemMention(
        at,
        actor.id(),
        new SystemMention.Known(actor.name(), actor.type().code(), actor.wikidataId()),
        decision.resolution().name().toLowerCase(Locale.ROOT),
        OptionalDouble.of(decision.confidence()));
  }

  private static LocalDate date(GoldArticle article) {
    try {
      return LocalDate.parse(article.date());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "--gold: article '%s' has the date '%s'; write it as 2025-02-14 in its texts file"
              .formatted(article.id(), article.date()),
          e);
    }
  }
}
