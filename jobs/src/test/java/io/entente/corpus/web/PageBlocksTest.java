/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageBlocksTest {

  private static List<PageBlock> blocks(String html) {
    return PageBlocks.of(Jsoup.parse(html).body());
  }

  private static List<String> texts(String html) {
    return blocks(html).stream().map(PageBlock::text).toList();
  }

  @Test
  void blocksAreThoseThatThePageShows_inItsOrder() {
    List<PageBlock> blocks = blocks("a<div>b <b>c</b><p>d</p>e</div><ul><li>f<li>g</ul>h");
    assertThat(blocks.stream().map(PageBlock::text))
        .containsExactly("a", "b c", "d", "e", "f", "g", "h");
    assertThat(blocks.stream().map(block -> block.owner().normalName()))
        .containsExactly("body", "div", "p", "div", "li", "li", "body");
  }

  @Test
  void blanksFold_alsoHardOnes() {
    assertThat(texts("<p> a \n\t b&nbsp;&nbsp;c </p><p> &nbsp; </p>")).containsExactly("a b c");
  }

  @Test
  void charactersAreCounted_inLinksItalicsAndBold() {
    PageBlock block = blocks("<p>ab<a href=x>cd<i>e</i></a> <b>fgh</b><em>i</em>j</p>").get(0);
    assertThat(block.text()).isEqualTo("abcde fghij");
    assertThat(block.linkCharacters()).isEqualTo(3);
    assertThat(block.slantedCharacters()).isEqualTo(2);
    assertThat(block.boldCharacters()).isEqualTo(3);
    assertThat(blocks("<p><a>ab</a></p><p>cd</p>").get(1).linkCharacters()).isZero();
  }

  @Test
  void linkThatIsNeverClosedIsNone() {
    String text = "word ".repeat(200);
    assertThat(blocks("<div><a href=x>" + text + "</div>").get(0).linkCharacters()).isZero();
  }

  @Test
  void twoBreaksPart_andOneBehindASentenceOrAnElement() {
    assertThat(texts("<p>one<br>two<br><br>three</p>")).containsExactly("one two", "three");
    assertThat(texts("<p>One.<br>Two</p>")).containsExactly("One.", "Two");
    assertThat(texts("<p><b>Head</b><br>text</p>")).containsExactly("Head", "text");
    assertThat(texts("<p>one<br> \n <br>two</p>")).containsExactly("one", "two");
  }

  @Test
  void emptyLinePartsParagraphs_inPreformattedTextAlone() {
    assertThat(texts("<pre>a\nb\n \t\nc</pre>")).containsExactly("a b", "c");
    assertThat(texts("<p>a\n\nb</p>")).containsExactly("a b");
  }

  @Test
  void depthDoesNoHarm_whenElementsNestByTheThousand() {
    assertThat(texts("<div>".repeat(20_000) + "deep")).containsExactly("deep");
  }
}
