/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MonthSourcesTest {

  private static final MonthSources NEVER = MonthSources.ofLedger(Map.of(), "rules");

  private static final MonthSources BEFORE =
      sources("recipe", Map.of("2025-01", "a", "2025-02", "b", "2025-03", "c"));

  private static MonthSources sources(String recipe, Map<String, String> months) {
    return new MonthSources(recipe, new TreeMap<>(months));
  }

  @Test
  void monthChanges_whenItsSourceIsAnotherOrItIsNewOrGone() {
    MonthSources now = sources("recipe", Map.of("2025-01", "a", "2025-02", "x", "2025-04", "d"));

    assertThat(now.changedSince(BEFORE)).containsExactly("2025-02", "2025-03", "2025-04");
    assertThat(BEFORE.changedSince(BEFORE)).isEmpty();
  }

  @Test
  void everyMonthChanges_whenTheRecipeIsAnother() {
    MonthSources now = sources("another", Map.of("2025-01", "a", "2025-04", "d"));

    assertThat(now.changedSince(BEFORE))
        .containsExactly("2025-01", "2025-02", "2025-03", "2025-04");
  }

  @Test
  void everyMonthChanges_whenNothingWasMadeBefore() {
    assertThat(BEFORE.changedSince(NEVER)).containsExactly("2025-01", "2025-02", "2025-03");
  }

  @Test
  void sourcesAreReadBack_fromTheLedger() {
    assertThat(BEFORE.toLedger("rules")).containsEntry("rules", "recipe").hasSize(4);
    assertThat(MonthSources.ofLedger(BEFORE.toLedger("rules"), "rules")).isEqualTo(BEFORE);
  }
}
