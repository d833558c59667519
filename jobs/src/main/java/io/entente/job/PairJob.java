/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.actor.ActorMerges;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.PairCounting;
import io.entente.pair.PairMentions;
import io.entente.pair.PairRules;
import io.entente.table.TableState;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Mentions to pair mentions. */
public final class PairJob {

  private PairJob() {}

  /** Counts the pairs of every article by those rules. */
  public static JobReport run(JobContext context, PairRules rules) {
    JobRun.requireFresh(context, Mentions.TABLE, "extract", Articles.TABLE);
    String input = JobRun.inputOf(context, Mentions.TABLE, ActorMerges.TABLE);
    try (JobRun run = new JobRun(context, "pair", "", rules.json(), input)) {
      if (run.isDone(PairMentions.TABLE)) {
        return run.unchanged(PairMentions.TABLE);
      }
      Dataset<Row> mentions =
          ActorMerges.applied(
              context.lake().read(context.spark(), Mentions.TABLE),
              context.lake().read(context.spark(), ActorMerges.TABLE));
      long read = TableState.of(context.lake(), Mentions.TABLE).rows();
      Dataset<Row> pairs = PairCounting.pairs(mentions, rules);
      TableState written =
          run.steps()
              .write(
                  "count pairs", read, () -> run.commit().replaceTable(PairMentions.TABLE, pairs));
      return run.finish(new JobRun.Counted(0, read, written.rows(), 0), Map.of(), List.of());
    }
  }
}
