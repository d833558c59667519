/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.report;

import io.entente.eval.actors.ActorError;
import io.entente.eval.actors.ActorEvaluation;
import io.entente.eval.actors.ErrorKind;
import io.entente.eval.actors.gold.Extent;
import io.entente.eval.actors.gold.GoldArticle;
import io.entente.eval.actors.gold.GoldMention;
import io.entente.eval.actors.gold.GoldSet;
import io.entente.eval.actors.gold.SystemArticle;
import io.entente.eval.actors.gold.SystemMention;
import java.util.List;
import java.util.OptionalDouble;

/** Evaluations of one article, made by hand. */
final class TinyEvaluation {

  static final String SET = "tiny";
  static final String ARTICLE = "one";

  private TinyEvaluation() {}

  static GoldMention gold(int begin, int end, String actor) {
    return new GoldMention(new Extent(begin, end), actor, "ORG");
  }

  static SystemMention found(int begin, int end, String actor) {
    return new SystemMention(
        new Extent(begin, end),
        actor,
        new SystemMention.Known("", "", ""),
        "",
        OptionalDouble.empty());
  }

  static ActorEvaluation of(String text, List<GoldMention> gold, SystemArticle system) {
    return of(new GoldArticle(ARTICLE, "2025-02-14", text, gold, List.of()), system);
  }

  static ActorEvaluation of(GoldArticle article, SystemArticle system) {
    return ActorEvaluation.of(new GoldSet(SET, List.of(article)), each -> system);
  }

  /** The evaluation with other errors than it found itself. */
  static ActorEvaluation withErrors(ActorEvaluation evaluation, List<ActorError> errors) {
    return new ActorEvaluation(
        evaluation.gold(),
        evaluation.articles(),
        evaluation.matching(),
        evaluation.scores(),
        errors,
        evaluation.calibration());
  }

  static ActorError error(ErrorKind kind, String surface, String resolution) {
    return new ActorError(
        kind,
        new ActorError.Place(ARTICLE, new Extent(0, 1), surface, "[" + surface + "]"),
        "gold of " + surface,
        new ActorError.Found("system of " + surface, surface, resolution));
  }
}
