/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.catalog.CatalogFinding.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogCheckTest {

  private static final Role PREMIER =
      new Role(
          "Premier",
          OfficeKind.HEAD_OF_GOVERNMENT,
          "FRA",
          LocalDate.of(2000, 1, 1),
          LocalDate.of(2004, 1, 1));

  private static List<CatalogFinding> of(Kind kind, Catalog catalog) {
    return CatalogCheck.of(catalog).stream().filter(f -> f.kind() == kind).toList();
  }

  private static Actor person(String id, String wikidata) {
    return new Actor(id, "A B", ActorType.PERSON, "FRA", wikidata, 0.9);
  }

  private static Catalog catalog(
      List<Actor> actors, List<Alias> aliases, Map<Integer, List<Role>> roles, Merge... merges) {
    return new Catalog(
        actors, aliases, roles, new CatalogLinks(List.of(merges), List.of()), "test");
  }

  private static Catalog of(Actor... actors) {
    return catalog(List.of(actors), List.of(), Map.of());
  }

  @Test
  void shippedCatalogHasNoErrors_andKnownNumbersOfWarnings() {
    Map<Kind, Long> counts =
        CatalogCheck.of(Catalog.shipped()).stream()
            .collect(Collectors.groupingBy(CatalogFinding::kind, Collectors.counting()));
    assertThat(counts.keySet()).noneMatch(Kind::isError);
    assertThat(counts.getOrDefault(Kind.AMBIGUOUS_ALIAS, 0L)).isLessThan(200);
    assertThat(counts.getOrDefault(Kind.OVERLAPPING_ROLES, 0L)).isLessThan(150);
    assertThat(counts.getOrDefault(Kind.REPEATED_ALIAS, 0L)).isLessThan(1000);
  }

  @Test
  void idsAndWikidataIdsStandOnce() {
    Catalog catalog = of(person("person:a", "Q1"), person("person:a", "Q1"));
    assertThat(of(Kind.DUPLICATE_ID, catalog)).hasSize(1);
    assertThat(of(Kind.SHARED_WIKIDATA_ID, catalog)).hasSize(1);
  }

  @Test
  void idBeginsWithItsType_andCountryIsAState() {
    Catalog catalog = of(person("company:a", ""));
    assertThat(of(Kind.BAD_ACTOR, catalog)).hasSize(1);
    assertThat(of(Kind.UNKNOWN_COUNTRY, catalog)).hasSize(1);
  }

  @Test
  void wordOfTwoFamousActorsIsAmbiguous_unlessASurname() {
    List<Actor> two = List.of(person("person:a", ""), person("person:b", ""));
    assertThat(of(Kind.AMBIGUOUS_ALIAS, catalog(two, twice(AliasKind.NAME), Map.of()))).hasSize(1);
    assertThat(of(Kind.AMBIGUOUS_ALIAS, catalog(two, twice(AliasKind.SURNAME), Map.of())))
        .isEmpty();
  }

  private static List<Alias> twice(AliasKind kind) {
    return List.of(new Alias(0, 0, kind, "Lula"), new Alias(1, 1, kind, "Lula"));
  }

  @Test
  void aliasInTwoKindsIsReported() {
    List<Alias> aliases =
        List.of(new Alias(0, 0, AliasKind.NAME, "UPI"), new Alias(1, 0, AliasKind.ACRONYM, "UPI"));
    assertThat(of(Kind.REPEATED_ALIAS, catalog(List.of(person("person:a", "")), aliases, Map.of())))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("name").contains("acronym"));
  }

  @Test
  void oneGovernmentHasOneHead_butAMonthDoesNotCount() {
    List<Actor> two = List.of(person("person:a", ""), person("person:b", ""));
    Role same = PREMIER;
    Role next =
        new Role(
            "Premier",
            OfficeKind.HEAD_OF_GOVERNMENT,
            "FRA",
            LocalDate.of(2003, 12, 1),
            LocalDate.MAX);
    assertThat(overlaps(two, same)).hasSize(1);
    assertThat(overlaps(two, next)).isEmpty();
  }

  private static List<CatalogFinding> overlaps(List<Actor> actors, Role other) {
    return of(
        Kind.OVERLAPPING_ROLES,
        catalog(actors, List.of(), Map.of(0, List.of(PREMIER), 1, List.of(other))));
  }

  @Test
  void roleEndsAfterItBegins() {
    Role wrong = new Role("x", OfficeKind.OTHER, "", PREMIER.to(), PREMIER.from());
    Catalog catalog =
        catalog(List.of(person("person:a", "")), List.of(), Map.of(0, List.of(wrong)));
    assertThat(of(Kind.BAD_DATES, catalog)).hasSize(1);
  }

  @Test
  void mergesEndAtAnActor() {
    List<Actor> one = List.of(person("person:a", ""));
    assertThat(of(Kind.BAD_MERGE, merged(one, new Merge("x", "person:a")))).isEmpty();
    assertThat(of(Kind.BAD_MERGE, merged(one, new Merge("x", "y"), new Merge("y", "open:z"))))
        .isEmpty();
    assertThat(of(Kind.BAD_MERGE, merged(one, new Merge("x", "person:b")))).hasSize(1);
    assertThat(of(Kind.BAD_MERGE, merged(one, new Merge("person:a", "open:b")))).hasSize(1);
    assertThat(of(Kind.BAD_MERGE, merged(one, new Merge("x", "y"), new Merge("y", "x"))))
        .hasSize(2);
  }

  private static Catalog merged(List<Actor> actors, Merge... merges) {
    return catalog(actors, List.of(), Map.of(), merges);
  }

  @Test
  void everyMemberOfTheUnitedNationsIsComplete() {
    assertThat(UnitedNations.MEMBERS).hasSize(193).doesNotHaveDuplicates();
    assertThat(of(Kind.INCOMPLETE_STATE, of(person("person:a", ""))))
        .hasSize(3 * 193 - UnitedNations.CITY_STATES.size());
  }
}
