/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import io.entente.actor.Actors;
import io.entente.cli.export.Network;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PeriodColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The network of one period, or of everything in slices. */
final class NetworkReader {

  /** No program draws more. */
  private static final int MOST_EDGES = 100_000;

  private static final String[] ENDS = {PairMentions.ACTOR_A.name(), PairMentions.ACTOR_B.name()};
  private static final String BACKBONE = "in_backbone";

  private final PeriodTables tables;
  private final Granularity granularity;
  private final Optional<ChosenPeriod> period;

  /**
   * A reader.
   *
   * @param granularity length of the slices
   * @param period the only slice, or none for all
   */
  NetworkReader(PeriodTables tables, Granularity granularity, Optional<ChosenPeriod> period) {
    this.tables = tables;
    this.granularity = granularity;
    this.period = period;
  }

  /**
   * The network of the pairs that are strong enough: stories are those of all slices, a q value and
   * the backbone ask for one slice at least.
   */
  Network read(EdgeChoice choice, Column more) {
    Dataset<Row> slices = slices(tables.pairs());
    Dataset<Row> strong =
        new EdgeChoice(0, choice.largestQ())
            .of(slices.where(more))
            .select(ENDS[0], ENDS[1])
            .distinct();
    Dataset<Row> kept =
        new EdgeChoice(choice.fewestStories(), java.util.OptionalDouble.empty())
            .of(period.isPresent() ? slices : new WholeCorpus(tables).pairs())
            .join(strong, ENDS, "left_semi")
            .persist();
    try {
      return read(kept, slices);
    } finally {
      kept.unpersist();
    }
  }

  private Network read(Dataset<Row> kept, Dataset<Row> slices) {
    long edges = kept.count();
    if (edges > MOST_EDGES) {
      throw new UsageException(
          "--min-stories: %,d pairs are left, more than %,d; raise it or add --backbone"
              .formatted(edges, MOST_EDGES));
    }
    Map<String, List<Network.Slice>> ofPairs = new HashMap<>();
    Map<String, Boolean> backbone = new HashMap<>();
    for (Row row :
        slices
            .join(kept.select(ENDS[0], ENDS[1]), ENDS, "left_semi")
            .orderBy(PeriodColumns.PERIOD_START.col())
            .select(
                col(ENDS[0]),
                col(ENDS[1]),
                PeriodColumns.PERIOD_START.col(),
                PeriodColumns.STORIES.col(),
                col("npmi"),
                col(BACKBONE))
            .collectAsList()) {
      String key = key(row);
      ofPairs
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(slice(row.getLocalDate(2), row.getLong(3), row.getDouble(4)));
      backbone.merge(key, row.getBoolean(5), Boolean::logicalOr);
    }
    List<Network.Edge> found = new ArrayList<>();
    Column q = period.isPresent() ? col("q_value") : lit(null).cast("double");
    for (Row row :
        kept.orderBy(ENDS[0], ENDS[1])
            .select(
                col(ENDS[0]),
                col(ENDS[1]),
                PeriodColumns.STORIES.col(),
                col("npmi"),
                col("log_likelihood_ratio"),
                q)
            .collectAsList()) {
      found.add(
          new Network.Edge(
              row.getString(0),
              row.getString(1),
              row.getLong(2),
              row.getDouble(3),
              row.getDouble(4),
              row.isNullAt(5) ? null : row.getDouble(5),
              backbone.get(key(row)),
              ofPairs.get(key(row))));
    }
    return new Network(granularity.code(), nodes(kept), found);
  }

  private List<Network.Node> nodes(Dataset<Row> kept) {
    Dataset<Row> ids =
        kept.select(explode(array(col(ENDS[0]), col(ENDS[1]))).as(Actors.ACTOR_ID.name()))
            .distinct();
    String[] id = {Actors.ACTOR_ID.name()};
    Map<String, List<Network.Slice>> slices = new HashMap<>();
    for (Row row :
        slices(tables.actors())
            .join(ids, id, "left_semi")
            .orderBy(PeriodColumns.PERIOD_START.col())
            .select(
                Actors.ACTOR_ID.col(),
                PeriodColumns.PERIOD_START.col(),
                PeriodColumns.STORIES.col())
            .collectAsList()) {
      slices
          .computeIfAbsent(row.getString(0), k -> new ArrayList<>())
          .add(slice(row.getLocalDate(1), row.getLong(2), null));
    }
    List<Network.Node> nodes = new ArrayList<>();
    for (Row row :
        new NamedActors(tables.lake())
            .withName(ids, id[0], Actors.NAME.name())
            .join(tables.lake().read(Actors.TABLE).drop(Actors.NAME.name()), id, "left")
            .orderBy(Actors.ACTOR_ID.col())
            .select(id[0], Actors.NAME.name(), "type", "country", "wikidata_id")
            .collectAsList()) {
      List<Network.Slice> own = slices.get(row.getString(0));
      nodes.add(
          new Network.Node(
              row.getString(0),
              row.getString(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              own.stream().mapToLong(Network.Slice::stories).sum(),
              own));
    }
    return nodes;
  }

  private Dataset<Row> slices(Dataset<Row> table) {
    return period
        .map(only -> only.of(table))
        .orElseGet(() -> table.where(PeriodColumns.GRANULARITY.col().equalTo(granularity.code())));
  }

  private Network.Slice slice(LocalDate start, long stories, Double npmi) {
    return new Network.Slice(start, granularity.next(start).minusDays(1), stories, npmi);
  }

  private static String key(Row row) {
    return row.getString(0) + "\t" + row.getString(1);
  }
}
