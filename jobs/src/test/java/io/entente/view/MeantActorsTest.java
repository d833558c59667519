/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.actor.Actors;
import io.entente.table.Lake;
import io.entente.table.LakeWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several actors a name means. */
class MeantActorsTest {

  private static final LocalDate DAY = LocalDate.of(1987, 3, 2);

  @TempDir private static Path folder;
  private static NamedActors actors;

  @BeforeAll
  static void writeActors() {
    Lake lake = Lake.at(folder.toString(), TestSpark.session());
    try (LakeWriter writer = lake.write()) {
      var commit = writer.begin("r1");
      commit.replaceTable(
          Actors.TABLE,
          Actors.TABLE.dataset(
              TestSpark.session(),
              List.of(
                  known("person:ada_quill", "Ada Quill", 500, "Quill", 470),
                  open("open:quill", "Quill", 3),
                  known("person:bo_quill", "Bo Quill", 40, "Bo Quill", 40),
                  known("company:marlow", "Marlow", 2, "Marlow", 2),
                  known("person:zoe_marlow", "Zoe Marlow", 90, "Marlow", 60),
                  open("open:tarn_works", "Tarn Works", 9),
                  known("place:tarn", "Tarn", 30, "Tarn", 30),
                  known("state:tarnia", "Tarnia", 200, "Tarn", 35))));
      commit.finish();
    }
    actors = new NamedActors(new StoredTables(TestSpark.session(), lake));
  }

  private static Actors.Seen known(
      String id, String name, long mentions, String surface, long uses) {
    return seen(id, name, true, mentions, surface, uses);
  }

  private static Actors.Seen open(String id, String name, long mentions) {
    return seen(id, name, false, mentions, name, mentions);
  }

  private static Actors.Seen seen(
      String id, String name, boolean inCatalog, long mentions, String surface, long uses) {
    return new Actors.Seen(
        id,
        name,
        inCatalog ? id.substring(0, id.indexOf(':')) : "organization",
        null,
        null,
        inCatalog,
        DAY,
        DAY,
        mentions,
        List.of(new Actors.Surface(uses, surface)));
  }

  private static List<String> called(String name) {
    return actors.called(name, 9).stream().map(Actors.Seen::actorId).toList();
  }

  @Test
  void famousBearerOfASurnameComesBeforeAnOpenActorOfThatName() {
    assertThat(called("Quill"))
        .containsExactly("person:ada_quill", "person:bo_quill", "open:quill");
    assertThat(called("zoe marlow")).containsExactly("person:zoe_marlow");
    assertThat(called("Marlow")).containsExactly("person:zoe_marlow", "company:marlow");
  }

  @Test
  void ownNameComesFirst_whenTextsCallAnotherSoAboutAsOften() {
    assertThat(called("tarn")).containsExactly("place:tarn", "state:tarnia");
  }

  @Test
  void idIsCertain() {
    assertThat(called("open:quill")).containsExactly("open:quill");
    assertThat(called("OPEN:QUILL ")).containsExactly("open:quill");
  }

  @Test
  void nobodyIsMeant_byAPartOfAWordOrAFirstName() {
    assertThat(called("Ada")).isEmpty();
    assertThat(called("uill")).isEmpty();
    assertThat(called("O'Dea\\")).isEmpty();
  }

  @Test
  void likeliestIsMeant_andTheOthersAreTold() {
    NamedActors.Meant meant = actors.meant("Quill");
    assertThat(meant.actor().actorId()).isEqualTo("person:ada_quill");
    assertThat(meant.others())
        .extracting(Actors.Seen::actorId)
        .containsExactly("person:bo_quill", "open:quill");
  }
}
