/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownRelationsTest {

  private static final String WORLD =
      """
      actor|state:old|Oldland|state|AAA
      role|state:old|Existence|existence||1920|1989
      actor|state:new|Newland|state|AAA
      role|state:new|Existence|existence|AAA|1990|
      actor|alliance:pact|Pact of the East|alliance
      alias|alliance:pact|POTE|acronym
      actor|place:port|Port Grey|place|AAA
      actor|agency:diet|Diet of Newland|agency|AAA
      actor|party:reds|Red Union|party|AAA
      actor|person:roe|Jo Roe|person|AAA
      """;

  private static Catalog catalog(String lines) {
    return new CatalogBuilder()
        .build("none")
        .with(List.of(new CatalogEdits("my.tsv", (WORLD + lines).replace('|', '\t'))));
  }

  private static List<String> of(String actor, String lines) {
    return KnownRelations.of(catalog(lines)).stream()
        .filter(relation -> relation.actor().equals(actor))
        .map(
            relation ->
                "%s %s %s..%s"
                    .formatted(
                        relation.kind().code(),
                        relation.of(),
                        relation.from().equals(LocalDate.MIN) ? "" : relation.from(),
                        relation.to().equals(LocalDate.MAX) ? "" : relation.to()))
        .toList();
  }

  @Test
  void bodiesPartiesAndPlacesBelongToEveryStateOfTheirCountry() {
    assertThat(of("place:port", ""))
        .containsExactly("place_of state:new ..", "place_of state:old ..");
    assertThat(of("agency:diet", "")).contains("body_of state:new ..");
    assertThat(of("party:reds", "")).contains("party_of state:new ..");
  }

  @Test
  void officeIsOfTheStateThatThereIs_andOfTheBodyThatItNames() {
    assertThat(of("person:roe", "role|person:roe|Speaker|legislature_leader|AAA|1985|1995"))
        .containsExactly(
            "holds_office_of state:new 1990-01-01..1995-12-31",
            "holds_office_of state:old 1985-01-01..1989-12-31");
    assertThat(
            of(
                "person:roe",
                "role|person:roe|Speaker of the Diet of Newland|legislature_leader|AAA|2001|2001"))
        .containsExactly(
            "holds_office_of agency:diet 2001-01-01..2001-12-31",
            "holds_office_of state:new 2001-01-01..2001-12-31");
  }

  @Test
  void officeOfAnAllianceIsToldByItsNameAtEitherEnd() {
    assertThat(
            of(
                "person:roe",
                """
                role|person:roe|Secretary General of the Pact of the East|organization_head||2001|2002
                role|person:roe|POTE envoy for Oldland|organization_head||2005|
                """))
        .containsExactly(
            "holds_office_of alliance:pact 2001-01-01..2002-12-31",
            "holds_office_of alliance:pact 2005-01-01..");
  }

  @Test
  void leaderOfAPartyHoldsNoOfficeOfTheState() {
    assertThat(of("person:roe", "role|person:roe|Leader of the Red Union|party_leader|AAA|2001|"))
        .containsExactly("holds_office_of party:reds 2001-01-01..");
  }

  @Test
  void termsThatMeetAreOne() {
    assertThat(
            of(
                "person:roe",
                """
                role|person:roe|Finance Minister|finance_minister|AAA|2001|2002
                role|person:roe|Foreign Minister|foreign_minister|AAA|2003|2004
                role|person:roe|Prime Minister|head_of_government|AAA|2010|
                """))
        .containsExactly(
            "holds_office_of state:new 2001-01-01..2004-12-31",
            "holds_office_of state:new 2010-01-01..");
  }

  @Test
  void relationOfAUserIsAdded_andRefusedOfAnActorThatNobodyKnows() {
    assertThat(of("state:new", "relation|state:new|member_of|alliance:pact|1991-05|"))
        .containsExactly("member_of alliance:pact 1991-05-01..");
    assertThatThrownBy(() -> catalog("relation|state:new|member_of|alliance:none"))
        .isInstanceOf(CatalogEditException.class)
        .hasMessageContaining("alliance:none");
    assertThatThrownBy(() -> catalog("relation|state:new|likes|alliance:pact"))
        .isInstanceOf(CatalogEditException.class)
        .hasMessageContaining("member_of");
  }

  @Test
  void shippedCatalogKnowsWhoLeftAnAlliance() {
    List<Relation> shipped = KnownRelations.of(Catalog.shipped());

    assertThat(shipped)
        .contains(
            new Relation(
                "state:gbr",
                RelationKind.MEMBER_OF,
                "alliance:european_union",
                LocalDate.of(1973, 1, 1),
                LocalDate.of(2020, 1, 31)))
        .contains(
            new Relation(
                "place:chechnya",
                RelationKind.PLACE_OF,
                "state:rus",
                LocalDate.MIN,
                LocalDate.MAX));
  }

  @Test
  void shippedCatalogKnowsEveryStateOfAPartOfTheWorld() {
    List<String> shipped =
        KnownRelations.of(Catalog.shipped()).stream()
            .filter(relation -> relation.kind() == RelationKind.PART_OF)
            .map(relation -> relation.actor() + " in " + relation.of())
            .toList();

    assertThat(shipped)
        .contains("state:fra in place:europe", "alliance:european_union in place:europe")
        .contains("state:bol in place:latin_america", "state:omn in place:middle_east")
        .doesNotContain("state:usa in place:europe", "state:ind in place:middle_east");
  }
}
