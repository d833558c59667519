/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.report;

import static io.entente.eval.actors.report.TinyEvaluation.found;
import static io.entente.eval.actors.report.TinyEvaluation.gold;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.eval.actors.ActorEvaluation;
import io.entente.eval.actors.gold.Extent;
import io.entente.eval.actors.gold.GoldArticle;
import io.entente.eval.actors.gold.GoldMention;
import io.entente.eval.actors.gold.SystemArticle;
import io.entente.eval.actors.gold.SystemMention;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class ArticleMarkupTest {

  /** Markup, an entity, a combining accent, and code points outside the basic plane. */
  private static final int[] CHARACTERS = {
    '<', '>', '&', '"', '\'', ';', ' ', '\n', 'a', 'B', 0x301, 0x4e2d, 0x1f600, 0x10348
  };

  private static Element markup(ActorEvaluation evaluation) {
    String html =
        new ArticleMarkup(
                evaluation.articles().get(0),
                evaluation.matching(),
                evaluation.gold().names(),
                evaluation.errors())
            .text();
    return Jsoup.parseBodyFragment("<div>" + html + "</div>").body().child(0);
  }

  private static Element markup(String text, List<GoldMention> gold, SystemMention... system) {
    return markup(TinyEvaluation.of(text, gold, new SystemArticle(List.of(system), List.of())));
  }

  @Test
  void textStaysBare_whenNobodyIsMentioned() {
    Element markup = markup("Rain <b>fell</b>.\nSun & \"wind\".", List.of());
    assertThat(markup.children()).isEmpty();
    assertThat(markup.wholeText()).isEqualTo("Rain <b>fell</b>.\nSun & \"wind\".");
  }

  @Test
  void articleIsEmpty_whenItHasNoText() {
    assertThat(markup("", List.of()).html()).isEmpty();
  }

  @Test
  void marksStandInThreePieces_whenTheTwoMentionsCross() {
    Element markup = markup("abcdef", List.of(gold(1, 4, "G")), found(2, 6, "s"));
    assertThat(markup.select("span").eachText()).containsExactly("b", "cd", "ef");
    assertThat(markup.select("span.g").eachText()).containsExactly("b", "cd");
    assertThat(markup.select("span.s").eachText()).containsExactly("cd", "ef");
  }

  @Test
  void marksAreCountedInCodePoints_whenTheTextHasSmileys() {
    Element markup = markup("\ud83d\ude00\ud83d\ude00Bonn\ud83d\ude00", List.of(gold(2, 6, "G")));
    assertThat(markup.select("span.g").eachText()).containsExactly("Bonn");
    assertThat(markup.wholeText()).isEqualTo("\ud83d\ude00\ud83d\ude00Bonn\ud83d\ude00");
  }

  @Test
  void hueIsTheSame_whenBothNameTheSameActor_andDiffersBetweenActors() {
    Element markup =
        markup(
            "Bonn and Rome and Oslo",
            List.of(gold(0, 4, "G1"), gold(9, 13, "G2")),
            found(0, 4, "s1"),
            found(9, 13, "s2"),
            found(18, 22, "s3"));
    List<String> styles = markup.select("span").eachAttr("style");
    assertThat(styles.get(0)).matches("--g:(\\d+);--s:\\1");
    assertThat(styles.get(1)).matches("--g:(\\d+);--s:\\1");
    assertThat(styles.get(2)).matches(";--s:\\d+");
    assertThat(styles).doesNotHaveDuplicates();
  }

  @Test
  void mentionIsAnError_whereTheSystemSaysNothing_andNotWhereItIsRight() {
    Element markup =
        markup("Bonn, Rome", List.of(gold(0, 4, "G1"), gold(6, 10, "G2")), found(6, 10, "s"));
    assertThat(markup.select("span.w").eachText()).containsExactly("Bonn");
    assertThat(markup.select("[tabindex=0]").eachText()).containsExactly("Bonn");
    assertThat(markup.select("span").eachAttr("data-tip"))
        .containsExactly(
            "MISSED SPAN\ngold    G1, ORG\nsystem  nobody", "gold    G2, ORG\nsystem  s");
  }

  @Test
  void tipTellsHowTheSystemCameToIt_whenItSays() {
    SystemMention sure =
        new SystemMention(
            new Extent(0, 4),
            "city:bonn",
            new SystemMention.Known("Bonn <\"the\" town>", "place", "Q586"),
            "catalog",
            OptionalDouble.of(0.875));
    SystemMention silent =
        new SystemMention(sure.at(), sure.actor(), sure.known(), "role", OptionalDouble.empty());
    assertThat(markup("Bonn", List.of(gold(0, 4, "Q586")), sure).child(0).attr("data-tip"))
        .isEqualTo(
            "gold    Q586 Bonn, ORG\nsystem  city:bonn  Bonn <\"the\" town>\n"
                + "by      catalog, confidence 0.875");
    assertThat(markup("Bonn", List.of(gold(0, 4, "Q586")), silent).child(0).attr("data-tip"))
        .endsWith("\nby      role");
  }

  @Test
  void unresolvedAndOptionalNamesAreMarked_whenNobodyCountsThem() {
    GoldArticle article =
        new GoldArticle(
            "one",
            "",
            "Bonn, Rome, Oslo",
            List.of(gold(12, 16, "G")),
            List.of(new Extent(6, 10), new Extent(12, 16)));
    Element markup =
        markup(TinyEvaluation.of(article, new SystemArticle(List.of(), List.of(new Extent(0, 4)))));
    assertThat(markup.select("span.u").eachText()).containsExactly("Bonn");
    assertThat(markup.select("span.o").eachText()).containsExactly("Rome");
    assertThat(markup.select("span.o").attr("data-tip")).startsWith("gold    optional\n");
    assertThat(markup.select("span.g").eachText()).containsExactly("Oslo");
  }

  @Property(tries = 300)
  void everyCharacterIsThereWithItsMarks_whateverTheTextAndTheMentions(@ForAll long seed) {
    Random random = new Random(seed);
    int length = 1 + random.nextInt(30);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    List<GoldMention> gold = new ArrayList<>();
    List<SystemMention> system = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Extent at = extent(random, length);
      gold.add(gold(at.begin(), at.end(), "G" + random.nextInt(3)));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      Extent at = extent(random, length);
      system.add(found(at.begin(), at.end(), "s" + random.nextInt(3)));
    }
    Element markup = markup(text.toString(), gold, system.toArray(SystemMention[]::new));
    assertThat(markup.wholeText()).isEqualTo(text.toString());
    assertThat(marks(markup, "g"))
        .isEqualTo(expected(length, gold.stream().map(GoldMention::at).toList()));
    assertThat(marks(markup, "s"))
        .isEqualTo(expected(length, system.stream().map(SystemMention::at).toList()));
  }

  private static Extent extent(Random random, int length) {
    int begin = random.nextInt(length);
    return new Extent(begin, begin + 1 + random.nextInt(length - begin));
  }

  private static String expected(int length, List<Extent> extents) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < length; i++) {
      Extent point = new Extent(i, i + 1);
      marks.append(extents.stream().anyMatch(point::overlaps) ? 'x' : '.');
    }
    return marks.toString();
  }

  /** An x for each code point in an element of a class. */
  private static String marks(Element markup, String name) {
    StringBuilder marks = new StringBuilder();
    for (Node node : markup.childNodes()) {
      boolean marked = node instanceof Element element && element.hasClass(name);
      String characters =
          node instanceof TextNode bare ? bare.getWholeText() : ((Element) node).wholeText();
      marks.append((marked ? "x" : ".").repeat(characters.codePointCount(0, characters.length())));
    }
    return marks.toString();
  }
}
