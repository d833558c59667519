/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.view.QualitySurvey;
import io.entente.view.quality.AmbiguousName;
import io.entente.view.quality.ExampleSentence;
import io.entente.view.quality.LookAlike;
import io.entente.view.quality.NameUses;
import io.entente.view.quality.OpenActor;
import java.util.Map;

/** The lists of a survey of names, for programs. */
final class QualityLists {

  private QualityLists() {}

  private record Unresolved(String surface, long mentions, ExampleSentence example) {}

  private record Alike(
      String actorId,
      String name,
      String type,
      long mentions,
      String knownActorId,
      LookAlike.Reason reason) {

    static Alike of(LookAlike alike) {
      OpenActor open = alike.open();
      return new Alike(
          open.actorId(),
          open.name(),
          open.type(),
          open.mentions(),
          alike.known().id(),
          alike.reason());
    }
  }

  private record Open(
      String actorId, String name, String type, long mentions, ExampleSentence example) {

    static Open of(OpenActor actor, Map<String, ExampleSentence> examples) {
      return new Open(
          actor.actorId(),
          actor.name(),
          actor.type(),
          actor.mentions(),
          examples.get(actor.actorId()));
    }
  }

  static RecordLists of(QualitySurvey survey) {
    Map<String, ExampleSentence> examples = survey.examples();
    return new RecordLists()
        .with("resolutions", RecordLines.of(NameUses.ResolutionRate.class, survey.resolutions()))
        .with("types", RecordLines.of(NameUses.TypeRate.class, survey.types()))
        .with("ambiguous", RecordLines.of(AmbiguousName.class, survey.ambiguous()))
        .with(
            "unresolved",
            RecordLines.of(
                Unresolved.class,
                survey.unresolved().stream()
                    .map(
                        name ->
                            new Unresolved(
                                name.surface(), name.mentions(), examples.get(name.surface())))
                    .toList()))
        .with(
            "look_alikes",
            RecordLines.of(Alike.class, survey.lookAlikes().stream().map(Alike::of).toList()))
        .with(
            "open",
            RecordLines.of(
                Open.class,
                survey.open().stream().map(actor -> Open.of(actor, examples)).toList()));
  }
}
