/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.corpus.Account;
import io.entente.corpus.CorpusChanges;
import io.entente.corpus.ReadFiles;
import io.entente.corpus.Readings;
import io.entente.corpus.RepeatedParagraphs;
import io.entente.corpus.Stories;
import io.entente.table.RecordReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What the summary of an ingest run counts, in the order in which it is shown. */
final class IngestCounts {

  /** Records that were left since they are of days that are not wanted. */
  static final String OUTSIDE = "records outside the window";

  private final Map<String, Long> counts = new LinkedHashMap<>();

  private record Sums(long copies, long repeatedParagraphs) {}

  /**
   * Counts the articles that the lake holds now.
   *
   * @param articles rows of table articles after the run
   * @param rows how many these are
   */
  IngestCounts articles(Dataset<Row> articles, long rows) {
    counts.put("articles in the lake", rows);
    Dataset<Row> sums =
        articles.agg(
            Stories.copies().as("copies"), RepeatedParagraphs.count().as("repeated_paragraphs"));
    Sums found = RecordReader.of(Sums.class).collect(sums).get(0);
    counts.put("copies", found.copies());
    counts.put("boilerplate paragraphs", found.repeatedParagraphs());
    return this;
  }

  /** Counts the files by what became of them. */
  IngestCounts files(CorpusChanges changes) {
    putUnlessZero("files as they were", changes.unchanged().size());
    putUnlessZero("files of another time with the same bytes", changes.touched().size());
    putUnlessZero("files read again", changes.replaced().size());
    putUnlessZero("files dropped", changes.dropped().size());
    return this;
  }

  /** Counts the articles of before that went with their files. */
  IngestCounts gone(long articles) {
    putUnlessZero("articles of before replaced or gone", articles);
    return this;
  }

  /** Counts what was read that is no article. */
  IngestCounts noArticles(ReadFiles read, Account account) {
    Readings.leftOut(read.files()).forEach((kind, parts) -> counts.put("no page: " + kind, parts));
    putUnlessZero(OUTSIDE, account.outside());
    account.rejected().forEach((reason, records) -> counts.put("rejected: " + reason, records));
    return this;
  }

  private void putUnlessZero(String name, long count) {
    if (count > 0) {
      counts.put(name, count);
    }
  }

  Map<String, Long> all() {
    return counts;
  }
}
