/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Article;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {

  @TempDir Path folder;

  private Readings read(String content) throws IOException {
    return Readings.of(folder, "file.txt", content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2025-02-13 The body.",
        "\n\n  date 2025-02-13\n\nThe body.\n",
        "Date: 2025-02-13 The body.",
        "DATE : 2025-02-13\r\nThe body.\r\n",
        "date 2025-02-13T10:00:00Z The body."
      })
  void fileIsOneArticle_whenItHasOneDateLine(String content) throws IOException {
    Article article = read(content).articles().get(0);

    assertThat(article.body()).isEqualTo("The body.");
    assertThat(article.publishedDate()).isEqualTo("2025-02-13");
    assertThat(article.title()).isNull();
    assertThat(article.externalId()).isEqualTo("file.txt");
  }

  @Test
  void lineBeforeTheDateIsTheTitle_andParagraphsSurvive() throws IOException {
    Readings readings = read("A title\n\ndate 2025-02-13 First.\n\nSecond.");

    assertThat(readings.articles().get(0).title()).isEqualTo("A title");
    assertThat(readings.bodies()).containsExactly("First.\n\nSecond.");
  }

  @Test
  void linesBeforeTheDateBelongToTheBody_whenThereAreSeveral() throws IOException {
    assertThat(read("Lead one.\n\nLead two.\n\ndate 2025-02-13 Rest.").bodies())
        .containsExactly("Lead one.\n\nLead two.\n\nRest.");
  }

  @Test
  void eachDateLineBeginsAnArticle_whenThereAreSeveral() throws IOException {
    String first = "Title one\ndate 2025-02-13 One.\n\nStill one.\n\n";
    String second = "Title two\ndate 2025-02-14 Two ends.\nNo title.\n";
    String third = "date 2025-02-15 Three.\n\nA sentence is no title.\n";
    String fourth = "date 2025-02-16 Four.\n";

    Readings readings = read(first + second + third + fourth);

    assertThat(readings.articles())
        .extracting(Article::title)
        .containsExactly("Title one", "Title two", null, null);
    assertThat(readings.bodies())
        .containsExactly(
            "One.\n\nStill one.",
            "Two ends.\n\nNo title.",
            "Three.\n\nA sentence is no title.",
            "Four.");
    assertThat(readings.articles())
        .extracting(Article::inputPosition)
        .containsExactly(
            0L,
            (long) first.length(),
            (long) (first + second).length(),
            (long) (first + second + third).length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-13.txt", "news_20250213_1.txt", "20250213"})
  void fileNameSaysTheDate_whenTheTextDoesNot(String name) throws IOException {
    assertThat(Readings.of(folder, name, "Just text.").articles().get(0).publishedDate())
        .isEqualTo("2025-02-13");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "12025021399.txt", "2025-1302.txt", "20251345.txt"})
  void fileIsRejected_whenNeitherTextNorNameSaysTheDate(String name) throws IOException {
    Readings readings = Readings.of(folder, name, "The date 2025-02-13 is within the line.");

    assertThat(readings.reasons()).containsExactly(RejectReason.NO_DATE);
    assertThat(readings.rejections().get(0).excerpt())
        .isEqualTo("The date 2025-02-13 is within the line.");
  }

  @Test
  void articleIsRejected_whenItsDateDoesNotExist() throws IOException {
    Readings readings = read("date 2025-02-30 One.\ndate 2025-02-13 Two.");

    assertThat(readings.reasons()).containsExactly(RejectReason.BAD_DATE);
    assertThat(readings.bodies()).containsExactly("Two.");
  }

  @Test
  void dateLineIsRead_whateverPatternAndNamesAreGivenForOtherFormats() throws IOException {
    ReadingOptions options =
        new ReadingOptions("auto", Map.of("body", "story", "date", "day"), "dd/MM/yyyy", 1000);
    Path file = Files.writeString(folder.resolve("a.txt"), "date 2025-02-13 Text.");

    assertThat(Readings.of(file, options).bodies()).containsExactly("Text.");
  }

  @Test
  void onlyTheLongArticleIsRejected_whenOthersFollow() throws IOException {
    ReadingOptions options = new ReadingOptions("text", Map.of(), "", 200);
    String longOne = "date 2025-02-13 " + "word ".repeat(50) + "\n" + "line\n".repeat(300);
    Path file =
        Files.writeString(
            folder.resolve("a.txt"),
            longOne + "\nTitle\ndate 2025-02-14 Two.\ndate 2025-02-15 Three.");

    Readings readings = Readings.of(file, options);

    assertThat(readings.reasons()).containsExactly(RejectReason.TOO_LONG);
    assertThat(readings.bodies()).containsExactly("Two.", "Three.");
    assertThat(readings.articles().get(0).title()).isEqualTo("Title");
  }

  @Test
  void fileWithOnlyBlanksIsOneReject() throws IOException {
    assertThat(Readings.of(folder, "2025-02-13.txt", " \n\n ").reasons())
        .containsExactly(RejectReason.NO_TEXT);
  }
}
