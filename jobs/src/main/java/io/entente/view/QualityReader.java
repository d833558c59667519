/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.catalog.Catalog;
import io.entente.corpus.Articles;
import io.entente.view.quality.AmbiguousName;
import io.entente.view.quality.ExampleSentence;
import io.entente.view.quality.ExampleSentences;
import io.entente.view.quality.LookAlikes;
import io.entente.view.quality.NameUses;
import io.entente.view.quality.OpenActor;
import io.entente.view.quality.UnresolvedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Surveys how names were resolved. */
final class QualityReader {

  private final StoredTables stored;
  private final Catalog catalog;

  QualityReader(StoredTables stored, Catalog catalog) {
    this.stored = stored;
    this.catalog = catalog;
  }

  /**
   * A survey.
   *
   * @param most names of each kind
   * @param compared open actors that are held against the catalog
   */
  QualitySurvey read(int most, int compared) {
    try (NameUses uses = NameUses.of(stored.read(Mentions.TABLE))) {
      List<OpenActor> open = OpenActor.top(stored.read(Actors.TABLE), Math.max(most, compared));
      return new QualitySurvey(
          uses.byResolution(),
          uses.byType(),
          AmbiguousName.top(uses, most),
          UnresolvedName.top(uses, most),
          new LookAlikes(catalog).top(open, most),
          open.stream().limit(most).toList(),
          Map.of());
    }
  }

  /** The same survey with a sentence for each unresolved name and each open actor. */
  QualitySurvey withExamples(QualitySurvey survey) {
    ExampleSentences sentences =
        new ExampleSentences(stored.read(Mentions.TABLE), stored.read(Articles.TABLE));
    Map<String, ExampleSentence> examples = new HashMap<>();
    examples.putAll(
        sentences.ofUnresolved(survey.unresolved().stream().map(UnresolvedName::surface).toList()));
    examples.putAll(sentences.ofActors(survey.open().stream().map(OpenActor::actorId).toList()));
    return new QualitySurvey(
        survey.resolutions(),
        survey.types(),
        survey.ambiguous(),
        survey.unresolved(),
        survey.lookAlikes(),
        survey.open(),
        examples);
  }
}
