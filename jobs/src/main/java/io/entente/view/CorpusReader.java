/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.Actors;
import io.entente.corpus.Articles;
import io.entente.corpus.Rejects;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
import io.entente.table.RecordReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads what a corpus is, without regard to actors. */
final class CorpusReader {

  private static final String RECORDS = "records";

  private final StoredTables stored;
  private final PeriodTables tables;

  CorpusReader(StoredTables stored, PeriodTables tables) {
    this.stored = stored;
    this.tables = tables;
  }

  CorpusSize size() {
    Periods periods = new Periods(tables.list(), stored.lake().name());
    LocalDate last = periods.latest(Granularity.DAY).start();
    List<PeriodTotals.Total> days = of(Granularity.DAY);
    return new CorpusSize(
        days.stream()
            .map(PeriodTotals.Total::periodStart)
            .min(Comparator.naturalOrder())
            .orElse(last),
        last,
        of(Granularity.YEAR).stream().mapToLong(PeriodTotals.Total::articles).sum(),
        new WholeCorpus(tables).stories(),
        distinct(tables.actors(), Actors.ACTOR_ID.col()),
        distinct(tables.pairs(), PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col()));
  }

  private List<PeriodTotals.Total> of(Granularity granularity) {
    return tables.list().stream()
        .filter(total -> total.granularity().equals(granularity.code()))
        .toList();
  }

  private static long distinct(Dataset<Row> table, Column... columns) {
    return table
        .where(PeriodColumns.GRANULARITY.col().equalTo(Granularity.YEAR.code()))
        .select(columns)
        .distinct()
        .count();
  }

  List<Publisher> publishers(int most) {
    Column isFirst = Articles.ARTICLE_ID.col().equalTo(Articles.STORY_ID.col());
    Dataset<Row> publishers =
        tables
            .filter()
            .articles(stored.read(Articles.TABLE))
            .groupBy(Articles.SOURCE.col())
            .agg(
                count(lit(1)).as(PeriodColumns.ARTICLES.name()),
                sum(when(isFirst, 1L).otherwise(0L)).as(PeriodColumns.STORIES.name()),
                min(Articles.PUBLISHED_DATE.col()).as("first"),
                max(Articles.PUBLISHED_DATE.col()).as("last"))
            .orderBy(PeriodColumns.ARTICLES.col().desc(), Articles.SOURCE.col())
            .limit(most);
    return RecordReader.of(Publisher.class).collect(publishers);
  }

  List<RejectCount> rejects() {
    Dataset<Row> reasons =
        stored
            .read(Rejects.TABLE)
            .groupBy(Rejects.REASON.col())
            .agg(count(lit(1)).as(RECORDS))
            .orderBy(col(RECORDS).desc(), Rejects.REASON.col());
    return RecordReader.of(RejectCount.class).collect(reasons);
  }
}
