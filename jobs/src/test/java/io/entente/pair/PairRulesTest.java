/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.actor.catalog.ActorType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairRulesTest {

  @Test
  void everyTypeIsPaired_butOther() {
    assertThat(PairRules.USUAL.types())
        .hasSize(ActorType.values().length - 1)
        .startsWith("state", "person")
        .doesNotContain("other");
  }

  @Test
  void rulesAreJson() {
    assertThat(new PairRules(7, List.of("state", "armed_group"), false).json())
        .isEqualTo(
            "{\"max_actors_per_article\":7,\"pair_types\":[\"state\",\"armed_group\"],"
                + "\"pair_attribution\":false,"
                + "\"country_sides\":{\"places\":false,\"alliances\":false}}");
  }

  @Test
  void rulesAreReadBack_fromTheLedger() {
    PairRules rules = new PairRules(7, List.of("state", "armed_group"), false);

    assertThat(PairRules.ofJson(rules.json())).isEqualTo(rules);
  }

  @Test
  void mediaThatOnlyReport_areNotPaired_byTheRulesOfAnEarlierVersion() {
    assertThat(PairRules.ofJson("{\"max_actors_per_article\":7,\"pair_types\":[]}").attribution())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "{\"max_actors_per_article\":7}", "{\"pair_types\":[]}", "no rules"})
  void anythingElseRefused(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairRules.ofJson(json))
        .withMessageContaining("no rules for pairs: '" + json + "'");
  }
}
