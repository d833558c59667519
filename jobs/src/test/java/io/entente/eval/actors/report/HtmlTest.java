/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void markupIsText_whenItIsEscaped() {
    assertThat(Html.escape("<a href=\"x\">&lt;\n"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;&amp;lt;&#10;");
  }

  @Property(tries = 300)
  void textComesBack_whenABrowserReadsItsEscape(
      @ForAll @Chars({'<', '>', '&', '"', '\'', '/', '!', '-', '\n', ';', '#', 'a', 'l', 't'})
          String text) {
    String page =
        "<p title=\"%s\">x</p><p>[%s]</p>".formatted(Html.escape(text), Html.escape(text));
    assertThat(Jsoup.parse(page).select("p")).hasSize(2);
    assertThat(Jsoup.parse(page).selectFirst("p").attr("title")).isEqualTo(text);
    assertThat(Jsoup.parse(page).select("p").last().wholeText()).isEqualTo("[" + text + "]");
  }

  @Test
  void figuresHaveAPoint_whereThePlatformWritesACommaToo() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Html.figure(0.12345)).isEqualTo("0.123");
      assertThat(Html.figure(1)).isEqualTo("1.000");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void firstCellNamesTheRow_andEveryCellIsEscaped() {
    assertThat(Html.row("a<b", "1", "\"2\""))
        .isEqualTo("<tr><th scope=\"row\">a&lt;b</th><td>1</td><td>&quot;2&quot;</td></tr>\n");
  }

  @Test
  void columnOfWordsIsMarked_whenItsHeadBeginsWithBy() {
    assertThat(Html.head("kind", "by resolution", "R&D"))
        .isEqualTo(
            "<tr><th scope=\"col\">kind</th><th scope=\"col\" class=\"words\">by resolution</th>"
                + "<th scope=\"col\">R&amp;D</th></tr>\n");
  }
}
