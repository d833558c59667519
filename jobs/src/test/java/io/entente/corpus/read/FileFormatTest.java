/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.FieldNames;
import io.entente.corpus.ReadingOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt      | [Wire] talks began      | text",
        "a.TXT.gz   | date 2025-02-13         | text",
        "a.txt      | {\"body\": \"x\"}       | jsonl",
        "a.json     | [{\"body\": \"x\"}]     | json",
        "a.json     | {\"body\": \"x\"}       | jsonl",
        "a.json     | {                       | json",
        "a.jsonl    | {\"body\": \"broken     | jsonl",
        "a.jsonl    | [{\"body\": \"x\"}]     | json",
        "a.ndjson.zst | {                     | json",
        "a.csv      | anything                | csv",
        "a.tsv      | anything                | csv",
        "a.parquet  | anything                | parquet",
        "a.json     | PAR1                    | parquet",
        "noname     | date 2025-02-13 Body    | text",
        "noname     | {\"body\": \"x\"}       | jsonl",
        "noname     | { \"body\":             | json",
        "noname     | [ {                     | json",
        "noname     | [Wire] talks            | text",
        "noname     | id,date,text            | csv",
        "a.data     | Date;Content            | csv",
        "a.rss      | anything                | feed",
        "a.xml.gz   | <html>                  | feed",
        "noname     | <?xml version='1.0'?><rss version='2.0'> | feed",
        "noname     | <!-- made by x --><rdf:RDF xmlns='y'>    | feed",
        "noname     | <feed>                  | feed",
        "noname     | <html><body>            | html",
        "a.warc.gz  | anything                | warc",
        "a.warc.wet.gz | anything             | wet",
        "a.txt      | WARC/1.0                | warc",
        "noname     | On Monday, they met     | text"
      })
  void formatIsRecognised_fromNameAndContent(String name, String head, String expected) {
    byte[] bytes = head.getBytes(StandardCharsets.UTF_8);

    assertThat(FileFormats.of(FileHead.of(name, bytes, new FieldNames(Map.of()))).code())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a.jsonl,    auto,    true",
    "a.jsonl.gz, auto,    false",
    "a.json,     auto,    true",
    "a.TXT,      auto,    true",
    "a.csv,      auto,    false",
    "a.xml,      auto,    false",
    "a.warc,     auto,    false",
    "a.parquet,  auto,    true",
    "noname,     auto,    true",
    "a.csv,      jsonl,   true",
    "a.txt,      csv,     false",
    "a.json,     json,    false"
  })
  void fileIsDivided_whereItsNameAndFormatAllowIt(String name, String format, boolean divided) {
    List<FilePart> parts = FilePart.of(new InputFile("/in/" + name, 1_000), format, 100);

    assertThat(parts).hasSize(divided ? 10 : 1);
  }

  @Test
  void everyFormatStandsInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));

    assertThat(FileFormats.codes())
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(readme).contains("| `" + code + "` |"));
  }

  @Test
  void givenFormatCounts_whateverTheFileLooksLike(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "date,body\n2025-02-13,One.\n");

    ReadingOptions options = new ReadingOptions("csv", Map.of(), "", 1000);

    assertThat(Readings.of(file, options).bodies()).containsExactly("One.");
  }
}
