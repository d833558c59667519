/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import io.entente.eval.actors.gold.ActorSystem;
import io.entente.eval.actors.gold.Extent;
import io.entente.eval.actors.gold.GoldArticle;
import io.entente.eval.actors.gold.GoldMention;
import io.entente.eval.actors.gold.GoldSet;
import io.entente.eval.actors.gold.SystemArticle;
import io.entente.eval.actors.gold.SystemMention;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Builds an annotated article and what a system found in it, mention by mention. */
final class TinySet {

  private final String text;
  private final List<GoldMention> gold = new ArrayList<>();
  private final List<Extent> optional = new ArrayList<>();
  private final List<SystemMention> system = new ArrayList<>();
  private final List<Extent> unresolved = new ArrayList<>();

  TinySet(String text) {
    this.text = text;
  }

  /** The n-th place (from 0) where that string stands. */
  Extent at(String surface, int number) {
    int index = text.indexOf(surface);
    for (int i = 0; i < number; i++) {
      index = text.indexOf(surface, index + 1);
    }
    int begin = text.codePointCount(0, index);
    return new Extent(begin, begin + surface.codePointCount(0, surface.length()));
  }

  TinySet gold(String surface, int number, String actor, String type) {
    gold.add(new GoldMention(at(surface, number), actor, type));
    return this;
  }

  TinySet optional(String surface) {
    optional.add(at(surface, 0));
    return this;
  }

  TinySet unresolved(String surface) {
    unresolved.add(at(surface, 0));
    return this;
  }

  /** A mention of an actor such as {@code person:x}, whose type is what stands before the colon. */
  TinySet system(String surface, int number, String actor, String resolution) {
    String type = actor.contains(":") ? actor.substring(0, actor.indexOf(':')) : "";
    system.add(
        new SystemMention(
            at(surface, number),
            actor,
            new SystemMention.Known("", type.equals("open") ? "person" : type, ""),
            resolution,
            OptionalDouble.of(0.9)));
    return this;
  }

  GoldArticle article() {
    return new GoldArticle("tiny-1", "2025-02-14", text, gold, optional);
  }

  ActorEvaluation evaluate() {
    ActorSystem found = article -> new SystemArticle(system, unresolved);
    return ActorEvaluation.of(new GoldSet("tiny", List.of(article())), found);
  }
}
