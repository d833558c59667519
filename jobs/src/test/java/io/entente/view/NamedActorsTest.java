/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.entente.TestSpark;
import io.entente.actor.Actors;
import io.entente.cli.SampleLake;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Actors by the names that people type. */
class NamedActorsTest {

  private static LakeView lake;
  private static RawTables raw;

  @BeforeAll
  static void openTheSample() {
    lake = LakeView.open(TestSpark.session(), SampleLake.folder().toString());
    raw = RawTables.of(SampleLake.folder());
  }

  private static List<String> ids(List<Actors.Seen> actors) {
    return actors.stream().map(Actors.Seen::actorId).toList();
  }

  @Test
  void actorIsFound_byIdNameOrSurnameInAnyCase() {
    assertThat(List.of("person:vladimir_putin", "VLADIMIR PUTIN", "putin"))
        .allSatisfy(
            name -> assertThat(ids(lake.actorsCalled(name, 1))).contains("person:vladimir_putin"));
  }

  @Test
  void bearersOfANameComeFirst_whenATextCalledOthersSo() {
    assertThat(ids(lake.actorsCalled("Washington", 5)))
        .containsExactly("place:washington_usa", "state:usa");
    assertThat(lake.actor("Washington", 1).actor().actorId()).isEqualTo("place:washington_usa");
    assertThat(ids(lake.actorsCalled("White House", 5))).containsExactly("state:usa");
  }

  @Test
  void othersThatANameMayMeanAreTold() {
    ActorProfile washington = lake.actor("Washington", 1);
    assertThat(ids(washington.others())).containsExactly("state:usa");
    assertThat(ids(lake.pair("Washington", "putin").others())).containsExactly("state:usa");
    assertThat(lake.actor("state:usa", 1).others()).isEmpty();
  }

  @Test
  void nearestNameIsSuggested_whenALetterIsWrong() {
    assertThat(ids(lake.actorsSpelt("Puttin", 3))).containsExactly("person:vladimir_putin");
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> lake.actor("Puttin", 1))
        .withMessage(
            "no actor of this lake is called 'Puttin'; is it one of 'Vladimir Putin'"
                + " (person:vladimir_putin)?")
        .returns(Setting.ACTOR, UserMistake::setting)
        .returns("Puttin", UserMistake::value);
  }

  @Test
  void nothingIsSuggested_whenNoNameIsNear() {
    assertThat(lake.actorsCalled("Xqzwvk'\\", 3)).isEmpty();
    assertThat(lake.actorsSpelt("Xqzwvk'\\", 3)).isEmpty();
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> lake.pair("Putin", "Xqzwvk"))
        .withMessage(
            "no actor of this lake is called 'Xqzwvk'; try a surname or an id such as state:usa");
  }

  @Test
  void pairIsRefused_whenBothNamesAreOneActor() {
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> lake.pair("Putin", "person:vladimir_putin"))
        .withMessageContaining("are one actor, person:vladimir_putin");
  }

  @Test
  void profileTellsMonthsAndPartners_asTheRawTablesDo() {
    ActorProfile putin = lake.actor("Putin", 4);

    assertThat(putin.called()).isEqualTo(putin.actor());
    assertThat(putin.months().stream().mapToLong(PeriodStories::stories).sum())
        .isEqualTo(
            raw.pairedCount("select count(*) from named where actor_id = 'person:vladimir_putin'"));
    assertThat(putin.partners()).hasSize(4);
    assertThat(putin.partners().get(0).name()).isEqualTo("United States");
    assertThat(putin.partners())
        .allSatisfy(
            partner ->
                assertThat(partner.stories())
                    .isEqualTo(
                        raw.pairedCount(
                            "select count(*) from pairs where 'person:vladimir_putin' in (a, b) and"
                                + " '%s' in (a, b)".formatted(partner.actorId()))));
  }
}
