/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.corpus.TinyCorpus.article;
import static io.entente.corpus.TinyCorpus.articles;
import static io.entente.corpus.TinyCorpus.read;
import static io.entente.corpus.TinyCorpus.reject;
import static io.entente.corpus.TinyCorpus.rejects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final ReadFiles READ =
      ReadFiles.of(List.of(read("/a", 3), read("/unopened", 1)), Map.of("/unopened", 1L));

  private static Account account(long records, long kept, Map<String, Long> rejected) {
    return new Account(records, kept, new TreeMap<>(rejected), 0);
  }

  @Test
  void everyRecordIsAnArticleOrAReject() {
    Account account =
        Account.of(
            READ,
            articles(article("x", "x", "/a"), article("y", "x", "/a")),
            rejects(
                reject("now", "/a", RejectReason.BAD_DATE, null),
                reject("now", "/unopened", RejectReason.UNREADABLE_FILE, null)));

    assertThat(account).isEqualTo(account(4, 2, Map.of("bad_date", 1L, "unreadable_file", 1L)));
    assertThat(account.refused()).isEqualTo(2);
    assertThat(account.checked()).isSameAs(account);
  }

  @Test
  void filesThatWereNotReadDoNotCount_norWhatAnUnopenedOneBroughtBefore() {
    Account account =
        Account.of(
            READ,
            articles(article("x", "x", "/other"), article("y", "y", "/unopened")),
            rejects(
                reject("now", "/other", RejectReason.REPEATED_RECORD, "x"),
                reject("now", "/unopened", RejectReason.REPEATED_RECORD, "z"),
                reject("now", "/unopened", RejectReason.UNREADABLE_FILE, null)));

    assertThat(account).isEqualTo(account(4, 0, Map.of("unreadable_file", 1L)));
  }

  @Test
  void runFails_whenRecordsAreNotArticlesAndRejects() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> account(5, 3, Map.of("bad_date", 1L)).checked())
        .withMessage(
            "5 records were read, but 3 articles and 1 rejects are to be written and 0 left;"
                + " nothing was changed in the lake");
  }
}
