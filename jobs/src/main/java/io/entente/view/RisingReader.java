/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import io.entente.actor.Actors;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PeriodColumns;
import io.entente.table.RecordReader;
import io.entente.table.RecordWriter;
import io.entente.trend.TrendColumns;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** Reads the actors and pairs whose share lies furthest above its baseline. */
final class RisingReader {

  private static final String NUMBER = "number";
  private static final Column[] ACTOR = order(Actors.ACTOR_ID.col());
  private static final Column[] PAIR =
      order(PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col());

  private final NamedActors actors;
  private final PeriodTables tables;
  private final WhyReader reasons;

  RisingReader(NamedActors actors, StoredTables stored, PeriodTables tables) {
    this.actors = actors;
    this.tables = tables;
    this.reasons = new WhyReader(stored, tables);
  }

  Rising read(ChosenPeriod period, int most, RowChoice choice) {
    Dataset<Row> risingActors =
        ChosenRows.ofActors(actors, choice)
            .first(most, rising(period.of(tables.actorTrends())), ACTOR);
    Dataset<Row> risingPairs =
        ChosenRows.ofPairs(actors, choice)
            .first(most, rising(period.of(tables.pairTrends())), PAIR);
    return because(
        period,
        RecordReader.of(Rising.RisingActor.class).collect(risingActors),
        RecordReader.of(Rising.RisingPair.class).collect(risingPairs));
  }

  private Rising because(
      ChosenPeriod period, List<Rising.RisingActor> ofActors, List<Rising.RisingPair> ofPairs) {
    return because(reasons.in(period, pairs(ofPairs), actors(ofActors)), ofActors, ofPairs);
  }

  private static List<PairIds> pairs(List<Rising.RisingPair> rising) {
    return rising.stream().map(Rising.RisingPair::ids).toList();
  }

  private static List<String> actors(List<Rising.RisingActor> rising) {
    return rising.stream().map(Rising.RisingActor::actorId).toList();
  }

  private static Rising because(
      WhyReader.Reasons why, List<Rising.RisingActor> ofActors, List<Rising.RisingPair> ofPairs) {
    return new Rising(
        ofActors.stream().map(actor -> actor.because(why.of(actor.actorId()))).toList(),
        ofPairs.stream().map(pair -> pair.because(why.of(pair.actorA(), pair.actorB()))).toList());
  }

  /** The same of every period of a length from a day on, the first period first. */
  List<RisingPeriod> byPeriod(Granularity granularity, LocalDate from, int most, RowChoice choice) {
    Dataset<Row> actorTrends = ChosenRows.ofActors(actors, choice).chosen(tables.actorTrends());
    Dataset<Row> pairTrends = ChosenRows.ofPairs(actors, choice).chosen(tables.pairTrends());
    Dataset<Row> actorRows = first(actorTrends, granularity, from, most, ACTOR);
    Dataset<Row> pairRows = first(pairTrends, granularity, from, most, PAIR);
    Map<LocalDate, List<Rising.RisingActor>> risingActors =
        RecordReader.of(ActorRow.class)
            .collect(
                numbered(
                    actors.withName(actorRows, Actors.ACTOR_ID.name(), Actors.NAME.name()),
                    Rising.RisingActor.class))
            .stream()
            .collect(
                groupingBy(
                    ActorRow::periodStart, TreeMap::new, mapping(ActorRow::rising, toList())));
    Map<LocalDate, List<Rising.RisingPair>> risingPairs =
        RecordReader.of(PairRow.class)
            .collect(numbered(actors.withNames(pairRows), Rising.RisingPair.class))
            .stream()
            .collect(
                groupingBy(PairRow::periodStart, TreeMap::new, mapping(PairRow::rising, toList())));
    Function<LocalDate, WhyReader.Reasons> why =
        reasons.since(
            granularity,
            from,
            pairs(risingPairs.values().stream().flatMap(List::stream).toList()),
            actors(risingActors.values().stream().flatMap(List::stream).toList()));
    return Stream.concat(risingActors.keySet().stream(), risingPairs.keySet().stream())
        .distinct()
        .sorted()
        .map(
            start ->
                new RisingPeriod(
                    start,
                    because(
                        why.apply(start),
                        risingActors.getOrDefault(start, List.of()),
                        risingPairs.getOrDefault(start, List.of()))))
        .toList();
  }

  private record ActorRow(LocalDate periodStart, Rising.RisingActor rising) {}

  private record PairRow(LocalDate periodStart, Rising.RisingPair rising) {}

  private static Dataset<Row> first(
      Dataset<Row> trends, Granularity granularity, LocalDate from, int most, Column... order) {
    return rising(trends)
        .where(PeriodColumns.GRANULARITY.col().equalTo(granularity.code()))
        .where(PeriodColumns.PERIOD_START.col().geq(lit(from)))
        .withColumn(
            NUMBER,
            row_number().over(Window.partitionBy(PeriodColumns.PERIOD_START.col()).orderBy(order)))
        .where(col(NUMBER).leq(most));
  }

  /** The rows in their order, with the columns of a record in one. */
  private static Dataset<Row> numbered(Dataset<Row> rows, Class<? extends Record> record) {
    Column[] columns =
        Arrays.stream(RecordWriter.of(record).schema().fieldNames())
            .map(functions::col)
            .toArray(Column[]::new);
    return rows.orderBy(PeriodColumns.PERIOD_START.col(), col(NUMBER))
        .select(PeriodColumns.PERIOD_START.col(), struct(columns).as("rising"));
  }

  private static Dataset<Row> rising(Dataset<Row> trends) {
    Column none = lit(null).cast(DataTypes.StringType);
    return trends
        .where(TrendColumns.SCORE.col().gt(0))
        .withColumn("terms", array().cast(DataTypes.createArrayType(DataTypes.StringType)))
        .withColumn("typical_article_id", none)
        .withColumn("headline", none);
  }

  private static Column[] order(Column... ids) {
    return Stream.concat(
            Stream.of(TrendColumns.SCORE.col().desc(), PeriodColumns.STORIES.col().desc()),
            Stream.of(ids))
        .toArray(Column[]::new);
  }
}
