/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFieldsTest {

  private static final String TEXT = "Two clerks counted the lamps of the harbour.";

  @ParameterizedTest
  @CsvSource({
    "publishedAt, articleBody",
    "datePublished, bodyText",
    "Published At, Full Text",
    "webPublicationDate, full-content",
    "date_published, content_html"
  })
  void fieldIsKnown_howeverItsNameIsWritten(String date, String body) throws Exception {
    Article article = article(Map.of(), date, "2021-03-12T10:00:00Z", body, TEXT);

    assertThat(article.publishedDate()).isEqualTo("2021-03-12");
    assertThat(article.body()).isEqualTo(TEXT);
  }

  @Test
  void chosenNameIsTakenAsItStands() {
    FieldNames names = new FieldNames(Map.of("body", "raw_text"));

    assertThat(names.stands("Raw_Text", Field.BODY)).isTrue();
    assertThat(names.stands("rawText", Field.BODY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nan", "None", "null", "N/A", " NaT "})
  void placeholderIsNoText(String placeholder) {
    assertThatExceptionOfType(UnusableRecordException.class)
        .isThrownBy(() -> article(Map.of(), "date", "2021-03-12", "text", placeholder))
        .withMessage("the record has no text: its body is empty")
        .returns(RejectReason.NO_TEXT, UnusableRecordException::reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "N/A", "unknown", "0001-01-01T00:00:00Z", ""})
  void goodSecondDateCounts_whenTheFirstIsNone(String first) throws Exception {
    Article article = article(Map.of(), "text", TEXT, "date", first, "published_at", "2021-03-12");

    assertThat(article.publishedDate()).isEqualTo("2021-03-12");
  }

  @Test
  void badDateIsNamed_whenThereIsNoOther() {
    assertThatExceptionOfType(UnusableRecordException.class)
        .isThrownBy(() -> article(Map.of(), "text", TEXT, "date", "soon"))
        .withMessageStartingWith("the date 'soon' cannot be read")
        .returns(RejectReason.BAD_DATE, UnusableRecordException::reason);
  }

  @Test
  void textThatIsBrokenOff_isTakenOnlyIfChosen() throws Exception {
    String cut = "Two clerks counted the lamps of the… [+1843 chars]";

    assertThat(article(Map.of(), "date", "2021-03-12", "content", cut, "article", TEXT).body())
        .isEqualTo(TEXT);
    assertThatExceptionOfType(UnusableRecordException.class)
        .isThrownBy(() -> article(Map.of(), "date", "2021-03-12", "content", cut))
        .withMessage(
            "the text is only the beginning of one, it ends '[+1843 chars]';"
                + " --field body=content takes it as it is")
        .returns(RejectReason.NO_TEXT, UnusableRecordException::reason);
    assertThat(article(Map.of("body", "content"), "date", "2021-03-12", "content", cut).body())
        .startsWith("Two clerks");
  }

  @Test
  void dayOfTheCrawl_isTakenOnlyIfChosen() throws Exception {
    String[] ofTimestamp = {"text", TEXT, "timestamp", "2019-04-25T12:57:54Z"};
    String[] ofDump = {"text", TEXT, "dump", "CC-MAIN-2019-18", "date", "2019-04-25T12:57:54Z"};

    assertThatExceptionOfType(UnusableRecordException.class)
        .isThrownBy(() -> article(Map.of(), ofTimestamp))
        .withMessage(
            "the record has no date: its timestamp may be the day of the crawl;"
                + " --field date=timestamp takes it all the same")
        .returns(RejectReason.NO_DATE, UnusableRecordException::reason);
    assertThatExceptionOfType(UnusableRecordException.class)
        .isThrownBy(() -> article(Map.of(), ofDump))
        .withMessageContaining("its date may be the day of the crawl");
    assertThat(article(Map.of("date", "timestamp"), ofTimestamp).publishedDate())
        .isEqualTo("2019-04-25");
    assertThat(article(Map.of("date", "date"), ofDump).publishedDate()).isEqualTo("2019-04-25");
  }

  @Test
  void innerValueCounts_whenThereIsNoOuterOne() {
    RecordFields fields = new RecordFields(new FieldNames(Map.of()));
    fields.putInner("body", "inner");
    fields.putInner("headline", "inner");
    fields.put("article", "outer");

    assertThat(fields.value(Field.BODY)).isEqualTo("outer");
    assertThat(fields.value(Field.TITLE)).isEqualTo("inner");
  }

  private static Article article(Map<String, String> chosen, String... values)
      throws UnusableRecordException {
    RecordFields fields = new RecordFields(new FieldNames(chosen));
    for (int i = 0; i < values.length; i += 2) {
      fields.put(values[i], values[i + 1]);
    }
    return new ArticleMaker(ReadingOptions.defaults()).article(fields, "/a.jsonl", 0);
  }
}
