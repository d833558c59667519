/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SocialNetworkXTest {

  private static final String NETWORK = "X=media:twitter";

  @Test
  void letterIsTheNetwork_whereOnlyANetworkFits() {
    assertThat(TinyArticle.on("2024-11-21", "She wrote on X, to her fans.").resolved())
        .containsExactly(NETWORK);
    assertThat(TinyArticle.on("2024-11-21", "A post on X by the mayor.").resolved())
        .containsExactly(NETWORK);
    assertThat(TinyArticle.on("2024-11-21", "They closed X, formerly a bird.").resolved())
        .containsExactly(NETWORK);
    assertThat(TinyArticle.on("2024-11-21", "It hit {YouTube|ORG} and X.").resolved())
        .endsWith(NETWORK);
  }

  @Test
  void letterIsNoName_elsewhere() {
    assertThat(TinyArticle.on("2024-11-21", "Turn to page X for more.").resolved()).isEmpty();
    assertThat(TinyArticle.on("2024-11-21", "She sings on X Ray Street.").resolved()).isEmpty();
    assertThat(TinyArticle.on("2020-11-21", "She wrote on X, to her fans.").resolved()).isEmpty();
  }

  @Test
  void letterAtTheEndOfASentence_isNoInitial() {
    assertThat(TinyArticle.on("2024-11-21", "It ran on {X. Houses|PER} burned.").resolved())
        .containsExactly(NETWORK);
  }
}
