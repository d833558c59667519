/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.merge.DecidedMerges;
import io.entente.actor.merge.SettledMerges;
import io.entente.actor.merge.StandingMerges;
import io.entente.table.RecordJson;
import io.entente.table.Runs;
import io.entente.table.TableState;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A user's decision about one actor into table actor_merges. */
public final class MergeJob {

  private MergeJob() {}

  /** What stands in the lake, to check a decision against. */
  public static StandingMerges standing(JobContext context) {
    return new StandingMerges(
        context.lake().read(context.spark(), ActorMerges.TABLE),
        context.lake().read(context.spark(), Actors.TABLE));
  }

  /**
   * The decision as it stands in table runs.
   *
   * @param from the actor that is given up; null when it is not to be
   * @param undo the actor that is one of its own; null when it is given up
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Settings(String from, String undo, String into, String reason) {

    static final RecordJson<Settings> JSON = RecordJson.of(Settings.class);

    static Settings of(ActorMerge decision) {
      String actor = decision.fromActor();
      return new Settings(
          decision.undone() ? null : actor,
          decision.undone() ? actor : null,
          decision.intoActor(),
          decision.evidence());
    }
  }

  /** Writes the decision, in place of any that a user took about the same actor before. */
  public static JobReport run(JobContext context, ActorMerge decision) {
    JobInput input = JobInput.of(context, ActorMerges.TABLE);
    String settings = Settings.JSON.write(Settings.of(decision));
    try (JobRun run = new JobRun(context, Runs.MERGE, "", settings, input)) {
      Dataset<Row> stored = context.lake().read(context.spark(), ActorMerges.TABLE);
      DecidedMerges decided = DecidedMerges.of(stored);
      if (decided.has(decision)) {
        return run.unchanged(ActorMerges.TABLE);
      }
      Dataset<Row> merges =
          SettledMerges.of(
              context.spark(), DecidedMerges.ofRule(stored), decided.with(decision).decisions());
      long read = context.lake().state(ActorMerges.TABLE).rows();
      TableState written =
          run.steps()
              .write(
                  "settle merges",
                  read,
                  () -> run.commit().replaceTable(ActorMerges.TABLE, merges));
      return run.finish(new JobRun.Counted(0, read, written.rows(), 0), Map.of(), List.of());
    }
  }
}
