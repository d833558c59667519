/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import io.entente.TestSpark;
import io.entente.corpus.read.InputFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Files, articles and rejects of which only file and id matter. */
final class TinyCorpus {

  static final CorpusChanges.Way WAY = new CorpusChanges.Way("by default", "1.0", false);

  private TinyCorpus() {}

  static InputFile file(String path) {
    return new InputFile(path, 100, 5_000);
  }

  /** A file that was read. */
  static InputFiles.Row known(String path, String reading) {
    return known(path, reading, true);
  }

  static InputFiles.Row known(String path, String reading, boolean opened) {
    return new InputFiles.Row(
        path,
        100,
        Instant.ofEpochMilli(5_000),
        "hash of " + path,
        reading,
        WAY.version(),
        "jsonl",
        3,
        100,
        opened,
        null);
  }

  /** A file that a run read. */
  static Readings.FileRow read(String path, long records) {
    return new Readings.FileRow(path, 0, "jsonl", records, 100, List.of(), null, 0);
  }

  static Dataset<Row> articles(Articles.Row... articles) {
    return Articles.TABLE.dataset(TestSpark.session(), Arrays.asList(articles));
  }

  static Articles.Row article(String id, String story, String file) {
    return new Articles.Row(
        id,
        id,
        null,
        null,
        "",
        "text",
        LocalDate.parse("2025-02-13"),
        "2025-02",
        "en",
        4,
        1,
        "content",
        "",
        story,
        file,
        0,
        0,
        List.of());
  }

  static Dataset<Row> rejects(Rejects.Row... rejects) {
    return Rejects.TABLE.dataset(TestSpark.session(), Arrays.asList(rejects));
  }

  static Rejects.Row reject(String runId, String file, RejectReason reason, String article) {
    return new Rejects.Row(runId, file, 0, reason.code(), "because", "excerpt", article);
  }
}
