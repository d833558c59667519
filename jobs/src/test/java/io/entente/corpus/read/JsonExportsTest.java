/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Article;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import io.entente.corpus.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as interfaces, databases and pandas write it. */
class JsonExportsTest {

  private static final String RECORDS =
      """
      [{"date": "2025-02-13", "body": "One ] } of them."}, {"date": "2025-02-14", "body": "Two."}]""";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\": \"ok\", \"articles\": %s}",
        "{\"results\": %s, \"next\": {\"page\": [2]}}",
        "{\"data\": %s}",
        "{\"data\": {\"total\": 2, \"items\": %s}, \"errors\": []}",
        "{\n \"took\": 3,\n \"stories\": %s\n}\n",
        "{\"response\": {\"status\": \"ok\", \"results\": %s}}",
        "{\"response\": {\"docs\": %s}, \"copyright\": \"c\"}"
      })
  void recordsAreRead_whenTheirListLiesBelowAKey(String wrapped) throws IOException {
    String text = wrapped.formatted(RECORDS);

    for (String name : new String[] {"a.json", "a.jsonl", "a"}) {
      Readings readings = Readings.of(folder, name, text);

      assertThat(readings.bodies()).containsExactly("One ] } of them.", "Two.");
      assertThat(readings.rejections()).isEmpty();
      assertThat(readings.end().format()).isEqualTo("json");
      assertThat(readings.articles().get(1).inputPosition())
          .isEqualTo(text.lastIndexOf("{\"date\""));
      Path file = folder.resolve(name);
      assertThat(Readings.ofParts(file, ReadingOptions.defaults(), 40).bodies())
          .isEqualTo(readings.bodies());
    }
  }

  @Test
  void recordsOfEachAnswerAreRead_whenAnswersStandInLines() throws IOException {
    String answer = "{\"page\": 1, \"articles\": " + RECORDS + ", \"total\": 4}\n";

    assertThat(Readings.of(folder, "a.jsonl", answer + answer).bodies())
        .containsExactly("One ] } of them.", "Two.", "One ] } of them.", "Two.");
  }

  @Test
  void everyListOfRecordsOfAnObjectIsRead() throws IOException {
    String more = "[{\"date\": \"2025-02-13\", \"body\": \"Three [ of them.\"}]";
    for (String object :
        new String[] {
          "{\"articles\": %s, \"results\": %s}",
          "{\"data\": {\"items\": %s, \"tags\": [{\"a\": [1]}]}, \"total\": [3], \"news\": %s}",
          "{\"posts\": [], \"articles\": %s, \"rows\": [1, 2], \"docs\": [{\"id\": 7}], \"stories\" : %s, \"x\": {\"a\": \"]\"}}"
        }) {
      Readings readings = Readings.of(folder, "a.json", object.formatted(RECORDS, more));

      assertThat(readings.reasons()).isEmpty();
      assertThat(readings.bodies()).containsExactly("One ] } of them.", "Two.", "Three [ of them.");
    }
  }

  @Test
  void rejectTellsOfAListThatIsNotRead_besideOneThatIs() throws IOException {
    for (String object :
        new String[] {
          "{\"articles\": %s, \"pieces\": %s, \"n\": 1}", "{\"pieces\": %s, \"articles\": %s}"
        }) {
      String file = object.formatted(RECORDS, RECORDS);
      Readings readings = Readings.of(folder, "a.json", file);

      assertThat(readings.bodies()).containsExactly("One ] } of them.", "Two.");
      Rejection reject = readings.rejections().get(0);
      assertThat(readings.rejections()).hasSize(1);
      assertThat(reject.reason()).isEqualTo(RejectReason.BAD_JSON);
      assertThat(reject.message())
          .isEqualTo(
              "the list under the key 'pieces' is not read, though its objects look like records;"
                  + " name it 'articles', or bring it in a file of its own");
      assertThat(reject.excerpt()).startsWith("{\"");
    }
  }

  @Test
  void nothingIsSaidOfListsThatHoldNoTexts() throws IOException {
    String facets = "[{\"title\": \"Politics\", \"count\": 3}]";
    String object =
        "{\"facets\": %s, \"articles\": %s, \"more\": %s, \"tags\": [1, {\"body\": \"x\"}]}";

    Readings readings = Readings.of(folder, "a.json", object.formatted(facets, RECORDS, facets));

    assertThat(readings.articles()).hasSize(2);
    assertThat(readings.rejections()).isEmpty();
  }

  @Test
  void rejectNamesTheKey_whenTheOnlyListIsNotRead() throws IOException {
    String object = "{\"status\": \"ok\", \"pieces\": %s}".formatted(RECORDS);
    for (String name : new String[] {"a.json", "a.jsonl"}) {
      Readings readings = Readings.of(folder, name, object);

      assertThat(readings.reasons()).containsExactly(RejectReason.NO_TEXT);
      assertThat(readings.rejections().get(0).message())
          .startsWith("the record has no text: the list under the key 'pieces' is not read");
    }
    Path file = Files.writeString(folder.resolve("b.json"), object);
    Readings readings = Readings.of(file, new ReadingOptions("json", Map.of(), "", 80));
    assertThat(readings.reasons()).containsExactly(RejectReason.TOO_LONG);
    assertThat(readings.rejections().get(0).message()).contains("under the key 'pieces'");
  }

  @Test
  void oneRejectTellsThatTheFileBreaksOff_behindItsRecords() throws IOException {
    Readings readings =
        Readings.of(folder, "a.json", "{\"data\": {\"items\": " + RECORDS + ", \"a\": ");

    assertThat(readings.articles()).hasSize(2);
    assertThat(readings.reasons()).containsExactly(RejectReason.TRUNCATED);
  }

  @Test
  void articleIsOneRecord_thoughItHasAListOfItsOwn() throws IOException {
    String article =
        "{\"date\": \"2025-02-13\", \"body\": \"All.\", \"items\": [{\"title\": \"Not this\"}]}";

    assertThat(Readings.of(folder, "a.json", article).bodies()).containsExactly("All.");
    String other = "{\"results\": [{\"score\": 1}], \"date\": \"2025-02-13\", \"body\": \"All.\"}";
    assertThat(Readings.of(folder, "b.json", other).bodies()).containsExactly("All.");
  }

  @Test
  void hitsOfASearchAreRead() throws IOException {
    Readings readings =
        Readings.of(
            folder,
            "a.json",
            """
            {"took": 1, "hits": {"total": {"value": 1}, "hits": [
              {"_id": "7", "_source": {"date": {"$date": {"$numberLong": "1739404800000"}},
                "headline": "Port opens", "body": "It did."}}]}}
            """);

    Article article = readings.articles().get(0);
    assertThat(article.externalId()).isEqualTo("7");
    assertThat(article.title()).isEqualTo("Port opens");
    assertThat(article.publishedDate()).isEqualTo("2025-02-13");
  }

  @Test
  void fieldsAreFound_asGuardianWebhoseNewsApiAndJsonFeedNameThem() throws IOException {
    String guardian =
        """
        {"webPublicationDate": "2025-02-13T23:30:00Z", "webTitle": "T", "webUrl": "https://g.example/1",
         "fields": {"bodyText": "Text.", "headline": "H"}}
        """;
    String webhose =
        """
        {"uuid": "u1", "thread": {"site": "wire.example", "published": "2025-02-01"}, "title": "T",
         "published": "2025-02-13T02:00:00.000+03:00", "crawled": "2025-02-13T08:00:00Z", "text": "Text."}
        """;
    String newsApi =
        """
        {"source": {"id": null, "name": "The Wire"}, "title": "T", "publishedAt": "2025-02-13T10:00:00Z",
         "content": "Te\\u2026 [+40 chars]", "full_content": "Text."}
        """;
    String jsonFeed =
        """
        {"id": "1", "title": "T", "content_html": "<p>Text.</p>", "date_published": "2025-02-13"}
        """;
    String wordPress =
        """
        {"date": "2025-02-13T10:00:00", "title": {"rendered": "T"}, "content": {"rendered": "<p>Text.</p>",
         "protected": false}, "link": "https://b.example/1"}
        """;
    for (String record : new String[] {guardian, webhose, newsApi, jsonFeed, wordPress}) {
      Article article = Readings.of(folder, "a.json", record).articles().get(0);

      assertThat(article.title()).isEqualTo("T");
      assertThat(article.body()).isEqualTo("Text.");
      assertThat(article.publishedDate()).isEqualTo("2025-02-13");
    }
    assertThat(Readings.of(folder, "a.json", webhose).articles().get(0).source())
        .isEqualTo("wire.example");
    assertThat(Readings.of(folder, "a.json", newsApi).articles().get(0).source())
        .isEqualTo("The Wire");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"date": {"0": 1739404800000, "1": "2025-02-14"}, "text": {"0": "One.", "1": "Two."}}""",
        """
        {"0": {"date": "2025-02-13", "text": "One."}, "1": {"date": "2025-02-14", "text": "Two."}}""",
        """
        {"columns": ["date", "text"], "index": [0, 1],
         "data": [["2025-02-13", "One."], ["2025-02-14", "Two."]]}"""
      })
  void rowsAreRead_ofATableByColumns(String table) throws IOException {
    Readings readings = Readings.of(folder, "a.json", table);

    assertThat(readings.bodies()).containsExactly("One.", "Two.");
    assertThat(readings.articles()).extracting(Article::inputPosition).containsExactly(0L, 1L);
    assertThat(Readings.ofParts(folder.resolve("a.json"), ReadingOptions.defaults(), 20).bodies())
        .isEqualTo(readings.bodies());
    assertThat(Readings.of(folder, "b.json", table.substring(0, table.length() - 3)).reasons())
        .containsExactly(RejectReason.TRUNCATED);
    Path file = Files.writeString(folder.resolve("c.json"), table);
    assertThat(Readings.of(file, new ReadingOptions("auto", Map.of(), "", 50)).rejections())
        .extracting(Rejection::message)
        .containsExactly(
            "a table by columns of more than 50 bytes cannot be read row by row; write it with"
                + " orient=\"records\", lines=True, or raise --max-record-bytes");
  }

  @Test
  void recordIsRead_whenANumberIsMissing() throws IOException {
    String line = "{\"date\": \"2025-02-13\", \"text\": \"One.\", \"author\": NaN, \"id\": NaN}\n";

    assertThat(Readings.of(folder, "a.jsonl", line).articles().get(0).externalId())
        .isEqualTo("a.jsonl");
  }
}
