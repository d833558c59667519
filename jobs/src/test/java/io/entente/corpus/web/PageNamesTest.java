/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNamesTest {

  @ParameterizedTest
  @CsvSource({
    "class='a b',a b",
    "class=a data-testid=para,a para",
    "data-component=body data-id=7,body",
    "data-ad-name=x data-module=y,x y",
    "data-test-id=x data-qa=y data-area=z data-type=t,x y z t",
    "id=x title=y data-names=z,''"
  })
  void namesAreTheClassAndWhatIsMeantForMachines(String attributes, String names) {
    assertThat(PageNames.of(Jsoup.parse("<p " + attributes + ">x").selectFirst("p")))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({"60,60", "61,0"})
  void valueIsNoName_whenItIsVeryLong(int length, int expected) {
    String html = "<p data-name='" + "x".repeat(length) + "'>x";
    assertThat(PageNames.of(Jsoup.parse(html).selectFirst("p"))).hasSize(expected);
  }
}
