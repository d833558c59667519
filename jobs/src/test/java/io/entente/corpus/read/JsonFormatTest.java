/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static io.entente.corpus.read.Readings.jsonLine;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Article;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFormatTest {

  @TempDir Path folder;

  private static String list(String... bodies) {
    StringBuilder list = new StringBuilder("[\n");
    for (String body : bodies) {
      list.append(list.length() > 2 ? ",\n" : "");
      list.append("  {\n    \"date\": \"2025-02-13\",\n    \"tags\": [{\"a\": \"}\"}],\n");
      list.append("    \"body\": \"" + body + "\"\n  }");
    }
    return list + "\n]\n";
  }

  @Test
  void onlyTheBrokenLineIsRejected_whenItStandsInTheMiddle() throws IOException {
    String first = jsonLine("One.");
    String broken = "{\"date\": \"2025-02-13\", \"body\": \"cut\n";

    Readings readings =
        Readings.of(folder, "a.jsonl", first + broken + "\n \r\n" + jsonLine("Three."));

    assertThat(readings.end().format()).isEqualTo("jsonl");
    assertThat(readings.bodies()).containsExactly("One.", "Three.");
    assertThat(readings.reasons()).containsExactly(RejectReason.BAD_JSON);
    assertThat(readings.rejections().get(0).inputPosition()).isEqualTo(first.length());
    assertThat(readings.rejections().get(0).excerpt()).startsWith("{\"date\"").endsWith("cut ");
    assertThat(readings.rejections().get(0).message())
        .startsWith("the record is not a JSON object: ");
  }

  @Test
  void lineIsRejected_whenItIsNoObjectOrMoreThanOne() throws IOException {
    String lines = "[1]\n\"text\"\n{\"body\": \"a\"} {\"body\": \"b\"}\n{}\n";

    assertThat(Readings.of(folder, "a.ndjson", "null\n" + lines).reasons())
        .containsExactly(
            RejectReason.BAD_JSON,
            RejectReason.BAD_JSON,
            RejectReason.BAD_JSON,
            RejectReason.BAD_JSON,
            RejectReason.NO_TEXT);
  }

  @Test
  void everyObjectIsRead_whenTheFileIsAList() throws IOException {
    Readings readings =
        Readings.of(folder, "a.json", list("Has \\\"quotes\\\" and } {.", "Back\\\\", "Three."));

    assertThat(readings.end().format()).isEqualTo("json");
    assertThat(readings.bodies()).containsExactly("Has \"quotes\" and } {.", "Back\\", "Three.");
  }

  @Test
  void everyObjectIsRead_whenTheyFollowEachOtherWithoutAList() throws IOException {
    String one = "{\n \"body\": \"One.\",\n \"date\": \"2025-02-13\"}";

    assertThat(Readings.of(folder, "a.json", one).articles()).hasSize(1);
    assertThat(Readings.of(folder, "b.json", one + one + "\n" + one).articles()).hasSize(3);
  }

  @Test
  void linesAreRecognised_whenTheNameSaysOnlyJson() throws IOException {
    String lines = jsonLine("One.") + "{broken\n" + jsonLine("Three.");

    Readings readings = Readings.of(folder, "a.json", lines);

    assertThat(readings.end().format()).isEqualTo("jsonl");
    assertThat(readings.bodies()).containsExactly("One.", "Three.");
  }

  @Test
  void restIsOneReject_whenAListIsCutInAnObject() throws IOException {
    String whole = list("One.", "Two.", "Three.");

    Readings readings = Readings.of(folder, "a.json", whole.substring(0, whole.indexOf("Three")));

    assertThat(readings.bodies()).containsExactly("One.", "Two.");
    assertThat(readings.reasons()).containsExactly(RejectReason.TRUNCATED);
    assertThat(readings.rejections().get(0).excerpt()).contains("2025-02-13");
  }

  @Test
  void missingEndIsOneReject_whenAListIsCutBetweenObjects() throws IOException {
    String whole = list("One.", "Two.");

    Readings readings = Readings.of(folder, "a.json", whole.substring(0, whole.length() - 3));

    assertThat(readings.bodies()).containsExactly("One.", "Two.");
    assertThat(readings.reasons()).containsExactly(RejectReason.TRUNCATED);
  }

  @Test
  void nextObjectsAreRead_whenOneOfAListNeverCloses() throws IOException {
    String broken = list("One.", "Two.", "Three.", "Four.").replace("Two.\"\n  }", "Two.");

    Readings readings = Readings.of(folder, "a.json", broken);

    assertThat(readings.bodies()).containsExactly("One.", "Three.", "Four.");
    assertThat(readings.reasons()).contains(RejectReason.BAD_JSON);
  }

  @Test
  void strayTextIsAReject_whenItStandsBetweenObjects() throws IOException {
    Readings readings =
        Readings.of(folder, "a.json", list("One.", "Two.").replace("},\n", "},\n 17 oops\n"));

    assertThat(readings.bodies()).containsExactly("One.", "Two.");
    assertThat(readings.rejections())
        .singleElement()
        .matches(r -> r.reason() == RejectReason.BAD_JSON && r.excerpt().contains("17 oops"));
  }

  @Test
  void numbersAreTheirText_andNestedValuesAreNone() throws IOException {
    String number =
        "{\"body\": \"One.\", \"date\": 1739404800, \"id\": 12, \"source\": {\"n\": 1}, \"title\": null}\n";
    String nested = "{\"body\": {\"p\": \"x\"}, \"date\": \"2025-02-13\"}\n";
    String nestedDate = "{\"body\": \"x\", \"date\": [2025]}\n";

    Readings readings = Readings.of(folder, "a.jsonl", number + nested + nestedDate);

    Article article = readings.articles().get(0);
    assertThat(article.externalId()).isEqualTo("12");
    assertThat(article.publishedDate()).isEqualTo("2025-02-13");
    assertThat(article.source()).isNull();
    assertThat(article.title()).isNull();
    assertThat(readings.reasons()).containsExactly(RejectReason.NO_TEXT, RejectReason.BAD_DATE);
    assertThat(readings.rejections().get(0).message())
        .isEqualTo("the record has no text: its body is an object or a list, not a text");
  }

  @Test
  void longObjectIsRejected_whileItsNeighboursAreRead() throws IOException {
    ReadingOptions options = new ReadingOptions("auto", Map.of(), "", 300);
    String text = list("One.", "x".repeat(100_000), "Three.");

    Readings readings = Readings.of(Files.writeString(folder.resolve("a.json"), text), options);

    assertThat(readings.bodies()).containsExactly("One.", "Three.");
    assertThat(readings.reasons()).containsExactly(RejectReason.TOO_LONG);
  }

  @Test
  void recordsAreRead_whateverTheNamesOfTheirFields() throws IOException {
    for (String name : List.of("BODY", "maintext", "full_text")) {
      assertThat(
              Readings.of(
                      folder, "a.jsonl", "{\"" + name + "\":\"Hi.\",\"pubdate\":\"2025-02-13\"}")
                  .articles())
          .hasSize(1);
    }
  }
}
