/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.actor.Actors;
import io.entente.actor.merge.StandingMerges;
import static org.apache.spark.sql.functions.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerges;
import io.entente.actor.merge.SettledMerges;
import io.entente.table.TableState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A user's decision about one actor into table actor_merges. */
public final class MergeJob {

  private static final ObjectMapper JSON = new ObjectMapper();

  private MergeJob() {}

  /** What stands in the lake, to check a decision against. */
  public static StandingMerges standing(JobContext context) {
    return new StandingMerges(
        context.lake().read(context.spark(), ActorMerges.TABLE),
        context.lake().read(context.spark(), Actors.TABLE));
  }

  /** Writes the decision, in place of any that a user took about the same actor before. */
  public static JobReport run(JobContext context, ActorMerge decision) {
    String input = JobRun.inputOf(context, ActorMerges.TABLE);
    try (JobRun run = new JobRun(context, "merge", "", json(decision), input)) {
      Dataset<Row> stored = context.lake().read(context.spark(), ActorMerges.TABLE);
      List<ActorMerge> decided = new ArrayList<>(byHand(stored));
      if (decided.stream().anyMatch(old -> isSame(old, decision))) {
        return run.unchanged(ActorMerges.TABLE);
      }
      decided.removeIf(
          old ->
              old.decided() == ActorMerge.Decider.USER
                  && old.fromActor().equals(decision.fromActor()));
      decided.add(decision);
      long read = TableState.of(context.lake(), ActorMerges.TABLE).rows();
      Dataset<Row> merges = SettledMerges.of(context.spark(), stored.where(ofRule()), decided);
      TableState written =
          run.steps()
              .write(
                  "settle merges",
                  read,
                  () -> run.commit().replaceTable(ActorMerges.TABLE, merges));
      return run.finish(new JobRun.Counted(0, read, written.rows(), 0), Map.of(), List.of());
    }
  }

  private static boolean isSame(ActorMerge old, ActorMerge decision) {
    return old.decided() == decision.decided()
        && old.fromActor().equals(decision.fromActor())
        && old.intoActor().equals(decision.intoActor())
        && old.evidence().equals(decision.evidence())
        && old.undone() == decision.undone();
  }

  private static List<ActorMerge> byHand(Dataset<Row> stored) {
    return ActorMerges.TABLE.records(stored.where(not(ofRule())));
  }

  private static Column ofRule() {
    return ActorMerges.isDecidedBy(ActorMerge.Decider.RULE);
  }

  private static String json(ActorMerge decision) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(decision.undone() ? "undo" : "from", decision.fromActor());
    all.put("into", decision.intoActor());
    all.put("reason", decision.evidence());
    try {
      return JSON.writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write strings as JSON", e);
    }
  }
}
