/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.explode;

import io.entente.actor.Actors;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Cuts rows of pairs to those around an actor, or to the strongest. */
final class NetworkCut {

  private static final String[] ENDS = {PairMentions.ACTOR_A.name(), PairMentions.ACTOR_B.name()};

  private final Dataset<Row> pairs;

  NetworkCut(Dataset<Row> pairs) {
    this.pairs = pairs;
  }

  /** The actors of pairs, each once, as one column {@code actor_id}. */
  static Dataset<Row> actors(Dataset<Row> pairs) {
    return pairs
        .select(
            explode(array(PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col()))
                .as(Actors.ACTOR_ID.name()))
        .distinct();
  }

  /** The pairs among those who are at most so many pairs away from an actor. */
  Dataset<Row> around(String actorId, int depth) {
    List<String> near = List.of(actorId);
    int before = 0;
    for (int i = 0; i < depth && near.size() > before; i++) {
      before = near.size();
      near = neighbours(near);
    }
    return among(among(pairs, ENDS[0], near), ENDS[1], near);
  }

  /** The actors of all pairs that one of these actors is in: themselves and their neighbours. */
  private List<String> neighbours(List<String> actorIds) {
    Dataset<Row> touching =
        among(pairs, ENDS[0], actorIds).unionByName(among(pairs, ENDS[1], actorIds));
    return actors(touching).as(Encoders.STRING()).collectAsList();
  }

  private static Dataset<Row> among(Dataset<Row> pairs, String end, List<String> actorIds) {
    Dataset<Row> ids = pairs.sparkSession().createDataset(actorIds, Encoders.STRING()).toDF(end);
    return pairs.join(ids, new String[] {end}, "left_semi");
  }

  /** So many pairs with most stories; of equals those with more evidence, then by ids. */
  Dataset<Row> strongest(int most) {
    return pairs
        .orderBy(
            PeriodColumns.STORIES.col().desc(),
            PairPeriods.LOG_LIKELIHOOD_RATIO.col().desc(),
            PairMentions.ACTOR_A.col(),
            PairMentions.ACTOR_B.col())
        .limit(most);
  }
}
