/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.entente.corpus.Article;
import io.entente.corpus.ArticleMaker;
import io.entente.corpus.Field;
import io.entente.corpus.FieldNames;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RecordFields;
import io.entente.corpus.UnusableRecordException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddityTest {

  private static final String LONG =
      " The ministers of both countries spoke about the river, the dam and the fields below it, and"
          + " said that they would meet again in the spring. Farmers on both banks had waited for a"
          + " word since the summer, and few of them thought that it would be the last one.";

  private static List<Article> articles(
      IntFunction<String> title, IntFunction<String> date, IntFunction<String> body) {
    List<Article> articles = new ArrayList<>();
    ArticleMaker maker = new ArticleMaker(ReadingOptions.defaults());
    for (int i = 0; i < 20; i++) {
      RecordFields fields = new RecordFields(new FieldNames(Map.of()));
      fields.put(Field.TITLE.code(), title.apply(i));
      fields.put(Field.DATE.code(), date.apply(i));
      fields.put(Field.BODY.code(), body.apply(i));
      try {
        articles.add(maker.article(fields, "/a.jsonl", i));
      } catch (UnusableRecordException e) {
        throw new IllegalStateException(e);
      }
    }
    return articles;
  }

  private static List<Article> texts(IntFunction<String> body) {
    return articles(i -> "Title " + i, OddityTest::day, body);
  }

  private static String day(int number) {
    return "2025-02-%02d".formatted(1 + number);
  }

  private static String plain(int number) {
    return "On day %d there was news.".formatted(number) + LONG;
  }

  @Test
  void nothingIsOddAboutNews() {
    assertThat(Oddity.of(texts(OddityTest::plain), List.of())).isEmpty();
    assertThat(Oddity.of(List.of(), List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"blocks\": [\"x\"]} ", "5 &lt;b&gt; 3 ", "Code <div class='x'> is here. "})
  void markupIsSeen(String markup) {
    assertThat(Oddity.of(texts(i -> i % 10 == 0 ? marked(markup, i) : plain(i)), List.of()))
        .singleElement()
        .returns(Oddity.Kind.MARKUP, Oddity::kind)
        .returns(2, Oddity::articles)
        .returns(20, Oddity::of);
  }

  /** Twice escaped, so that it is still there when a record's own markup is taken away. */
  private static String marked(String markup, int number) {
    return markup.replace("&", "&amp;amp;").replace("<", "&amp;lt;") + plain(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", "\u2026", " [\u2026]", " Read more", "... Continue reading"})
  void teasersAreSeen(String end) {
    assertThat(Oddity.of(texts(i -> plain(i) + (i < 4 ? " And so they" + end : "")), List.of()))
        .extracting(Oddity::kind, Oddity::articles)
        .containsExactly(tuple(Oddity.Kind.CUT_OFF, 4));
  }

  @Test
  void shortTextsAreSeen() {
    assertThat(Oddity.of(texts(i -> "On day %d there was news.".formatted(i)), List.of()))
        .extracting(Oddity::kind)
        .containsExactly(Oddity.Kind.SHORT);
  }

  @Test
  void oneNoticeInPlaceOfTextsIsSeen() {
    assertThat(
            Oddity.of(
                texts(i -> i < 5 ? "We value your privacy, as do our partners." + LONG : plain(i)),
                List.of()))
        .singleElement()
        .returns(Oddity.Kind.SAME_BEGINNING, Oddity::kind)
        .extracting(Oddity::example)
        .asString()
        .startsWith("We value your privacy");
  }

  @Test
  void dayOfAnExportIsSeen() {
    assertThat(
            Oddity.of(
                articles(i -> "Title " + i, i -> i < 15 ? "2025-03-01" : day(i), OddityTest::plain),
                List.of()))
        .singleElement()
        .returns(Oddity.Kind.SAME_DAY, Oddity::kind)
        .returns("2025-03-01", Oddity::example);
  }

  @Test
  void titlesInAnotherLanguageAreSeen() {
    assertThat(
            Oddity.of(
                articles(
                    i ->
                        "Die Minister beider L\u00e4nder sprachen gestern \u00fcber den gro\u00dfen Fluss",
                    OddityTest::day,
                    OddityTest::plain),
                List.of()))
        .extracting(Oddity::kind)
        .containsExactly(Oddity.Kind.OTHER_LANGUAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "09"})
  void oneHourOfTheDayIsSeen(String hour) {
    List<Article> news = texts(OddityTest::plain);

    assertThat(Oddity.of(news, hours(hour, 5)))
        .singleElement()
        .isEqualTo(new Oddity(Oddity.Kind.SAME_HOUR, 10, 15, hour + ":00"));
    assertThat(Oddity.of(news, hours(hour, 12))).isEmpty();
  }

  /** Ten times one hour, and so many others. */
  private static List<String> hours(String hour, int others) {
    List<String> hours = new ArrayList<>(Collections.nCopies(10, hour));
    for (int i = 0; i < others; i++) {
      hours.add("%02d".formatted(10 + i));
    }
    return hours;
  }
}
