/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageClutterTest {

  private static final String PROSE =
      "<p>" + "The two ministers met in the old town hall of Bonn. ".repeat(8) + "</p>";

  private static String left(String html) {
    Document page = Jsoup.parse("<body>" + PROSE + html);
    PageClutter.remove(page, PageHead.unknown());
    page.selectFirst("p").remove();
    return page.body().text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>x</nav>",
        "<aside>x</aside>",
        "<footer>x</footer>",
        "<form>x</form>",
        "<figure>x</figure>",
        "<script>x</script>",
        "<template>x</template>",
        "<details>x</details>",
        "<button>x</button>",
        "<div role=navigation>x</div>",
        "<div role=banner>x</div>",
        "<div hidden>x</div>",
        "<div aria-hidden=true>x</div>",
        "<p style='color:red; DISPLAY : none'>x</p>",
        "<p style=visibility:hidden>x</p>",
        "<div class=related-stories>x</div>",
        "<div id=newsletter>x</div>",
        "<div class=articleShare>x</div>",
        "<div class='box ad'>x</div>",
        "<p class=byline>x</p>",
        "<div class=readMore>x</div>",
        "<div data-component=related>x</div>",
        "<div class=comments>x</div>",
        "<div class=subscription-box>x</div>",
        "<div class=teaser><a href=y>x</a></div>",
        "<section><div><img src=i><span>x</span></div></section>"
      })
  void elementGoes_whenItIsClutterByTagRoleClassOrStyle(String html) {
    assertThat(left(html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=shadow>x</div>",
        "<div class=download>x</div>",
        "<div class=subscriber>x</div>",
        "<div class=commentary>x</div>",
        "<div class=navy>x</div>",
        "<div class=adverb>x</div>",
        "<div role=article>x</div>",
        "<div aria-hidden=false>x</div>",
        "<article class=related>x</article>",
        "<h1 class=share>x</h1>",
        "<main class=ad>x</main>",
        "<div class=teaser>x</div>",
        "<p style='display:block'>x</p>",
        "<div><img src=i></div><div><p>x</p></div>"
      })
  void elementStays_whenItsNameOnlyLooksLikeClutter(String html) {
    assertThat(left(html)).isEqualTo("x");
  }

  @Test
  void elementStays_whenItHoldsMostOfTheTextOrIsTheBody() {
    Document page = Jsoup.parse("<body><div class=sidebar>" + PROSE + "</div><p>y</p>");
    PageClutter.remove(page, PageHead.unknown());
    assertThat(page.select("div.sidebar")).hasSize(1);
    assertThat(left("<div class=promo itemprop=articleBody>x</div>")).isEqualTo("x");
  }

  @Test
  void hiddenElementStays_onlyWhenThePageHidesMostOfItsProse() {
    Document shown = Jsoup.parse("<body>" + PROSE + "<div hidden>" + PROSE + "</div><p>y</p>");
    PageClutter.remove(shown, PageHead.unknown());
    assertThat(shown.select("[hidden]")).isEmpty();
    Document streamed = Jsoup.parse("<body><div hidden id=S:1>" + PROSE + "</div><p>y</p>");
    PageClutter.remove(streamed, PageHead.unknown());
    assertThat(streamed.select("[hidden]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "field--label-hidden",
        "overflow-hidden",
        "md:hidden",
        "with-sidebar",
        "modal-enabled",
        "tag-politics",
        "node-promoted",
        "text-widget"
      })
  void elementStays_whenItsClassTellsALookOrWhatStandsBeside(String name) {
    assertThat(left("<div class='" + name + "'>x</div>")).isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tag-list", "tags", "is-hidden", "widget", "sidebar-box"})
  void elementGoes_whenTheWordStandsForItself(String name) {
    assertThat(left("<div class='" + name + "'>x</div>")).isEmpty();
  }

  @Test
  void linkAmidASentenceStays_whateverItIsCalled() {
    assertThat(left("<p>Hail <a class=tag-link data-component=tags>Ann</a> of Bonn</p>"))
        .isEqualTo("Hail Ann of Bonn");
    assertThat(left("<p>Hail <span class=sr-only>new tab</span> Ann</p>")).isEqualTo("Hail Ann");
  }

  @Test
  void noticeNeverHoldsTheArticle_evenWhenItIsLonger() {
    Document page =
        Jsoup.parse("<div class=cookie-notice>" + PROSE + PROSE + "</div><div>" + PROSE + "</div>");
    PageClutter.remove(page, PageHead.unknown());
    assertThat(page.select(".cookie-notice")).isEmpty();
    assertThat(page.select("p")).hasSize(1);
  }

  @Test
  void commentsNeverHoldTheArticle_whateverElseTheyAreCalled() {
    Document page =
        Jsoup.parse(
            "<div class='wide comments' id=talk>"
                + PROSE
                + PROSE
                + "</div><div>"
                + PROSE
                + "</div>");

    PageClutter.remove(page, PageHead.unknown());

    assertThat(page.select(".comments")).isEmpty();
  }

  @Test
  void imprintGoes_whenLittleStandsBelowTheRule() {
    assertThat(left("<hr><p>Imprint</p>and contact")).isEmpty();
    assertThat(left("<hr><p>" + "Much more. ".repeat(30) + "</p>")).startsWith("Much more.");
    assertThat(left("<p>x</p>")).isEqualTo("x");
  }

  @Test
  void captionStays_whenItIsLongOrAHeadingOrAParagraph() {
    String image = "<section><img src=i>";
    assertThat(left(image + "<div>" + "long ".repeat(70) + "</div></section>")).startsWith("long");
    assertThat(left("<section><div><img src=i><h2>Head</h2></div></section>")).isEqualTo("Head");
    assertThat(left("<p><img src=i>text</p>")).isEqualTo("text");
    assertThat(left("<div><img src=i>own text</div>")).isEqualTo("own text");
  }

  @Test
  void timeIsBounded_whenThousandsOfElementsAreNamedLikeClutter() {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      html.append("<div class=share><hr><div class=teaser>a</div>");
    }
    Document page = Jsoup.parse(html.toString());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> PageClutter.remove(page, PageHead.unknown()));
  }
}
