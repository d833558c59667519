/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.corpus.Account;
import io.entente.corpus.Articles;
import io.entente.job.FailCondition.Measure;
import io.entente.table.Runs;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.functions;

/** Holds what an ingest is about to write against the conditions under which it must not. */
final class FeedCheck {

  private static final String OUTCOME = "nothing of this ingest was written";

  private final JobContext context;

  FeedCheck(JobContext context) {
    this.context = context;
  }

  /**
   * Checks what was read.
   *
   * @param articlesAfter how many articles the lake would have
   * @throws BadFeedException when a condition holds
   */
  void require(Account account, long articlesAfter) {
    FailConditions conditions = context.failConditions();
    if (conditions.ask(Measure.INPUT)) {
      conditions.require(
          Measure.INPUT,
          account.records(),
          lastInput(),
          "%,d records were read, %,d by the last ingest that read any",
          OUTCOME);
    }
    conditions.require(
        Measure.REJECTS,
        account.refused(),
        account.records(),
        "%,d of %,d records are rejects" + reasons(account.rejected()),
        OUTCOME);
    long before = context.lake().state(Articles.TABLE).rows();
    conditions.require(
        Measure.GROWTH,
        articlesAfter - before,
        before,
        "%+,d articles on top of %,d in the lake",
        OUTCOME);
  }

  private static String reasons(Map<String, Long> rejected) {
    return rejected.isEmpty()
        ? ""
        : " " + new TreeMap<>(rejected).toString().replace('{', '[').replace('}', ']');
  }

  private long lastInput() {
    return context
        .lake()
        .read(context.spark(), Runs.TABLE)
        .where(Runs.JOB.col().equalTo(Runs.INGEST).and(Runs.INPUT_RECORDS.col().gt(0)))
        .orderBy(Runs.STARTED_AT.col().desc())
        .limit(1)
        .agg(functions.coalesce(functions.sum(Runs.INPUT_RECORDS.col()), functions.lit(0L)))
        .as(Encoders.LONG())
        .head();
  }
}
