/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.PairCounting;
import io.entente.pair.PairMentions;
import io.entente.table.TableState;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Mentions to pair mentions. */
public final class PairJob {

  private PairJob() {}

  /**
   * Counts the pairs of every article.
   *
   * @param mostActors how many actors of one article are paired at the most
   */
  public static JobReport run(JobContext context, int mostActors) {
    JobRun.requireFresh(context, Mentions.TABLE, "extract", Articles.TABLE);
    String configuration = "{\"max_actors_per_article\":" + mostActors + "}";
    String input = JobRun.inputOf(context, Mentions.TABLE);
    try (JobRun run = new JobRun(context, "pair", "", configuration, input)) {
      if (run.isDone(PairMentions.TABLE)) {
        return run.unchanged(PairMentions.TABLE);
      }
      Dataset<Row> mentions = context.lake().read(context.spark(), Mentions.TABLE);
      long read = TableState.of(context.lake(), Mentions.TABLE).rows();
      Dataset<Row> pairs = PairCounting.pairs(mentions, mostActors);
      TableState written =
          run.steps()
              .write(
                  "count pairs", read, () -> run.commit().replaceTable(PairMentions.TABLE, pairs));
      return run.finish(new JobRun.Counted(0, read, written.rows(), 0), Map.of(), List.of());
    }
  }
}
