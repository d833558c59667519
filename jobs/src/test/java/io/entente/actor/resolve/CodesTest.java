/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodesTest {

  private static List<String> codes(String text) {
    Sentence sentence = new Sentence(0, 0, text);
    Codes codes = new Codes(sentence);
    return IntStream.range(0, sentence.words().size())
        .filter(codes::holds)
        .mapToObj(i -> sentence.surface(i, i))
        .toList();
  }

  @Test
  void handlesAndHashtags() {
    assertThat(codes("RT @ola_brakvik: thanks, Anna #BrakvikWins")).contains("RT", "BrakvikWins");
    assertThat(codes("Anna thanked RT and Brakvik.")).isEmpty();
  }

  @Test
  void money() {
    assertThat(codes("It cost US$5 or HK$40, and R95bn in all.")).contains("US", "HK", "R95bn");
    assertThat(codes("The US spent $5 at the G20 on MH370.")).isEmpty();
  }

  @Test
  void partyAndState() {
    assertThat(codes("Sen. Ola Brakvik (R-Utah) and Rep. Anna Olsen, D-New York, left."))
        .containsExactly("R", "Utah", "D", "New", "York");
    assertThat(codes("(L-R) Ola and Anna")).containsExactly("L", "R");
    assertThat(codes("The R-Utah line")).isEmpty();
  }

  @Test
  void symbolsOfShares() {
    assertThat(codes("Brakvik Inc. (NYSE: BVK) and Olsen (OLS.L) rose, Berg <BRG> fell."))
        .containsExactly("NYSE", "BVK", "OLS", "L", "BRG");
    assertThat(codes("Brakvik (Norway) and the F.B.I. (FBI) left.")).isEmpty();
  }

  @Test
  void agencyBeforeTrain_isNone() {
    assertThat(TinyArticle.of("He took an {ICE|ORG} train to the coast.").resolved()).isEmpty();
  }
}
