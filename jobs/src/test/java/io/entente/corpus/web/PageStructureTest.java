/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageStructureTest {

  private static final String PROSE = "The two ministers met in the old town hall of Bonn today.";
  private static final String ARTICLE =
      "<div class=body><p>%1$s</p><p>%1$s</p><p>%1$s</p>%2$s<p>%1$s</p></div>";

  private static List<String> boxed(String inserted) {
    return matching(ARTICLE.formatted(PROSE, inserted), structure -> structure::isBoxed);
  }

  private static List<String> matching(
      String html, java.util.function.Function<PageStructure, Predicate<PageBlock>> question) {
    List<PageBlock> blocks = PageBlocks.of(Jsoup.parse(html).body());
    Predicate<PageBlock> asked = question.apply(PageStructure.of(blocks));
    return blocks.stream().filter(asked).map(PageBlock::text).toList();
  }

  @Test
  void boxIsWhatHasAnotherClass_betweenTheParagraphs() {
    assertThat(boxed("<div class=appeal><p>Give.</p></div>")).containsExactly("Give.");
    assertThat(boxed("<div class=appeal><h3>Give</h3><p>Now.</p></div>"))
        .containsExactly("Give", "Now.");
  }

  @Test
  void elementsThatSayNothingAreNoBox() {
    assertThat(boxed("<div><p>Still the article.</p></div>")).isEmpty();
    assertThat(boxed("<blockquote class=q>Quoted.</blockquote>")).isEmpty();
    assertThat(boxed("<div class=body><p>The same kind.</p></div>")).isEmpty();
    assertThat(boxed("<div class=body2><p>The same kind, numbered.</p></div>")).isEmpty();
  }

  @Test
  void headingOrListAloneInItsElementIsNoBox() {
    assertThat(boxed("<div class=head><h2>What now</h2></div>")).isEmpty();
    assertThat(boxed("<div class=list><ul><li>One</li><li>Two</li></ul></div>")).isEmpty();
    assertThat(boxed("<div class=head><h2><a href=x>What now</a></h2></div>"))
        .containsExactly("What now");
  }

  @Test
  void muchTextIsNoBox() {
    assertThat(boxed("<div class=second><p>" + PROSE + "</p></div>")).isEmpty();
    assertThat(
            matching(
                ARTICLE.formatted(PROSE + PROSE, "<div class=second><p>" + PROSE + "</p></div>"),
                structure -> structure::isBoxed))
        .containsExactly(PROSE);
  }

  @Test
  void leadIsNoBox_sinceTheTextHasNotBegun() {
    assertThat(
            matching(
                "<div class=lead><p>Lead.</p></div>" + ARTICLE.formatted(PROSE, ""),
                structure -> structure::isBoxed))
        .isEmpty();
  }

  @Test
  void mainKindIsThatOfMostProse() {
    assertThat(
            matching(
                "<div class=a><p>"
                    + PROSE
                    + "</p><p>x</p></div>"
                    + "<div class=b><p>"
                    + PROSE
                    + PROSE
                    + "</p><p>y</p></div>",
                structure -> structure::isMain))
        .containsExactly(PROSE + PROSE, "y");
  }

  @Test
  void noteHasAClassOfItsOwn_thatTellsMoreThanHowItLooks() {
    String notes =
        "<p class=note>a</p><p class=last>b</p><p class=align-left>c</p><p class=p12>d</p>"
            + "<p>e</p><div class=note>f</div>";
    assertThat(matching(ARTICLE.formatted(PROSE, notes), structure -> structure::isOfItsOwnClass))
        .containsExactly("a");
    assertThat(
            matching(
                "<p class=note>" + PROSE + "</p><p class=note>x</p>",
                structure -> structure::isOfItsOwnClass))
        .isEmpty();
  }

  @Test
  void nothingIsMain_whenThereIsNoProse() {
    assertThat(matching("<p>a</p>", structure -> structure::isBoxed)).isEmpty();
    assertThat(matching("", structure -> structure::isMain)).isEmpty();
  }
}
