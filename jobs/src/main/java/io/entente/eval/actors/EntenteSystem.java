/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import io.entente.actor.ActorFinder;
import io.entente.actor.Mention;
import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.Catalog;
import io.entente.eval.actors.gold.ActorSystem;
import io.entente.eval.actors.gold.Extent;
import io.entente.eval.actors.gold.GoldArticle;
import io.entente.eval.actors.gold.SystemArticle;
import io.entente.eval.actors.gold.SystemMention;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** This program's own finder, as {@code extract} uses it, without Spark. */
public final class EntenteSystem implements ActorSystem {

  private static final int MONTH = "2025-02".length();

  private final ActorFinder finder;
  private final Map<String, Actor> catalog;

  private EntenteSystem(ActorFinder finder, Catalog catalog) {
    this.finder = finder;
    this.catalog = catalog.actors().stream().collect(Collectors.toMap(Actor::id, actor -> actor));
  }

  /** The finder with the catalog and the tagger that the jar holds. */
  public static EntenteSystem shipped() {
    return new EntenteSystem(ActorFinder.shipped(), Catalog.shipped());
  }

  @Override
  public SystemArticle find(GoldArticle article) {
    LocalDate date = date(article);
    String month = date.toString().substring(0, MONTH);
    List<SystemMention> mentions = new ArrayList<>();
    List<Extent> unresolved = new ArrayList<>();
    for (Mention mention :
        finder.find(new ActorFinder.ArticleText(article.id(), month, date, null, article.text()))) {
      if (mention.actorId() == null) {
        unresolved.add(at(mention));
      } else {
        mentions.add(mention(mention));
      }
    }
    return new SystemArticle(mentions, unresolved);
  }

  private static Extent at(Mention mention) {
    return new Extent(mention.begin(), mention.end());
  }

  private SystemMention mention(Mention mention) {
    Actor actor = catalog.get(mention.actorId());
    return new SystemMention(
        at(mention),
        mention.actorId(),
        new SystemMention.Known(
            actor == null ? "" : actor.name(),
            mention.type(),
            actor == null ? "" : actor.wikidataId()),
        mention.resolution().name().toLowerCase(Locale.ROOT),
        OptionalDouble.of(mention.confidence()));
  }

  private static LocalDate date(GoldArticle article) {
    try {
      return LocalDate.parse(article.date());
    } catch (DateTimeParseException e) {
      throw new UserMistake(
          Setting.GOLD,
          article.date(),
          "article '%s' has the date '%s'".formatted(article.id(), article.date()),
          "write it as 2025-02-14 in its texts file",
          e);
    }
  }
}
