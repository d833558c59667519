/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbbreviatedDirectionsTest {

  @Test
  void letterIsTheDirection() {
    assertThat(TinyArticle.of("{S. Korean|MISC} trains stood still.").resolved())
        .containsExactly("S. Korean=state:kor");
    assertThat(TinyArticle.of("{N. Korea|LOC} fires a missile.").resolved())
        .containsExactly("N. Korea=state:prk");
    assertThat(TinyArticle.of("The {S. African|MISC} rand fell.").resolved())
        .containsExactly("S. African=state:zaf");
    assertThat(TinyArticle.of("{N. Ireland|LOC} votes.").resolved())
        .containsExactly("N. Ireland=place:northern_ireland");
  }

  @Test
  void stateThatIsNoMore_isNotMeant() {
    assertThat(TinyArticle.on("1988-05-02", "{W. German|MISC} exports rose.").resolved())
        .containsExactly("W. German=state:west_germany");
    assertThat(TinyArticle.on("2020-05-02", "{W. German|MISC} exports rose.").resolved())
        .doesNotContain("W. German=state:west_germany");
  }

  @Test
  void initialOfAPerson_isNone() {
    assertThat(TinyArticle.of("{S. Brakvik|PER} scored.").resolved())
        .containsExactly("S. Brakvik=open:s_brakvik");
  }
}
