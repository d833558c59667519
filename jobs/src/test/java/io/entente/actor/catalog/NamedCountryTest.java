/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedCountryTest {

  private static final NamedCountry NAMED = new NamedCountry(Catalog.shipped());

  @ParameterizedTest
  @CsvSource({
    "Finnish Board of Navigation, FIN",
    "Singapore International Monetary Exchange, SGP",
    "Tractors Malaysia Holdings Bhd, MYS",
    "TRACTORS MALAYSIA HOLDINGS BHD, MYS",
    "West German Coal Board, DEU",
    "Society of Swiss Jewellers, CHE",
    "British and UK Traders, GBR",
    "Soviet Academy of Cooks, RUS",
    "American Widgets Inc, USA",
    "South African Coal Council, ZAF",
    "Nippon Kokan KK, JPN",
    "North Korean Coal Board, PRK",
    "Korea Coal Board, KOR",
    "Svenska Cellulosa AB, SWE",
    "Société Française de Jeux, FRA"
  })
  void nameWithOneCountry_tellsIt(String name, String country) {
    assertThat(NAMED.of(name)).contains(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Holdings",
        "Standard Oil of Ohio",
        "Bank of New York",
        "New England Patriots",
        "British Columbia Resources",
        "Latin American Economic System",
        "Pan American Games Council",
        "Pan-American Games Council",
        "Arab-American Council",
        "Franco-German Brigade",
        "Anglo American Industrial",
        "Georgia Power",
        "Jordan Marsh",
        "Rent a CAR",
        "SGEP.PA",
        "Japan and Korea Trading",
        "Nippon America Lines"
      })
  void nameOfNoneOrSeveral_tellsNone(String name) {
    assertThat(NAMED.of(name)).isEmpty();
  }
}
