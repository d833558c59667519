/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.entente.corpus.story.Signature;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleMakerTest {

  private final ArticleMaker maker = new ArticleMaker(ReadingOptions.defaults());
  private final Map<String, String> record =
      new HashMap<>(
          Map.of(
              "body", "Two words.",
              "date", "2025-02-13",
              "title", "A title",
              "url", "https://news.example/1",
              "source", "Example"));

  private Article article() throws UnusableRecordException {
    return article(new FieldNames(Map.of()));
  }

  private Article article(FieldNames names) throws UnusableRecordException {
    RecordFields fields = new RecordFields(names);
    record.forEach(fields::put);
    return maker.article(fields, "/corpus/file.json", 7);
  }

  @Test
  void articleHasAllThatTheRecordSays() throws Exception {
    record.put("ID", "x-1");

    Article article = article();

    assertThat(article.externalId()).isEqualTo("x-1");
    assertThat(article.title()).isEqualTo("A title");
    assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2025, 2, 13));
    assertThat(article.characters()).isEqualTo(10);
    assertThat(article.tokens()).isEqualTo(4);
    assertThat(article.storyId()).isEqualTo(article.articleId()).matches("[0-9a-f]{32}");
    assertThat(article.inputPosition()).isEqualTo(7);
    assertThat(article.language()).isNull();
  }

  @Test
  void htmlOfABody_isRead_andATextThatNamesATagIsNot() throws Exception {
    record.put(
        "body",
        "<p>Ola <b>Brakvik</b> left</p><!-- Anna --><script>Per</script><ul><li>It rained</li></ul>");
    assertThat(article().body()).isEqualTo("Ola Brakvik left\n\nIt rained");

    record.put("body", "The tag <p> begins a paragraph, 1 < 2.");
    assertThat(article().body()).isEqualTo("The tag <p> begins a paragraph, 1 < 2.");
  }

  @Test
  void statedLanguageCounts_whenTheTextIsTooShortToTell() throws Exception {
    record.put("language", "en-GB");
    assertThat(article().language()).isEqualTo("en");

    record.put("body", "Die Außenminister beider Länder trafen sich am Dienstag in Genf.");
    assertThat(article().language()).isEqualTo("de");
  }

  @Test
  void articleHasTheSignatureOfItsText() throws Exception {
    record.put("body", "Ministers of 27 states met in Brussels on Monday and agreed.");

    assertThat(article().signature())
        .isEqualTo(Signature.of("A title", article().body()))
        .isNotEmpty();
  }

  @Test
  void fileNameIsTheExternalId_whenTheRecordBringsNone() throws Exception {
    assertThat(article().externalId()).isEqualTo("file.json");
  }

  @Test
  void bestNamedFieldCounts_whateverTheOrderAndCase() throws Exception {
    record.remove("body");
    record.put("Article", "worst");
    record.put("TEXT", "best");
    record.put("content", "middle");

    assertThat(article().body()).isEqualTo("best");
  }

  @Test
  void nextNameCounts_whenTheBestIsEmpty() throws Exception {
    record.put("body", " ");
    record.put("content", "here");

    assertThat(article().body()).isEqualTo("here");
  }

  @Test
  void onlyTheChosenNameCounts_whenOneIsChosen() throws Exception {
    record.put("story", "chosen");

    assertThat(article(new FieldNames(Map.of("body", "story"))).body()).isEqualTo("chosen");
  }

  @Test
  void articleIdDiffers_whenAnyPartDoes() throws Exception {
    String id = article().articleId();
    for (String name : record.keySet().toArray(new String[0])) {
      String former = record.put(name, name.equals("date") ? "2025-02-14" : "other");
      assertThat(article().articleId()).as(name).isNotEqualTo(id);
      record.put(name, former);
    }
    assertThat(article().articleId()).isEqualTo(id);
  }

  @Test
  void articleIdDiffers_whenAWordMovesFromTitleToBody() throws Exception {
    record.put("title", "A");
    record.put("body", "B C");
    String id = article().articleId();
    record.put("title", "A B");
    record.put("body", "C");

    assertThat(article().articleId()).isNotEqualTo(id);
  }

  @Test
  void contentHashAgrees_whenOnlyCaseBlanksAndPublisherDiffer() throws Exception {
    Article first = article();
    record.put("body", "TWO  words.");
    record.put("source", "Other");
    record.put("date", "2025-03-01");
    Article copy = article();

    assertThat(copy.contentHash()).isEqualTo(first.contentHash());
    assertThat(copy.articleId()).isNotEqualTo(first.articleId());
    record.put("body", "Three words.");
    assertThat(article().contentHash()).isNotEqualTo(first.contentHash());
  }

  @Test
  void recordIsRefused_whenNoLetterIsLeft() {
    record.put("body", "12 345 \u0000 --");

    assertRefused(RejectReason.NO_TEXT, "the text '12 345   --' has no letter left after cleaning");
  }

  @Test
  void recordIsRefused_whenItHasOnlyATitle() {
    record.remove("body");

    assertThatExceptionOfType(UnusableRecordException.class)
        .isThrownBy(this::article)
        .withMessageContaining("--field body=title")
        .matches(e -> e.reason() == RejectReason.NO_TEXT);
  }

  @Test
  void recordIsRefused_whenItHasNoDate() {
    record.put("date", "");

    assertRefused(RejectReason.NO_DATE, "the record has no date: its date is empty");
  }

  private void assertRefused(RejectReason reason, String message) {
    assertThatExceptionOfType(UnusableRecordException.class)
        .isThrownBy(this::article)
        .withMessage(message)
        .matches(e -> e.reason() == reason);
  }
}
