/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.corpus.TinyCorpus.article;
import static io.entente.corpus.TinyCorpus.articles;
import static io.entente.corpus.TinyCorpus.reject;
import static io.entente.corpus.TinyCorpus.rejects;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RepeatedRecordsTest {

  @Test
  void holdersAreFilesWithARepeatedRecordOfAnArticleOfThoseFiles() {
    Dataset<Row> articles = articles(article("x", "x", "/a"), article("y", "y", "/b"));
    Dataset<Row> rejects =
        rejects(
            reject("first", "/c", RejectReason.REPEATED_RECORD, "x"),
            reject("second", "/c", RejectReason.REPEATED_RECORD, "x"),
            reject("first", "/d", RejectReason.REPEATED_RECORD, "y"),
            reject("first", "/e", RejectReason.REMOVED_ARTICLE, "x"),
            reject("first", "/f", RejectReason.BAD_DATE, null));

    assertThat(RepeatedRecords.holders(articles, rejects, Set.of("/a"))).containsExactly("/c");
    assertThat(RepeatedRecords.holders(articles, rejects, Set.of("/a", "/b")))
        .containsExactlyInAnyOrder("/c", "/d");
    assertThat(RepeatedRecords.holders(articles, rejects, Set.of())).isEmpty();
  }
}
