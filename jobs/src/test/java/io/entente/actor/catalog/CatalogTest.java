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

  private int index(String id) {
    return catalog.actors().indexOf(actor(id).orElseThrow());
  }
}
