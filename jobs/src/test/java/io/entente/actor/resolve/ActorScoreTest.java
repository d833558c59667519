/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.actor.catalog.Alias;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ActorScoreTest {

  private static final Offset<Double> NEARLY_THE_SAME = within(1e-6);

  /** The score of the first span's first alias, without the actor's prior. */
  private static double bonus(String date, Set<String> countries, String marked) {
    ArticleSpans article = TinyArticle.on(date, marked).spans();
    Span span = article.spans().get(0);
    Alias alias = FullNames.names(span).get(0);
    return ActorScore.of(article, span, alias, countries).score() - article.actor(alias).prior();
  }

  @Test
  void exactStringCounts() {
    assertThat(bonus("2025-02-13", Set.of(), "Then Norway left.")).isCloseTo(0.12, NEARLY_THE_SAME);
    assertThat(bonus("2025-02-13", Set.of(), "THEN NORWAY LEFT")).isCloseTo(0, NEARLY_THE_SAME);
  }

  @Test
  void countryCounts_whenTheArticleNamesIt() {
    assertThat(bonus("2025-02-13", Set.of("NOR"), "THEN NORWAY LEFT"))
        .isCloseTo(0.15, NEARLY_THE_SAME);
  }

  @Test
  void officeCounts_onTheDateOnly() {
    String president = "THEN EMMANUEL MACRON LEFT";
    assertThat(bonus("2020-02-13", Set.of(), president)).isCloseTo(0.2, NEARLY_THE_SAME);
    assertThat(bonus("1990-02-13", Set.of(), president)).isCloseTo(0, NEARLY_THE_SAME);
  }

  @Test
  void taggersTypeCounts_byItsConfidence() {
    assertThat(bonus("2025-02-13", Set.of(), "THEN {NORWAY|LOC} LEFT"))
        .isCloseTo(0.09, NEARLY_THE_SAME);
    assertThat(bonus("2025-02-13", Set.of(), "THEN {NORWAY|PER} LEFT"))
        .isCloseTo(-0.36, NEARLY_THE_SAME);
    assertThat(bonus("2025-02-13", Set.of(), "THEN {NORWAY|ORG} LEFT"))
        .isCloseTo(-0.09, NEARLY_THE_SAME);
    assertThat(bonus("2025-02-13", Set.of(), "THEN {NORWAY|MISC} LEFT"))
        .isCloseTo(0, NEARLY_THE_SAME);
  }
}
