/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.FieldNames;
import io.entente.corpus.ReadingOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        "a.txt      | [Wire] talks began      | TEXT",
        "a.TXT.gz   | date 2025-02-13         | TEXT",
        "a.txt      | {\"body\": \"x\"}       | JSONL",
        "a.json     | [{\"body\": \"x\"}]     | JSON",
        "a.json     | {\"body\": \"x\"}       | JSONL",
        "a.json     | {                       | JSON",
        "a.jsonl    | {\"body\": \"broken     | JSONL",
        "a.jsonl    | [{\"body\": \"x\"}]     | JSON",
        "a.ndjson.zst | {                     | JSON",
        "a.csv      | anything                | CSV",
        "a.tsv      | anything                | CSV",
        "a.parquet  | anything                | PARQUET",
        "a.json     | PAR1                    | PARQUET",
        "noname     | date 2025-02-13 Body    | TEXT",
        "noname     | {\"body\": \"x\"}       | JSONL",
        "noname     | { \"body\":             | JSON",
        "noname     | [ {                     | JSON",
        "noname     | [Wire] talks            | TEXT",
        "noname     | id,date,text            | CSV",
        "a.data     | Date;Content            | CSV",
        "a.rss      | anything                | FEED",
        "a.xml.gz   | <html>                  | FEED",
        "noname     | <?xml version='1.0'?><rss version='2.0'> | FEED",
        "noname     | <!-- made by x --><rdf:RDF xmlns='y'>    | FEED",
        "noname     | <feed>                  | FEED",
        "noname     | <html><body>            | TEXT",
        "a.warc.gz  | anything                | WARC",
        "a.warc.wet.gz | anything             | WET",
        "a.txt      | WARC/1.0                | WARC",
        "noname     | On Monday, they met     | TEXT"
      })
  void formatIsRecognised_fromNameAndContent(String name, String head, FileFormat expected) {
    byte[] bytes = head.getBytes(StandardCharsets.UTF_8);

    assertThat(FileFormat.of(name, bytes, new FieldNames(Map.of()))).isEqualTo(expected);
  }

  @Test
  void givenFormatCounts_whateverTheFileLooksLike(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "date,body\n2025-02-13,One.\n");

    ReadingOptions options = new ReadingOptions("csv", Map.of(), "", 1000);

    assertThat(Readings.of(file, options).bodies()).containsExactly("One.");
  }
}
