/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.corpus.RejectReason.BAD_DATE;
import static io.entente.corpus.RejectReason.BAD_JSON;
import static io.entente.corpus.RejectReason.NO_TEXT;
import static io.entente.corpus.RejectReason.REPEATED_RECORD;
import static io.entente.corpus.RejectReason.UNREADABLE_FILE;
import static io.entente.corpus.TinyCorpus.article;
import static io.entente.corpus.TinyCorpus.articles;
import static io.entente.corpus.TinyCorpus.reject;
import static io.entente.corpus.TinyCorpus.rejects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RejectChangesTest {

  private static final Dataset<Row> STORED =
      rejects(
          reject("first", "/a", BAD_DATE, null),
          reject("first", "/b", BAD_DATE, null),
          reject("second", "/b", UNREADABLE_FILE, null),
          reject("third", "/c", BAD_JSON, null));

  private static List<Rejects.Row> rows(RejectChanges changes) {
    return Rejects.TABLE.records(changes.rows());
  }

  @Test
  void rejectsOfFilesThatLeaveEnd_andOnlyTheirRunsAreMadeAnew() {
    RejectChanges changes =
        RejectChanges.ofReading(
            STORED, Set.of("/a"), Set.of("/a"), rejects(reject("now", "/a", NO_TEXT, null)), "now");

    assertThat(changes.runs()).containsExactly("first", "now");
    assertThat(rows(changes))
        .extracting(Rejects.Row::runId, Rejects.Row::inputFile, Rejects.Row::reason)
        .containsExactlyInAnyOrder(tuple("first", "/b", "bad_date"), tuple("now", "/a", "no_text"));
  }

  @Test
  void rejectsOfAFileStay_whenItCannotBeOpened_butForThatItCannotBe() {
    RejectChanges changes =
        RejectChanges.ofReading(
            STORED,
            Set.of(),
            Set.of("/b"),
            rejects(reject("now", "/b", UNREADABLE_FILE, null)),
            "now");

    assertThat(rows(changes))
        .extracting(Rejects.Row::runId, Rejects.Row::inputFile, Rejects.Row::reason)
        .containsExactlyInAnyOrder(
            tuple("first", "/a", "bad_date"),
            tuple("first", "/b", "bad_date"),
            tuple("now", "/b", "unreadable_file"));
    // The run of which nothing stays is named, so that its partition ends.
    assertThat(changes.runs()).containsExactly("first", "now", "second");
  }

  @Test
  void allRejectsOfAFileEnd_whenItCanBeOpenedAgain() {
    RejectChanges changes =
        RejectChanges.ofReading(STORED, Set.of("/b"), Set.of("/b"), rejects(), "now");

    assertThat(rows(changes)).extracting(Rejects.Row::inputFile).containsExactly("/a");
  }

  @Test
  void onlyTheRunsOwnRejectsAreWritten_whenNoFileWasKnown() {
    RejectChanges changes =
        RejectChanges.ofReading(
            rejects(), Set.of(), Set.of("/a"), rejects(reject("now", "/a", NO_TEXT, null)), "now");

    assertThat(changes.runs()).containsExactly("now");
    assertThat(rows(changes)).hasSize(1);
  }

  @Test
  void recordsOfRemovedArticlesStayCounted_withoutAWordOfTheirText() {
    Dataset<Row> stored =
        rejects(
            reject("first", "/a", REPEATED_RECORD, "x"),
            reject("first", "/a", REPEATED_RECORD, "y"),
            reject("first", "/b", BAD_DATE, null),
            reject("second", "/b", REPEATED_RECORD, "y"));

    RejectChanges changes =
        RejectChanges.ofRemoval(stored, Set.of("x"), articles(article("x", "x", "/c")), "now");

    assertThat(changes.runs()).containsExactly("first", "now");
    assertThat(rows(changes))
        .extracting(
            Rejects.Row::inputFile,
            Rejects.Row::reason,
            Rejects.Row::excerpt,
            Rejects.Row::articleId)
        .containsExactlyInAnyOrder(
            tuple("/a", "removed_article", "", "x"),
            tuple("/a", "repeated_record", "excerpt", "y"),
            tuple("/b", "bad_date", "excerpt", null),
            tuple("/c", "removed_article", "", "x"));
  }
}
