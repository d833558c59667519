/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.entente.corpus.Articles;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PairSourcePeriods;
import io.entente.pair.PeriodColumns;
import io.entente.table.RecordReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads what publishers run, of whom, and whose stories. */
final class SourceReader {

  private static final String ORIGIN = "origin";
  private static final String NAME = "name";
  private static final String ARTICLES = "articles";

  private final StoredTables stored;
  private final PeriodTables tables;

  SourceReader(StoredTables stored, PeriodTables tables) {
    this.stored = stored;
    this.tables = tables;
  }

  private record PartOf(String source, String name, long articles) {}

  /** The publishers with most articles. */
  List<SourceProfile> profiles(int most) {
    List<Publisher> publishers = new CorpusReader(stored, tables).publishers(most);
    Map<Optional<String>, List<SourceProfile.Part>> copies = parts(copies(), col(ORIGIN));
    Map<Optional<String>, List<SourceProfile.Part>> languages =
        parts(articles(), Articles.LANGUAGE.col());
    return publishers.stream()
        .map(
            publisher -> {
              Optional<String> source = Optional.ofNullable(publisher.source());
              return new SourceProfile(
                  publisher.source(),
                  publisher.articles(),
                  publisher.stories(),
                  publisher.articles() - publisher.stories(),
                  copies.getOrDefault(source, List.of()),
                  languages.getOrDefault(source, List.of()),
                  publisher.first(),
                  publisher.last());
            })
        .toList();
  }

  private Dataset<Row> articles() {
    return tables.filter().articles(stored.read(Articles.TABLE));
  }

  /** The articles that are copies, each with the publisher of its story's first article. */
  private Dataset<Row> copies() {
    Dataset<Row> firsts =
        stored
            .read(Articles.TABLE)
            .select(
                Articles.ARTICLE_ID.col().as(Articles.STORY_ID.name()),
                Articles.SOURCE.col().as(ORIGIN));
    return articles()
        .where(Articles.ARTICLE_ID.col().notEqual(Articles.STORY_ID.col()))
        .select(Articles.STORY_ID.col(), Articles.SOURCE.col())
        .join(firsts, Articles.STORY_ID.name());
  }

  private static Map<Optional<String>, List<SourceProfile.Part>> parts(
      Dataset<Row> articles, Column by) {
    Comparator<PartOf> most = Comparator.comparing(PartOf::articles, Comparator.reverseOrder());
    return RecordReader.of(PartOf.class)
        .collect(
            articles.groupBy(Articles.SOURCE.col(), by.as(NAME)).agg(count(lit(1)).as(ARTICLES)))
        .stream()
        .sorted(most.thenComparing(PartOf::name, Comparator.nullsLast(Comparator.naturalOrder())))
        .collect(
            groupingBy(
                part -> Optional.ofNullable(part.source()),
                mapping(part -> new SourceProfile.Part(part.name(), part.articles()), toList())));
  }

  /** A pair by publisher in the month or year of a period, the most distinctive first. */
  List<PairSource> ofPair(NamedPair pair, ChosenPeriod period) {
    Dataset<Row> rows =
        pair.of(in(period))
            .withColumn(NamedActors.NAME_A, lit(pair.first().name()))
            .withColumn(NamedActors.NAME_B, lit(pair.second().name()));
    return RecordReader.of(PairSource.class)
        .collect(
            rows.orderBy(PairSourcePeriods.Z_SCORE.col().desc(), PairSourcePeriods.SOURCE.col()));
  }

  /** The pairs that a publisher reports most beyond the others in the month or year of a period. */
  List<PairSource> ofSource(String source, ChosenPeriod period, int most, NamedActors actors) {
    Column[] order = {
      PairSourcePeriods.Z_SCORE.col().desc(), PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col()
    };
    Dataset<Row> first =
        in(period)
            .where(PairSourcePeriods.SOURCE.col().equalTo(source))
            .where(PairSourcePeriods.Z_SCORE.col().gt(0))
            .orderBy(order)
            .limit(most);
    return RecordReader.of(PairSource.class).collect(actors.withNames(first).orderBy(order));
  }

  private Dataset<Row> in(ChosenPeriod period) {
    Granularity length =
        period.granularity() == Granularity.YEAR ? Granularity.YEAR : Granularity.MONTH;
    LocalDate start = length.start(period.start());
    return tables
        .pairSources()
        .where(PeriodColumns.GRANULARITY.col().equalTo(length.code()))
        .where(PeriodColumns.YEAR.col().equalTo(start.getYear()))
        .where(PeriodColumns.PERIOD_START.col().equalTo(lit(start)));
  }
}
