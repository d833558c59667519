/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BilouTest {

  @Test
  void labelsComeBack_whenSpansTouch() {
    List<String> labels =
        List.of("B-PER", "I-PER", "B-PER", "O", "B-ORG", "I-ORG", "I-ORG", "B-LOC", "B-MISC");
    assertThat(Arrays.stream(Bilou.fromBio(labels)).mapToObj(Bilou::label))
        .containsExactlyElementsOf(labels);
  }

  @Test
  void spanBegins_whenInsideFollowsOutsideOrAnotherType() {
    assertThat(
            Arrays.stream(Bilou.fromBio(List.of("I-LOC", "I-LOC", "I-PER", "O", "I-MISC")))
                .mapToObj(Bilou::label))
        .containsExactly("B-LOC", "I-LOC", "B-PER", "O", "B-MISC");
  }

  @Test
  void tagsDifferByPlace_whenSpanHasOneTwoOrThreeWords() {
    assertThat(Bilou.fromBio(List.of("B-ORG", "O", "B-ORG", "I-ORG", "O")))
        .containsExactly(
            Bilou.tag(1, true, true), 0, Bilou.tag(1, true, false), Bilou.tag(1, false, true), 0);
    assertThat(Bilou.fromBio(List.of("B-PER", "I-PER", "I-PER")))
        .containsExactly(
            Bilou.tag(0, true, false), Bilou.tag(0, false, false), Bilou.tag(0, false, true));
  }

  @Test
  void transitionForbidden_whenSpanIsBrokenOffOrNeverBegun() {
    int begin = Bilou.tag(0, true, false);
    int last = Bilou.tag(0, false, true);
    int lastOfOther = Bilou.tag(1, false, true);
    assertThat(Bilou.mayFollow(begin, last)).isTrue();
    assertThat(Bilou.mayFollow(begin, lastOfOther)).isFalse();
    assertThat(Bilou.mayFollow(begin, Bilou.OUTSIDE)).isFalse();
    assertThat(Bilou.mayFollow(Bilou.OUTSIDE, last)).isFalse();
    assertThat(Bilou.mayFollow(last, begin)).isTrue();
    assertThat(Bilou.mayStart(last)).isFalse();
    assertThat(Bilou.mayEnd(begin)).isFalse();
    assertThat(Transitions.ALLOWED).hasSize(9 * 9 + 8 * 2);
  }

  @Test
  void typeRefused_whenItIsNotOneOfFour() {
    assertThatThrownBy(() -> Bilou.fromBio(List.of("B-DATE")))
        .hasMessageContaining("Cannot train on label B-DATE");
  }

  @Test
  void tagsAreSplitByWhetherASpanIsOpen_asTheirRulesSay() {
    assertThat(Bilou.CLOSED).containsExactly(tags(Bilou::mayEnd));
    assertThat(Bilou.FRESH).containsExactly(tags(Bilou::mayStart));
  }

  @Test
  void everyPairOfTagsIsJudged_asItsLabelsAndPlacesSay() {
    for (int from = 0; from < Bilou.COUNT; from++) {
      for (int to = 0; to < Bilou.COUNT; to++) {
        boolean open = !Bilou.mayEnd(from);
        boolean goesOn = Bilou.label(to).startsWith("I-");
        boolean same =
            goesOn && Bilou.label(from).endsWith(Bilou.label(to).substring(1)) && from != 0;
        assertThat(Bilou.mayFollow(from, to)).isEqualTo(open ? goesOn && same : !goesOn);
      }
    }
  }

  @Test
  void labelsNameTheType_ofAllFourTypesInEveryPlace() {
    for (int type = 0; type < Bilou.TYPES.size(); type++) {
      String name = Bilou.TYPES.get(type);
      assertThat(Bilou.label(Bilou.tag(type, true, true))).isEqualTo("B-" + name);
      assertThat(Bilou.label(Bilou.tag(type, true, false))).isEqualTo("B-" + name);
      assertThat(Bilou.label(Bilou.tag(type, false, false))).isEqualTo("I-" + name);
      assertThat(Bilou.label(Bilou.tag(type, false, true))).isEqualTo("I-" + name);
    }
    assertThat(Bilou.label(Bilou.OUTSIDE)).isEqualTo("O");
  }

  private static int[] tags(IntPredicate predicate) {
    return IntStream.range(0, Bilou.COUNT).filter(predicate).toArray();
  }
}
