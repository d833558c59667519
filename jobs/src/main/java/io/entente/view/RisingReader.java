/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.actor.Actors;
import io.entente.pair.PairMentions;
import io.entente.pair.PeriodColumns;
import io.entente.table.RecordReader;
import io.entente.trend.TrendColumns;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads the actors and pairs whose share lies furthest above its baseline. */
final class RisingReader {

  private static final Column[] ACTOR = order(Actors.ACTOR_ID.col());
  private static final Column[] PAIR =
      order(PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col());

  private final NamedActors actors;
  private final PeriodTables tables;

  RisingReader(NamedActors actors, PeriodTables tables) {
    this.actors = actors;
    this.tables = tables;
  }

  Rising read(ChosenPeriod period, int most) {
    Dataset<Row> risingActors =
        actors
            .withName(
                rising(period.of(tables.actorTrends()), most, ACTOR),
                Actors.ACTOR_ID.name(),
                Actors.NAME.name())
            .orderBy(ACTOR);
    Dataset<Row> risingPairs =
        actors.withNames(rising(period.of(tables.pairTrends()), most, PAIR)).orderBy(PAIR);
    return new Rising(
        RecordReader.of(Rising.RisingActor.class).collect(risingActors),
        RecordReader.of(Rising.RisingPair.class).collect(risingPairs));
  }

  private static Dataset<Row> rising(Dataset<Row> trends, int most, Column... order) {
    return trends.where(TrendColumns.SCORE.col().gt(0)).orderBy(order).limit(most);
  }

  private static Column[] order(Column... ids) {
    return Stream.concat(
            Stream.of(TrendColumns.SCORE.col().desc(), PeriodColumns.STORIES.col().desc()),
            Stream.of(ids))
        .toArray(Column[]::new);
  }
}
