/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.entente.actor.Actors;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.table.RecordReader;
import io.entente.usage.Mend;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads the network of one period, or of everything in slices. */
final class NetworkReader {

  /** No program draws more. */
  private static final int MOST_EDGES = 100_000;

  private static final String[] ENDS = {PairMentions.ACTOR_A.name(), PairMentions.ACTOR_B.name()};
  private static final String[] ID = {Actors.ACTOR_ID.name()};

  private final NamedActors actors;
  private final PeriodTables tables;
  private final NetworkChoice choice;
  private final Setting centre;

  private record Ends(String actorA, String actorB) {}

  private record PairSlice(
      String actorA,
      String actorB,
      LocalDate periodStart,
      long stories,
      double npmi,
      boolean inBackbone) {

    Ends ends() {
      return new Ends(actorA, actorB);
    }
  }

  private record PairTotal(
      String actorA,
      String actorB,
      long stories,
      double npmi,
      double logLikelihoodRatio,
      Double qValue) {}

  private record ActorSlice(String actorId, LocalDate periodStart, long stories) {}

  private record Named(
      String actorId, String name, String type, String country, String wikidataId) {}

  NetworkReader(NamedActors actors, PeriodTables tables, NetworkChoice choice) {
    this(actors, tables, choice, Setting.CENTRE);
  }

  /**
   * A reader.
   *
   * @param centre what names the actor around whom the network is
   */
  NetworkReader(NamedActors actors, PeriodTables tables, NetworkChoice choice, Setting centre) {
    this.actors = actors;
    this.tables = tables;
    this.choice = choice;
    this.centre = centre;
  }

  Network read() {
    Dataset<Row> slices = slices(tables.pairs());
    Dataset<Row> wanted =
        choice.pairs() == NetworkChoice.Pairs.BACKBONE
            ? slices.where(PairPeriods.IN_BACKBONE.col())
            : slices;
    Dataset<Row> strong = choice.strength().withSmallQ(wanted).select(ENDS[0], ENDS[1]).distinct();
    Dataset<Row> kept =
        choice
            .strength()
            .untested()
            .of(choice.period().isPresent() ? slices : new WholeCorpus(tables).pairs())
            .join(strong, ENDS, "left_semi")
            .persist();
    try {
      Network network = read(part(kept), slices);
      return choice.part().components() == NetworkPart.Components.LARGEST
          ? LargestComponent.of(network)
          : network;
    } finally {
      kept.unpersist();
    }
  }

  private Dataset<Row> part(Dataset<Row> kept) {
    NetworkPart part = choice.part();
    Dataset<Row> near = part.around().map(actor -> around(actor, kept)).orElse(kept);
    return part.strongest().isPresent()
        ? new NetworkCut(near).strongest(part.strongest().getAsInt())
        : near;
  }

  private Dataset<Row> around(String name, Dataset<Row> kept) {
    Actors.Seen actor = actors.counted(actors.meant(name, centre).actor());
    Dataset<Row> near = new NetworkCut(kept).around(actor.actorId(), choice.part().depth());
    if (near.isEmpty()) {
      throw new UserMistake(
          centre,
          name,
          "'%s' (%s) is in no pair that is strong enough".formatted(actor.name(), actor.actorId()),
          Mend.of("lower %s, or take another actor", Setting.FEWEST_STORIES));
    }
    return near;
  }

  private Network read(Dataset<Row> kept, Dataset<Row> slices) {
    long edges = kept.count();
    if (edges > MOST_EDGES) {
      throw new UserMistake(
          Setting.FEWEST_STORIES,
          Long.toString(choice.strength().fewestStories()),
          "%,d pairs are left, more than %,d".formatted(edges, MOST_EDGES),
          Mend.of(
              "raise it, add %s, or keep the strongest with %s",
              Setting.BACKBONE, Setting.STRONGEST));
    }
    Map<Ends, List<PairSlice>> ofPairs =
        RecordReader.of(PairSlice.class)
            .collect(
                slices
                    .join(kept.select(ENDS[0], ENDS[1]), ENDS, "left_semi")
                    .orderBy(PeriodColumns.PERIOD_START.col()))
            .stream()
            .collect(groupingBy(PairSlice::ends));
    List<Network.Edge> found =
        RecordReader.of(PairTotal.class).collect(kept.orderBy(ENDS[0], ENDS[1])).stream()
            .map(pair -> edge(pair, ofPairs.get(new Ends(pair.actorA(), pair.actorB()))))
            .toList();
    return new Network(choice.slices().code(), nodes(kept), found);
  }

  private Network.Edge edge(PairTotal pair, List<PairSlice> slices) {
    return new Network.Edge(
        pair.actorA(),
        pair.actorB(),
        pair.stories(),
        pair.npmi(),
        pair.logLikelihoodRatio(),
        pair.qValue(),
        slices.stream().anyMatch(PairSlice::inBackbone),
        slices.stream()
            .map(slice -> slice(slice.periodStart(), slice.stories(), slice.npmi()))
            .toList());
  }

  private List<Network.Node> nodes(Dataset<Row> kept) {
    Dataset<Row> ids = NetworkCut.actors(kept);
    Map<String, List<Network.Slice>> slices =
        RecordReader.of(ActorSlice.class)
            .collect(
                slices(tables.actors())
                    .join(ids, ID, "left_semi")
                    .orderBy(PeriodColumns.PERIOD_START.col()))
            .stream()
            .collect(
                groupingBy(
                    ActorSlice::actorId,
                    mapping(actor -> slice(actor.periodStart(), actor.stories(), null), toList())));
    Dataset<Row> named =
        actors
            .withName(ids, ID[0], Actors.NAME.name())
            .join(actors.rows().drop(Actors.NAME.name()), ID, "left")
            .orderBy(Actors.ACTOR_ID.col());
    return RecordReader.of(Named.class).collect(named).stream()
        .map(actor -> node(actor, slices.get(actor.actorId())))
        .toList();
  }

  private static Network.Node node(Named actor, List<Network.Slice> slices) {
    return new Network.Node(
        actor.actorId(),
        actor.name(),
        actor.type(),
        actor.country(),
        actor.wikidataId(),
        slices.stream().mapToLong(Network.Slice::stories).sum(),
        slices);
  }

  private Dataset<Row> slices(Dataset<Row> table) {
    return choice
        .period()
        .map(only -> only.of(table))
        .orElseGet(
            () -> table.where(PeriodColumns.GRANULARITY.col().equalTo(choice.slices().code())));
  }

  private Network.Slice slice(LocalDate start, long stories, Double npmi) {
    Granularity length = choice.slices();
    return new Network.Slice(start, length.next(start).minusDays(1), stories, npmi);
  }
}
