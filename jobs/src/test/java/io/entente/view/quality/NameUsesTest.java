/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.entente.actor.resolve.Resolution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NameUsesTest {

  private static NameUses uses;

  @BeforeAll
  static void count() {
    uses =
        NameUses.of(
            new TinyMentions()
                .add(3, "Lima", "place:lima", "place", Resolution.CATALOG)
                .add(2, "Lima", "state:per", "state", Resolution.METONYM)
                .add(4, "Peru", "state:per", "state", Resolution.CATALOG)
                .add(2, "Ann Ode", "open:ann_ode", "person", Resolution.OPEN)
                .add(1, "Ode", "open:ann_ode", "person", Resolution.COREFERENCE)
                .add(1, "Ode", "person:odo", "person", Resolution.ROLE)
                .unresolved(2, "Ode")
                .unresolved(1, "Sam")
                .rows());
  }

  @AfterAll
  static void forget() {
    uses.close();
  }

  @Test
  void ratesByResolution_commonestFirst() {
    assertThat(uses.byResolution())
        .extracting(NameUses.ResolutionRate::resolution, NameUses.ResolutionRate::mentions)
        .containsExactly(
            tuple("catalog", 7L),
            tuple("unresolved", 3L),
            tuple("metonym", 2L),
            tuple("open", 2L),
            tuple("coreference", 1L),
            tuple("role", 1L));
    assertThat(uses.byResolution().get(0).confidence()).isEqualTo(0.8, Offset.offset(1e-9));
  }

  @Test
  void ratesByType_tellHowManyTheCatalogHas() {
    assertThat(uses.byType())
        .containsExactly(
            new NameUses.TypeRate("state", 6, 6),
            new NameUses.TypeRate("person", 4, 1),
            new NameUses.TypeRate("place", 3, 3),
            new NameUses.TypeRate(NameUses.UNRESOLVED, 3, 0));
  }

  @Test
  void nameIsAmbiguous_whenItMeantTwoActorsOrAnActorAndNobody() {
    assertThat(AmbiguousName.top(uses, 5))
        .extracting(AmbiguousName::surface, AmbiguousName::mentions, AmbiguousName::readings)
        .containsExactly(tuple("Lima", 5L, 2L), tuple("Ode", 4L, 3L));
    assertThat(AmbiguousName.top(uses, 5).get(1).commonest())
        .containsExactly(
            new AmbiguousName.Reading("", "unresolved", 2),
            new AmbiguousName.Reading("open:ann_ode", "coreference", 1),
            new AmbiguousName.Reading("person:odo", "role", 1));
    assertThat(AmbiguousName.top(uses, 1)).hasSize(1);
  }

  @Test
  void unresolvedNames_commonestFirst() {
    assertThat(UnresolvedName.top(uses, 5))
        .containsExactly(new UnresolvedName("Ode", 2), new UnresolvedName("Sam", 1));
  }
}
