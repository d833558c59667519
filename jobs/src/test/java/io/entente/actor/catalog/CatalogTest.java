/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shipped catalog holds what the program promises. */
class CatalogTest {

  private final Catalog catalog = Catalog.shipped();

  private Optional<Actor> actor(String id) {
    return catalog.actors().stream().filter(actor -> actor.id().equals(id)).findAny();
  }

  @Test
  void holdsMoreThanTenThousandActors_underReadableIds() {
    assertThat(catalog.actors()).hasSizeGreaterThan(10_000);
    assertThat(catalog.actors()).allMatch(actor -> actor.id().matches("[a-z_]+:[a-z0-9_]+"));
    assertThat(catalog.actors())
        .allMatch(actor -> actor.id().startsWith(actor.type().code() + ":"));
  }

  @Test
  void priorsAreShares() {
    assertThat(catalog.actors()).allMatch(actor -> actor.prior() >= 0 && actor.prior() <= 1);
  }

  @Test
  void wikidataIdMeansOneActorOnly() {
    List<String> ids =
        catalog.actors().stream().map(Actor::wikidataId).filter(id -> !id.isEmpty()).toList();
    assertThat(ids).allMatch(id -> id.matches("Q[0-9]+")).doesNotHaveDuplicates();
  }

  @Test
  void actorsOfTheNewsHaveTheirWikidataId_whereASourceGivesIt() {
    assertThat(actor("agency:deu_bundestag").map(Actor::wikidataId)).contains("Q154797");
    assertThat(actor("agency:usa_sec").map(Actor::wikidataId)).contains("Q953944");
    assertThat(actor("company:philips").map(Actor::wikidataId)).contains("Q170416");
    assertThat(actor("person:mitt_romney").map(Actor::wikidataId)).contains("Q4496");
    assertThat(actor("place:scotland").map(Actor::wikidataId)).contains("Q22");
    assertThat(actor("media:reuters").map(Actor::wikidataId)).contains("Q130879");
    assertThat(actor("team:real_madrid").map(Actor::wikidataId)).contains("Q8682");
    assertThat(actor("party:deu_csu").map(Actor::wikidataId)).contains("Q49763");
  }

  @Test
  void namesakeLendsNoWikidataId() {
    assertThat(actor("person:edward_kennedy").map(Actor::wikidataId)).contains("");
    assertThat(actor("agency:ind_central_bank").map(Actor::wikidataId)).contains("");
    assertThat(actor("company:lotte").map(Actor::wikidataId)).contains("");
  }

  @Test
  void bodiesOfStatesAreNamedByAdjective_neverByTheirPeople() {
    assertThat(actor("agency:pol_central_bank").map(Actor::name)).contains("Polish Central Bank");
    assertThat(catalog.actors())
        .filteredOn(actor -> actor.type() == ActorType.AGENCY)
        .noneMatch(
            actor ->
                actor.name().matches("(Poles|Danes|Swedes|Turk|Spaniard|Aussie|Icelander) .*"));
  }

  @Test
  void everyIsoCountryThatIsAStateIsKnown() {
    List<String> missing =
        Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
            .filter(code -> actor("state:" + code.toLowerCase(Locale.ROOT)).isEmpty())
            .filter(
                code -> !List.of("ATA", "BVT", "UMI", "HMD", "IOT", "SGS", "ATF").contains(code))
            .sorted(Comparator.naturalOrder())
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void roleIsTheOneOfTheDay() {
    int trump = index("person:donald_trump");
    assertThat(catalog.roleOn(trump, LocalDate.of(2018, 5, 1)))
        .hasValueSatisfying(role -> assertThat(role.kind()).isEqualTo(OfficeKind.HEAD_OF_STATE));
    assertThat(catalog.roleOn(trump, LocalDate.of(2022, 5, 1)).map(Role::kind))
        .isNotEqualTo(Optional.of(OfficeKind.HEAD_OF_STATE));
    assertThat(catalog.roleOn(trump, LocalDate.of(2025, 5, 1)).map(Role::kind))
        .contains(OfficeKind.HEAD_OF_STATE);
  }

  @Test
  void stateOfThePastExistedThen() {
    int sovietUnion = index("state:soviet_union");
    assertThat(catalog.exists(sovietUnion, LocalDate.of(1987, 3, 1))).isTrue();
    assertThat(catalog.exists(sovietUnion, LocalDate.of(2020, 3, 1))).isFalse();
    assertThat(catalog.exists(index("state:fra"), LocalDate.of(1987, 3, 1))).isTrue();
    assertThat(catalog.roleOn(sovietUnion, LocalDate.of(1987, 3, 1))).isEmpty();
  }

  @Test
  void actorHasBegun_fromItsFirstDayOn() {
    assertThat(catalog.hasBegun(index("state:soviet_union"), LocalDate.of(2020, 3, 1))).isTrue();
    assertThat(catalog.hasBegun(index("state:fra"), LocalDate.of(1787, 3, 1))).isTrue();
    int wagner = index("armed_group:wagner_group");
    assertThat(catalog.hasBegun(wagner, LocalDate.of(2013, 12, 31))).isFalse();
    assertThat(catalog.hasBegun(wagner, LocalDate.of(2014, 1, 1))).isTrue();
  }

  @Test
  void aliasesOfAnActorAreItsOwn() {
    int un = index("alliance:united_nations");
    assertThat(catalog.aliasesOf(un)).isNotEmpty().allMatch(alias -> alias.actor() == un);
    assertThat(catalog.aliasesOf(un)).extracting(Alias::text).contains("UN", "United Nations");
  }

  @Test
  void idsThatWereGivenUpLeadToActors() {
    assertThat(catalog.merges()).isNotEmpty();
    assertThat(catalog.merges()).allMatch(merge -> actor(merge.into()).isPresent());
  }

  @Test
  void placesOfTheWorldAreKnown_thousandsOfThem() {
    assertThat(catalog.actors().stream().filter(a -> a.type() == ActorType.PLACE))
        .hasSizeBetween(5_000, 10_000);
    assertThat(actor("place:strait_of_hormuz")).isPresent();
    assertThat(actor("place:birmingham_usa").orElseThrow().prior())
        .isLessThan(actor("place:birmingham").orElseThrow().prior());
  }

  private int index(String id) {
    return catalog.actors().indexOf(actor(id).orElseThrow());
  }
}
