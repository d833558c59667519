/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogEditsTest {

  private final Catalog base = catalog("");

  private static Catalog catalog(String lines) {
    CatalogBuilder builder = new CatalogBuilder();
    builder.actor(actor("person:ann_lee", "Ann Lee", ActorType.PERSON));
    builder.alias("person:ann_lee", AliasKind.NAME, "Ann Lee");
    builder.actor(actor("person:anne_lee", "Anne Lee", ActorType.PERSON));
    builder.alias("person:anne_lee", AliasKind.NAME, "Anne Lee");
    builder.actor(actor("company:acme", "Acme", ActorType.COMPANY));
    builder.alias("company:acme", AliasKind.NAME, "Acme");
    builder.alias("company:acme", AliasKind.ACRONYM, "ACM");
    Catalog catalog = builder.build("base");
    return lines.isEmpty() ? catalog : catalog.with(List.of(file(lines)));
  }

  private static Actor actor(String id, String name, ActorType type) {
    return new Actor(id, name, type, "", "", 0.9);
  }

  private static CatalogEdits file(String lines) {
    return new CatalogEdits("my.tsv", lines.replace('|', '\t'));
  }

  private static List<String> meanings(Catalog catalog, String text) {
    return catalog.trie().lookup(text).stream().map(a -> catalog.actor(a).id()).toList();
  }

  private static int index(Catalog catalog, String id) {
    return catalog.actors().stream().map(Actor::id).toList().indexOf(id);
  }

  @Test
  void actorIsAdded_withAliasesAndRoles_whereverItsLineStands() {
    Catalog catalog =
        catalog(
            """
            # our mayor
            alias|person:jo_doe|Mayor Doe
            role|person:jo_doe|Mayor of Springfield|other|USA|2020-05|2024

            actor|person:jo_doe|Jo Doe|person|USA||0.8
            """);
    assertThat(meanings(catalog, "Mayor Doe")).containsExactly("person:jo_doe");
    assertThat(meanings(catalog, "Doe")).containsExactly("person:jo_doe");
    int doe = index(catalog, "person:jo_doe");
    assertThat(catalog.roleOn(doe, LocalDate.of(2020, 4, 30))).isEmpty();
    assertThat(catalog.roleOn(doe, LocalDate.of(2024, 12, 31))).isPresent();
    assertThat(catalog.actors().get(doe).prior()).isEqualTo(0.8);
  }

  @Test
  void mergedActorGivesItsAliases_andItsIdStaysKnown() {
    Catalog catalog = catalog("merge|person:anne_lee|person:ann_lee");
    assertThat(meanings(catalog, "Anne Lee")).containsExactly("person:ann_lee");
    assertThat(index(catalog, "person:anne_lee")).isNegative();
    assertThat(catalog.merges()).containsExactly(new Merge("person:anne_lee", "person:ann_lee"));
  }

  @Test
  void openActorCanBeMerged() {
    assertThat(catalog("merge|open:a_lee|person:ann_lee").merges())
        .containsExactly(new Merge("open:a_lee", "person:ann_lee"));
  }

  @Test
  void splitAliasChangesItsOwner() {
    Catalog catalog = catalog("split|Lee|person:ann_lee|person:anne_lee");
    assertThat(meanings(catalog, "Lee")).containsExactly("person:anne_lee");
    assertThat(meanings(catalog, "Ann Lee")).containsExactly("person:ann_lee");
  }

  @Test
  void blockedAliasMeansNobody_orNotThatActor() {
    assertThat(meanings(catalog("block|lee"), "Lee")).isEmpty();
    assertThat(meanings(catalog("block|Lee|person:ann_lee"), "Lee"))
        .containsExactly("person:anne_lee");
  }

  @Test
  void versionChangesWithTheContent() {
    String version = catalog("block|ACM").version();
    assertThat(version).isNotEqualTo(base.version()).isEqualTo(catalog("block|ACM").version());
    assertThat(version).isNotEqualTo(catalog("block|Acme").version());
  }

  @Test
  void nothingChanges_withoutFiles() {
    assertThat(base.with(List.of())).isSameAs(base);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "aktor|x; unknown operation 'aktor'",
        "alias|person:ann_lee; write alias id alias [kind], separated by tabs",
        "alias|person:nobody|Nobody; no actor has the id 'person:nobody'",
        "alias|person:ann_lee|A. Lee|nick; unknown 'nick' in column 4",
        "actor|company:acme|Acme|company; exists already",
        "actor|acme|Acme|company; the id 'acme' is none for a company",
        "actor|company:new|New|firm; unknown 'firm'",
        "actor|company:new|New|company|US; 'US' is no country",
        "actor|company:new|New|company|USA|30; '30' is no Wikidata id",
        "actor|company:new|New|company|USA|Q3|2; the prior '2' is no number from 0 to 1",
        "role|person:ann_lee|Mayor|other|USA|May 2020; 'May 2020' is no date",
        "role|person:ann_lee|Mayor|other|USA|2021|2020; the end 2020 is before the begin 2021",
        "merge|person:ann_lee|person:ann_lee; leads back to itself",
        "split|Acme|person:ann_lee|person:anne_lee; 'person:ann_lee' does not have the alias",
        "block|Akme; no actor has the alias 'Akme'",
        "alias|person:ann_lee|; column 3 is empty"
      })
  void wrongLineIsRefused_withItsNumberAndTheMend(String line, String message) {
    assertThatThrownBy(() -> catalog("# first\n" + line))
        .isInstanceOf(CatalogEditException.class)
        .hasMessageStartingWith("my.tsv, line 2: ")
        .hasMessageContaining(message);
  }

  @Test
  void circleOfMergesIsRefused() {
    assertThatThrownBy(
            () -> catalog("merge|open:a|open:b\nmerge|open:b|open:c\nmerge|open:c|open:a"))
        .hasMessageContaining("line 3")
        .hasMessageContaining("leads back to itself");
  }

  @Test
  void mergedIdIsNoLongerWritten() {
    assertThatThrownBy(
            () -> catalog("merge|person:anne_lee|person:ann_lee\nalias|person:anne_lee|Annie"))
        .hasMessageContaining("was merged into 'person:ann_lee'");
  }
}
