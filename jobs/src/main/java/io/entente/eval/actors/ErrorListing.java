/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import io.entente.eval.actors.gold.Extent;
import io.entente.eval.actors.gold.GoldMention;
import io.entente.eval.actors.gold.SystemMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists what is wrong in articles, in the order of the text. */
final class ErrorListing {

  private static final String UNRESOLVED = "unresolved";

  private final ActorMatching matching;
  private final ErrorKinds kinds;

  private ErrorListing(List<MatchedArticle> articles, ActorMatching matching) {
    this.matching = matching;
    this.kinds = new ErrorKinds(matching, articles);
  }

  static List<ActorError> of(List<MatchedArticle> articles, ActorMatching matching) {
    ErrorListing listing = new ErrorListing(articles, matching);
    return articles.stream().flatMap(article -> listing.of(article).stream()).toList();
  }

  private List<ActorError> of(MatchedArticle article) {
    List<ActorError> errors = new ArrayList<>();
    for (MatchedArticle.Match match : article.matches()) {
      if (!matching.isRight(match)) {
        errors.add(wrongActor(article, match));
      }
    }
    article.missed().forEach(mention -> errors.add(missed(article, mention)));
    article.invented().forEach(mention -> errors.add(invented(article, mention)));
    errors.sort(Comparator.comparingInt(error -> error.place().at().begin()));
    return errors;
  }

  private ActorError wrongActor(MatchedArticle article, MatchedArticle.Match match) {
    return new ActorError(
        kinds.of(match),
        place(article, match.gold().at()),
        match.gold().actor(),
        found(article, match.system()));
  }

  private static ActorError missed(MatchedArticle article, GoldMention mention) {
    String text = article.gold().text();
    ActorError.Found unresolved =
        article.system().unresolved().stream()
            .filter(mention.at()::overlaps)
            .findFirst()
            .map(at -> new ActorError.Found("", at.of(text), UNRESOLVED))
            .orElse(new ActorError.Found("", "", ""));
    Extent at = mention.at();
    return new ActorError(ErrorKind.MISSED_SPAN, place(article, at), mention.actor(), unresolved);
  }

  private static ActorError invented(MatchedArticle article, SystemMention mention) {
    return new ActorError(
        ErrorKind.FALSE_SPAN, place(article, mention.at()), "", found(article, mention));
  }

  private static ActorError.Place place(MatchedArticle article, Extent at) {
    String text = article.gold().text();
    return new ActorError.Place(article.gold().id(), at, at.of(text), Context.of(text, at));
  }

  private static ActorError.Found found(MatchedArticle article, SystemMention mention) {
    String surface = mention.at().of(article.gold().text());
    return new ActorError.Found(mention.actor(), surface, mention.resolution());
  }
}
