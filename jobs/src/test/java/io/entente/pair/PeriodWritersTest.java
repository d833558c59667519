/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.TestSpark;
import io.entente.pair.ActorPeriods.ActorPeriod;
import io.entente.pair.PairPeriods.PairPeriod;
import io.entente.pair.PeriodTotals.Total;
import io.entente.pair.measure.Association;
import io.entente.pair.measure.Contingency;
import io.entente.table.RecordReader;
import io.entente.table.TableDefinition;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;

/** Every value stands in the column of its name. */
class PeriodWritersTest {

  private static final LocalDate START = LocalDate.of(2025, 2, 3);
  private static final Contingency STORIES = new Contingency(6, 20, 30, 100);

  private static final PairPeriod PAIR =
      new PairPeriod(
          "week",
          2025,
          START,
          "state:rus",
          "state:ukr",
          "part_of",
          7,
          6,
          2,
          3,
          4,
          5,
          0.06,
          STORIES.expected(),
          Association.npmi(STORIES),
          Association.logLikelihoodRatio(STORIES),
          Association.shrunkenLogRatio(STORIES),
          -6.5,
          0.02,
          true);

  private static Row external(InternalRow row, TableDefinition<?> table) {
    return (Row) CatalystTypeConverters.convertToScala(row, table.schema());
  }

  private static UTF8String name(String name) {
    return UTF8String.fromString(name);
  }

  @Test
  void pairIsWhatWasFilledIn_columnByColumn() {
    PairPeriods.Writer writer = new PairPeriods.Writer();
    writer.period(Granularity.WEEK, START);
    writer.actors(name("state:rus"), name("state:ukr"));
    writer.counts(new PairPeriods.Counts(7, 6, 2, 3, 4, 5));
    writer.relation(name("part_of"));
    writer.standing(new PairPeriods.Standing(STORIES, -6.5, 0.02, true));

    assertThat(PairPeriods.TABLE.fromRow(external(writer.row(), PairPeriods.TABLE)))
        .isEqualTo(PAIR);
  }

  @Test
  void measuresAreNull_whereOnlyCountsAreFilledIn() {
    PairPeriods.Writer writer = new PairPeriods.Writer();
    writer.period(Granularity.WEEK, START);
    writer.actors(name("state:rus"), name("state:ukr"));
    writer.counts(new PairPeriods.Counts(7, 6, 2, 3, 4, 5));

    Row row = external(writer.row(), PairPeriods.TABLE);

    assertThat(PairPeriods.SENTENCES.<Long>in(row)).isEqualTo(4);
    assertThat(PairPeriods.NPMI.<Double>in(row)).isNull();
    assertThat(PairPeriods.IN_BACKBONE.<Boolean>in(row)).isNull();
  }

  @Test
  void actorIsWhatWasFilledIn_columnByColumn() {
    ActorPeriods.Writer writer = new ActorPeriods.Writer(Granularity.WEEK, START, 50);
    InternalRow first =
        writer.row(name("state:rus"), new ActorPeriods.Counts(31, 20, 5, 64, 19, 412));
    InternalRow second = writer.row(name("state:ukr"), new ActorPeriods.Counts(1, 0, 1, 0, 0, 0));

    assertThat(ActorPeriods.TABLE.fromRow(external(first, ActorPeriods.TABLE)))
        .isEqualTo(new ActorPeriod("week", 2025, START, "state:rus", 31, 20, 5, 64, 0.4, 19, 412));
    assertThat(ActorPeriods.TABLE.fromRow(external(second, ActorPeriods.TABLE)))
        .isEqualTo(new ActorPeriod("week", 2025, START, "state:ukr", 1, 0, 1, 0, 0, 0, 0));
  }

  @Test
  void shareIsZero_whereThePeriodHasNoStory() {
    InternalRow row =
        new ActorPeriods.Writer(Granularity.DAY, START, 0)
            .row(name("state:rus"), new ActorPeriods.Counts(1, 0, 1, 0, 0, 0));

    assertThat(PeriodColumns.SHARE.<Double>in(external(row, ActorPeriods.TABLE))).isZero();
  }

  /** What is measured of counts that were added up. */
  private record Measured(
      String actorA,
      String actorB,
      long articles,
      long stories,
      long sentences,
      double share,
      double expected,
      double npmi,
      double logLikelihoodRatio,
      double shrunkenLogRatio) {}

  @Test
  void addedCountsAreMeasuredLikeThoseOfAPeriod_whateverTheOrderOfTheirColumns() {
    Dataset<Row> pairs =
        TestSpark.session()
            .sql(
                "select 5L as paragraphs, 4L as sentences, 3L as sources, 6L as stories,"
                    + " 2L as stories_sure, cast(null as string) as relation,"
                    + " 7L as articles, 'state:ukr' as actor_b, 'state:rus' as actor_a,"
                    + " date'2025-02-03' as period_start, 2025 as year, 'week' as granularity");
    Dataset<Row> actors =
        ActorPeriods.TABLE.dataset(
            TestSpark.session(),
            List.of(
                new ActorPeriod("week", 2025, START, "state:rus", 31, 99, 5, 64, 0.4, 20, 412),
                new ActorPeriod("week", 2025, START, "state:ukr", 31, 99, 5, 64, 0.4, 30, 412)));
    Dataset<Row> totals =
        PeriodTotals.TABLE.dataset(
            TestSpark.session(),
            List.of(new Total("week", 2025, START, 120, 100, 9, 50, 40, 30, 500, 60, true)));

    Dataset<Row> measured = PairPeriods.measured(pairs, actors, totals);

    assertThat(measured.columns())
        .containsExactly(
            PairPeriods.TABLE.columns().stream()
                .map(column -> column.name())
                .filter(name -> !List.of("p_value_log", "q_value", "in_backbone").contains(name))
                .toArray(String[]::new));
    Measured found = RecordReader.of(Measured.class).collect(measured).get(0);
    assertThat(found)
        .usingRecursiveComparison()
        .ignoringFields("share")
        .isEqualTo(
            new Measured(
                PAIR.actorA(),
                PAIR.actorB(),
                PAIR.articles(),
                PAIR.stories(),
                PAIR.sentences(),
                PAIR.share(),
                PAIR.expected(),
                PAIR.npmi(),
                PAIR.logLikelihoodRatio(),
                PAIR.shrunkenLogRatio()));
    assertThat(found.share()).isCloseTo(0.06, within(1e-15));
  }
}
