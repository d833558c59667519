/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.PairCounting;
import io.entente.pair.PairMentions;
import io.entente.pair.PairRules;
import io.entente.pair.PairSources;
import io.entente.table.Lake;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.table.TableState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Mentions to pair mentions, in the months whose mentions changed. */
public final class PairJob {

  /** What the pairs are made of. */
  static final TableDefinition<?>[] SOURCES = {Mentions.TABLE, ActorMerges.TABLE, Actors.TABLE};

  private static final String RULES = "rules";

  private PairJob() {}

  /** The rules by which pairs were counted last; the usual ones when none were. */
  public static PairRules lastRules(SparkSession spark, Lake lake) {
    return PairRules.last(lake.read(spark, Runs.TABLE));
  }

  /** Counts the pairs of every article by those rules. */
  public static JobReport run(JobContext context, PairRules rules) {
    JobRun.requireFresh(context, Mentions.TABLE, "extract", Articles.TABLE);
    String input = JobRun.inputOf(context, SOURCES);
    try (JobRun run = new JobRun(context, "pair", "", rules.json(), input)) {
      if (run.isDone(PairMentions.TABLE)) {
        return run.unchanged(PairMentions.TABLE);
      }
      Dataset<Row> mentions =
          ActorMerges.applied(
              context.lake().read(context.spark(), Mentions.TABLE),
              context.lake().read(context.spark(), ActorMerges.TABLE),
              context.lake().read(context.spark(), Actors.TABLE));
      Map<String, String> sources = PairSources.ofMentions(mentions);
      Set<String> months = PairSources.changed(before(context, rules), sources);
      Dataset<Row> pairs =
          PairCounting.pairs(
              mentions.where(Mentions.PUBLISHED_MONTH.col().isin(months.toArray())), rules);
      long read = TableState.of(context.lake(), Mentions.TABLE).rows();
      TableState written =
          run.steps()
              .write(
                  "count pairs",
                  read,
                  () ->
                      run.commit()
                          .replacePartitions(
                              PairMentions.TABLE, pairs, PairMentions.TABLE.partitions(months)));
      sources.put(RULES, madeBy(context, rules));
      run.commit().setSources(PairMentions.TABLE, sources);
      Map<String, Long> counts = new LinkedHashMap<>();
      counts.put("months counted", (long) months.size());
      return run.finish(new JobRun.Counted(0, read, written.rows(), 0), counts, List.of());
    }
  }

  /** What the table's months were made from; nothing when other rules made them. */
  private static Map<String, String> before(JobContext context, PairRules rules) {
    Map<String, String> before =
        new TreeMap<>(TableState.of(context.lake(), PairMentions.TABLE).sources());
    boolean sameRules = madeBy(context, rules).equals(before.remove(RULES));
    // Months that are only in the table must end, so they stay in the map, as changed ones.
    before.replaceAll((month, hash) -> sameRules ? hash : "");
    return before;
  }

  private static String madeBy(JobContext context, PairRules rules) {
    return RunId.hash(List.of(context.version(), rules.json()));
  }
}
