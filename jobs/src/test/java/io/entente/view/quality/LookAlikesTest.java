/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookAlikesTest {

  private static final LookAlikes ALIKES = new LookAlikes(Catalog.shipped());

  private static OpenActor person(String name) {
    return new OpenActor("open:" + name, name, "person", 1);
  }

  private static String found(OpenActor actor) {
    return ALIKES.top(List.of(actor), 1).stream()
        .map(alike -> alike.known().id() + " " + alike.reason())
        .findFirst()
        .orElse("nobody");
  }

  @Test
  void sameName_whenOnlyTheIdDiffers() {
    assertThat(found(person("emmanuel_macron"))).isEqualTo("person:emmanuel_macron SAME_NAME");
  }

  @Test
  void closeSpelling_whenALongNameDiffersInALetter() {
    assertThat(found(person("emanuel_macron"))).isEqualTo("person:emmanuel_macron CLOSE_SPELLING");
    assertThat(found(person("emmanuel_makron"))).startsWith("person:emmanuel_macron");
  }

  @Test
  void fittingNames_whenTheFirstNameIsShorter() {
    assertThat(found(person("emman_macron"))).isEqualTo("person:emmanuel_macron FITTING_NAMES");
  }

  @Test
  void endsInName_whenATitleStandsBefore() {
    assertThat(found(person("secretary_of_state_antony_blinken")))
        .isEqualTo("person:antony_blinken ENDS_IN_NAME");
  }

  @Test
  void nobody_whenOnlyTheLastNameOrAnInitialFits() {
    assertThat(found(person("brigitte_macron"))).isEqualTo("nobody");
    assertThat(found(person("e_macron"))).isEqualTo("nobody");
    assertThat(found(person("macron"))).isEqualTo("nobody");
  }

  @Test
  void organizationIsNoPerson_whateverItsSpelling() {
    OpenActor firm = new OpenActor("open:emanuel_macron", "Emanuel Macron", "organization", 1);
    assertThat(found(firm)).isEqualTo("nobody");
  }

  @Test
  void onlySoManyAreGiven_inTheOrderOfTheActors() {
    List<OpenActor> actors =
        List.of(person("nemo_nobody"), person("emanuel_macron"), person("antony_blinkin"));
    assertThat(ALIKES.top(actors, 1))
        .extracting(alike -> alike.known().id())
        .containsExactly("person:emmanuel_macron");
  }
}
